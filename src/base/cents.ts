/** Money in whole euro cents. */
export type Cents = number;

/** Euros, as written at the edges, to whole cents. */
export const euro = (amount: number): Cents => Math.round(amount * 100);

export const toEuro = (cents: Cents): number => cents / 100;
