/** The groups of life events on the home screen, in their order there. */
export const groups = [
  'geld',
  'werk',
  'thuis',
  'zorg-en-weg',
  'leren-en-afspraken',
  'brief-of-fout',
] as const;
export type Group = (typeof groups)[number];

/** The pictogram of each group. */
export const groupIcons: Readonly<Record<Group, string>> = {
  geld: 'wallet',
  werk: 'briefcase',
  thuis: 'house',
  'zorg-en-weg': 'heart-handshake',
  'leren-en-afspraken': 'graduation-cap',
  'brief-of-fout': 'mail',
};

/** How a flow is shown before it is opened. */
export interface Card {
  readonly id: string;
  readonly group: Group;
  /** Name of a Lucide pictogram. */
  readonly icon: string;
  /** Two or three characters that stay the same for ever: they stand in QR codes. */
  readonly code: string;
  /** Among the events that people have most. */
  readonly common?: true;
  /** Offers the quick exit. */
  readonly sensitive?: true;
}

export const defineCard = (card: Card): Card => card;
