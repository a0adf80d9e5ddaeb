import { euro, toEuro } from '../base/cents.ts';
import { type Answer, type Answers, DONT_KNOW, type Flow } from '../engine/flow.ts';
import { engineQuestions } from '../engine/machine.ts';
import { type AskedQuestion, questionIn, takes } from '../engine/question.ts';
import { UsageError } from './usage.ts';

const hasAtMostTwoDecimals = (amount: number): boolean =>
  Math.abs(euro(amount) / 100 - amount) < 1e-9;

/** An answer as it is written at the edge (euros, an option, a day) as the engine keeps it. */
export function answerFrom(question: AskedQuestion, written: unknown): Answer {
  const wrong = (why: string) =>
    new UsageError(`antwoord "${String(written)}" op "${question.id}": ${why}`);
  if (written === DONT_KNOW) return DONT_KNOW;
  if (question.kind === 'amount') {
    if (typeof written !== 'number' || written < 0 || !hasAtMostTwoDecimals(written)) {
      throw wrong('schrijf euro als getal, 0 of meer, met hooguit twee cijfers achter de punt');
    }
    return euro(written);
  }
  const answer = written as Answer;
  if (takes(question, answer)) return answer;
  if (question.kind === 'choice')
    throw wrong(`kies uit: ${question.options.join(', ')}, ${DONT_KNOW}`);
  throw wrong(
    question.kind === 'date'
      ? 'schrijf een dag als jjjj-mm-dd'
      : 'schrijf een heel getal, 0 of meer',
  );
}

/** The answers of a JSON object by question id; an unknown question or option is a `UsageError`. */
export function answersFrom(flow: Flow, json: string): Answers {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new UsageError('--answers is geen JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UsageError('--answers moet een object zijn: {"vraag":"antwoord"}');
  }
  return Object.fromEntries(
    Object.entries(parsed).map(([id, written]) => {
      const known = (engineQuestions as readonly string[]).includes(id) || id in flow.questions;
      if (!known) throw new UsageError(`${flow.id} heeft geen vraag "${id}"`);
      return [id, answerFrom(questionIn(flow, id), written)];
    }),
  );
}

/** An answer as it is written at the edge. */
export const written = (question: AskedQuestion, answer: Answer): Answer =>
  question.kind === 'amount' && typeof answer === 'number' ? toEuro(answer) : answer;
