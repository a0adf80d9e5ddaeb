import { allCards, allFlows } from '../flows/all.ts';
import { groups } from '../flows/card.ts';
import { CHECKED_ON } from '../law/source.ts';
import { type FlowBook, flowBookOf } from './flowBook.ts';

/** What the book says of every flow, in the order of home. */
export function flowBooks(): readonly FlowBook[] {
  const cards = [...allCards].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  return cards.flatMap(({ id }) => {
    const flow = allFlows.get(id);
    return flow ? [flowBookOf(flow, CHECKED_ON)] : [];
  });
}
