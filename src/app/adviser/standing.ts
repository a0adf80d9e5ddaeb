import type { Context } from '../../engine/facts.ts';
import type { Answers, Flow, Office } from '../../engine/flow.ts';
import { engineQuestions } from '../../engine/machine.ts';
import { type Outcome, outcomeOf } from '../../engine/outcome.ts';
import { type AskedQuestion, questionIn } from '../../engine/question.ts';
import { type Position, walk } from '../../engine/walk.ts';

/** Where answers lead, with the questions to show: those on the way, and the one that is open. */
export interface Standing {
  readonly flow: Flow;
  readonly position: Position;
  readonly questions: readonly AskedQuestion[];
  readonly found?: Outcome | undefined;
}

export function standingOf(flow: Flow, context: Context, answers: Answers): Standing {
  const position = walk(flow, context, answers);
  const { at, path, facts } = position;
  const asked = path.map((id) => questionIn(flow, id));
  if (at.kind === 'question') return { flow, position, questions: [...asked, at.question] };
  return { flow, position, questions: asked, found: outcomeOf(flow, facts, at.id) };
}

export const officeOf = ({ position }: Standing): Office =>
  position.facts.benefit === 'aio' ? 'svb' : 'gemeente';

/** The answers that count: those on the way to where this stands. */
export const answersOf = ({ position }: Standing): Answers => position.facts.answers;

const asksFor = (flow: Flow, id: string): boolean =>
  id in flow.questions || engineQuestions.some((own) => own === id);

/** The questions whose answers do not count now, because of what was answered before them. */
export const droppedOf = ({ flow, position }: Standing): readonly AskedQuestion[] =>
  position.dropped.filter((id) => asksFor(flow, id)).map((id) => questionIn(flow, id));
