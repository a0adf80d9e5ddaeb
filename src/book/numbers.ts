import { rowsOf } from '../engine/condition.ts';
import type { Flow } from '../engine/flow.ts';
import { engineOutcomes } from '../engine/machine.ts';
import type { FlowBook } from './flowBook.ts';
import { say } from './say.ts';

/** The number of an outcome on its page. */
export const outcomeNumber = ({ outcomes }: FlowBook, id: string): string =>
  say('outcome.number', { n: outcomes.indexOf(id) + 1 });

export function questionsInOrder(flow: Flow): readonly string[] {
  const found = new Set<string>();
  const queue = rowsOf(flow.start).map(({ to }) => to);
  for (const id of queue) {
    const question = flow.questions[id];
    if (!question || found.has(id)) continue;
    found.add(id);
    queue.push(...[...question.next, ...rowsOf(question.unsure)].map(({ to }) => to));
  }
  return [...found];
}

export function outcomesOf(flow: Flow): readonly string[] {
  const own = Object.entries(flow.outcomes);
  const isAsked = own.some(([, { duty }]) => duty === 'no-report');
  return [...own.map(([id]) => id), ...(isAsked ? [engineOutcomes.asked] : [])];
}

export const numberOf = ({ questions }: FlowBook, id: string): number => questions.indexOf(id) + 1;
