import type { Flow } from '../engine/flow.ts';
import type { Card } from './card.ts';
import { allCards } from './cards.ts';

const flows = import.meta.glob<Flow>('./*/flow.ts', { eager: true, import: 'default' });

/* For the terminal, the build and the tests only: a page loads one flow. */

/** Every flow that there is a folder for, by id. */
export const allFlows: ReadonlyMap<string, Flow> = new Map(
  Object.values(flows).map((flow) => [flow.id, flow]),
);

export { allCards };

/** The card of a flow; a flow without one is a fault in the house. */
export function cardOf(id: string): Card {
  const card = allCards.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`${id} has no card`);
  return card;
}
