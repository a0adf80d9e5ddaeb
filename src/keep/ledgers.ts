import { type Day, yearOf } from '../base/day.ts';
import type { Benefit } from '../engine/flow.ts';
import { figureOn } from '../law/figure.ts';
import type { ParameterId } from '../law/parameters.ts';
import { inForce } from '../law/regimes.ts';
import type { Item } from './readKept.ts';
import type { Entry, EntryOf, LedgerId } from './records.ts';

/** An entry as it is kept, of one ledger. */
export interface EntryItem<L extends LedgerId = LedgerId> {
  readonly id: string;
  readonly value: EntryOf<L>;
}

/** Who keeps the ledgers, and when: the benefit decides which limit counts. */
export interface Keeper {
  readonly today: Day;
  readonly benefit?: Benefit | undefined;
}

/**
 * How a total stands to its limit. `ask`: no limit settles it for this benefit. `none`: no such limit held
 * that year. `unknown`: it is not out yet.
 */
export type PotState = 'below' | 'near' | 'over' | 'ask' | 'none' | 'unknown';

/** What a year or a month comes to. */
export interface Pot {
  readonly used: number;
  /** The limit to show, when there is one. */
  readonly limit?: number | undefined;
  readonly state: PotState;
  /** The limit is the last one known: that of this year was not out, or not checked. */
  readonly assumed: boolean;
}

/** From this part of a limit on it is time to look. */
const NEAR = 3 / 4;

export function stateOf(used: number, limit: number): PotState {
  if (used > limit) return 'over';
  return used >= NEAR * limit ? 'near' : 'below';
}

export const dayOf = (entry: Entry): Day => (entry.ledger === 'abroad' ? entry.left : entry.on);

export function isOf<L extends LedgerId>(ledger: L) {
  return (item: Item<'entry'>): item is EntryItem<L> => item.value.ledger === ledger;
}

/** The entries of one ledger, the latest first. */
export function entriesOf<L extends LedgerId>(
  items: readonly Item<'entry'>[],
  ledger: L,
): readonly EntryItem<L>[] {
  return items
    .filter(isOf(ledger))
    .sort((a, b) => (dayOf(a.value as Entry) < dayOf(b.value as Entry) ? 1 : -1));
}

export const centsOf = (items: readonly { readonly value: { readonly cents: number } }[]): number =>
  items.reduce((sum, { value }) => sum + value.cents, 0);

/** The day of a year whose law counts: today when it is this year, else the end of it nearest to today. */
export function dayIn(year: number, today: Day): Day {
  if (yearOf(today) === year) return today;
  return `${year}-${year < yearOf(today) ? '12-31' : '01-01'}` as Day;
}

/** A total against a limit of the law, which is not trusted beyond the day it was checked for. */
export function potOf(used: number, parameter: ParameterId, day: Day): Pot {
  const figure = figureOn(parameter, day);
  if (!figure || figure.checkedUntil < day) return { used, state: 'unknown', assumed: false };
  const { value, assumed } = figure;
  return { used, limit: value, state: stateOf(used, value), assumed };
}

/* The law frees gifts for bijstand; elsewhere, and where nobody told, a limit never settles it. */
function giftPot(used: number, year: number, { today, benefit }: Keeper): Pot {
  const day = dayIn(year, today);
  if (benefit === 'ioaw' || benefit === 'ioaz') return { used, state: 'ask', assumed: false };
  if (inForce('before-2026', day)) return { used, state: 'none', assumed: false };
  const pot = potOf(used, 'giftLimit', day);
  const isWithin = pot.state === 'below' || pot.state === 'near';
  return benefit === 'bijstand' || !isWithin ? pot : { ...pot, state: 'ask' };
}

/** The gifts of one calendar year: one pot for the household, the food bank apart. */
export interface GiftYear {
  readonly pot: Pot;
  readonly foodBank: number;
}

export const countsAsGift = ({ value }: EntryItem<'gifts'>): boolean => value.what !== 'food-bank';

export function giftYear(items: readonly Item<'entry'>[], year: number, keeper: Keeper): GiftYear {
  const gifts = entriesOf(items, 'gifts').filter(({ value }) => yearOf(value.on) === year);
  const counted = gifts.filter(countsAsGift);
  return {
    pot: giftPot(centsOf(counted), year, keeper),
    foodBank: centsOf(gifts.filter((gift) => !countsAsGift(gift))),
  };
}
