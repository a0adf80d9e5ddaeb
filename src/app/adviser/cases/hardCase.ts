import { toEuro } from '../../../base/cents.ts';
import { type Answer, DONT_KNOW, type Duty, type Flow } from '../../../engine/flow.ts';
import { outcomeOf } from '../../../engine/outcome.ts';
import { questionIn } from '../../../engine/question.ts';
import type { Position } from '../../../engine/walk.ts';

/** A case that an adviser found hard: codes and a remark, and nothing that tells whose it was. */
export interface HardCase {
  readonly flow: string;
  /** The verdict; both are left out while questions are open. */
  readonly outcome?: string;
  readonly duty?: Duty;
  /** Answers by question: an option, an amount in euros, a number, a month of the event or a year. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly remark: string;
}

const MONTH = 'yyyy-mm'.length;
const YEAR = 'yyyy'.length;

/* A day of birth or of a journey could tell who it was; the rules seldom need more than this. */
function bare(flow: Flow, id: string, answer: Answer): Answer {
  const { kind } = questionIn(flow, id);
  if (answer === DONT_KNOW || kind === 'choice' || kind === 'number') return answer;
  if (kind === 'amount') return toEuro(Number(answer));
  return String(answer).slice(0, id === 'day' ? MONTH : YEAR);
}

/** The case where this walk stands, with what the adviser says about it. */
export function hardCaseOf(flow: Flow, { path, facts, at }: Position, remark: string): HardCase {
  const answers = path.map((id) => [id, bare(flow, id, facts.answers[id] ?? DONT_KNOW)] as const);
  const found = at.kind === 'outcome' ? outcomeOf(flow, facts, at.id) : undefined;
  return {
    flow: flow.id,
    ...(found && { outcome: found.id, duty: found.duty }),
    answers: Object.fromEntries(answers),
    remark: remark.trim(),
  };
}
