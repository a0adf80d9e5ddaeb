import { type Card, groups } from './card.ts';

const cards = import.meta.glob<Card>('./*/card.ts', { eager: true, import: 'default' });

/** The card of every flow, without the flows themselves. */
export const allCards: readonly Card[] = Object.values(cards);

/** The cards by theme, in the order of home. */
export const cardsInOrder: readonly Card[] = [...allCards].sort(
  (one, other) => groups.indexOf(one.group) - groups.indexOf(other.group),
);
