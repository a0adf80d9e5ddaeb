import { allCards } from '../../../flows/cards.ts';

const icons = new Map(allCards.map(({ id, icon }) => [id, icon]));

/** The pictogram of a flow, as it stands on its tile. */
export const iconOf = (flow: string): string => icons.get(flow) ?? '';
