import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { reachable, rowsOf } from './condition.ts';
import { type Context, type Facts, factsOf } from './facts.ts';
import type { Answer, Answers, Flow } from './flow.ts';
import { questionOf, stateFor, toMachine } from './machine.ts';
import { type AskedQuestion, questionIn, takes } from './question.ts';

/** Where someone is after some answers. */
export interface Position {
  /** Question ids on the path, in order, with an answer each. */
  readonly path: readonly string[];
  /** Given answers that are not on this path, or that the question does not take. */
  readonly dropped: readonly string[];
  readonly facts: Facts;
  readonly at:
    | { readonly kind: 'question'; readonly question: AskedQuestion; readonly remaining: number }
    | { readonly kind: 'outcome'; readonly id: string };
}

const stateOf = (snapshot: AnyMachineSnapshot): string => String(snapshot.value);

/** The largest number of questions that can still come, the one at hand included. */
function longestFrom(flow: Flow, state: string, facts: Facts): number {
  if (state === 'asked' || state.startsWith('asked/')) return 1;
  if (state === 'day' || state === 'benefit' || state === 'start') {
    const own = state === 'start' ? 0 : 1;
    const benefit = state === 'day' && facts.benefit === undefined ? 1 : 0;
    const starts = reachable(flow, facts, rowsOf(flow.start)).map((to) => stateFor(flow, to));
    return own + benefit + longestOf(flow, starts, facts);
  }
  const question = flow.questions[state];
  if (!question) return 0;
  const targets = [
    ...reachable(flow, facts, question.next),
    ...reachable(flow, facts, rowsOf(question.unsure)),
  ];
  return (
    1 +
    longestOf(
      flow,
      [...new Set(targets)].map((to) => stateFor(flow, to)),
      facts,
    )
  );
}

const longestOf = (flow: Flow, states: readonly string[], facts: Facts): number =>
  Math.max(0, ...states.map((state) => longestFrom(flow, state, facts)));

/** Where a walk stands that was replayed up to a snapshot of the flow's machine. */
export function positionAt(flow: Flow, snapshot: AnyMachineSnapshot, given: Answers): Position {
  const { answers, ...context } = snapshot.context as Context & { answers: Answers };
  const path = Object.keys(answers);
  const facts = factsOf(context, answers);
  const state = stateOf(snapshot);
  const base = { path, dropped: Object.keys(given).filter((id) => !path.includes(id)), facts };
  if (snapshot.status === 'done') return { ...base, at: { kind: 'outcome', id: state } };
  const question = questionIn(flow, questionOf(state));
  return {
    ...base,
    at: { kind: 'question', question, remaining: longestFrom(flow, state, facts) },
  };
}

/**
 * Replays answers through the flow. The answers are all there is: the same answers in the same context
 * always give the same position. An answer that a question does not take counts as not given.
 */
export function walk(flow: Flow, context: Context, answers: Answers): Position {
  const machine = toMachine(flow);
  let [snapshot] = initialTransition(machine, context);
  while (snapshot.status !== 'done') {
    const id = questionOf(stateOf(snapshot));
    const answer = answers[id];
    if (answer === undefined || !takes(questionIn(flow, id), answer)) break;
    [snapshot] = transition(machine, snapshot, { type: 'answered', answer });
  }
  return positionAt(flow, snapshot, answers);
}

const monthIn = (day: Answer | undefined): string => String(day).slice(0, 7);

/**
 * What still stands once this question has this answer: a figure was told of the month or year of the day, so
 * for a day in another month it is asked again.
 */
export function standing(answers: Answers, question: string, answer: Answer): Answers {
  if (question !== 'day' || monthIn(answers.day) === monthIn(answer)) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([, each]) => typeof each !== 'number'));
}

/** Where one answer, given or changed, leads: later answers that still hold stay, the others are named. */
export function change(
  flow: Flow,
  context: Context,
  answers: Answers,
  question: string,
  answer: Answer,
): { answers: Answers; dropped: readonly string[]; position: Position } {
  const changed = { ...standing(answers, question, answer), [question]: answer };
  const position = walk(flow, context, changed);
  const { path } = position;
  const kept = Object.fromEntries(path.map((id) => [id, changed[id] as Answer]));
  return { answers: kept, dropped: Object.keys(answers).filter((id) => !(id in kept)), position };
}
