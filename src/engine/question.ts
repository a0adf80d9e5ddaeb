import { parseDay } from '../base/day.ts';
import { type Answer, benefits, DONT_KNOW, type Flow, type QuestionKind } from './flow.ts';

/** A question as a screen or a terminal needs it; `options` has no `weet-niet`, every question takes it. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
}

const NO_OPTIONS: readonly string[] = [];

/** The question with this id, of the flow or of the engine (`day`, `benefit`, `asked`). */
export function questionIn(flow: Flow, id: string): AskedQuestion {
  if (id === 'day') return { id, kind: 'date', options: NO_OPTIONS };
  if (id === 'benefit') return { id, kind: 'choice', options: benefits };
  if (id === 'asked') return { id, kind: 'choice', options: ['yes', 'no'] };
  const question = flow.questions[id];
  if (!question) throw new Error(`${flow.id} has no question ${id}`);
  return {
    id,
    kind: question.kind,
    options: 'options' in question ? question.options : NO_OPTIONS,
  };
}

/** Whether an answer is one that this question takes; amounts are whole cents, 0 or more. */
export function takes(question: AskedQuestion, answer: Answer): boolean {
  if (answer === DONT_KNOW) return true;
  if (question.kind === 'choice') return question.options.includes(String(answer));
  if (question.kind === 'date') return parseDay(String(answer)) !== undefined;
  return typeof answer === 'number' && Number.isSafeInteger(answer) && answer >= 0;
}
