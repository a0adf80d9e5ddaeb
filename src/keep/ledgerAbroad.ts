import { type Day, daysBetween, earlier, yearOf } from '../base/day.ts';
import { daysAbroad } from '../law/functions.ts';
import { parameters } from '../law/parameters.ts';
import { at } from '../law/timeline.ts';
import { dayIn, type EntryItem, entriesOf, type Keeper, type Pot, stateOf } from './ledgers.ts';
import type { Item } from './readKept.ts';

/** A stay abroad, made or planned. */
export interface Stay {
  readonly left: Day;
  readonly back: Day;
}

/** The days of a stay that count for one calendar year: not the day of leaving, but the day of return. */
export function daysInYear({ left, back }: Stay, year: number): number {
  const before: Day = `${year - 1}-12-31` as Day;
  const start = left > before ? left : before;
  return Math.max(0, daysBetween(start, earlier(back, `${year}-12-31` as Day)));
}

/** Every calendar year that a stay has days in. */
export const yearsOf = ({ left, back }: Stay): readonly number[] =>
  Array.from({ length: yearOf(back) - yearOf(left) + 1 }, (_, at) => yearOf(left) + at);

/** Days abroad in a calendar year, and the longest stay that touches it: both have a limit. */
export interface AbroadYear {
  readonly pot: Pot;
  readonly longest: number;
  readonly longestIsOver: boolean;
}

/* Without a known benefit the shorter term counts; IOAW and IOAZ have none. */
function limitFor(day: Day, { benefit }: Keeper): Pick<Pot, 'limit' | 'assumed'> {
  if (benefit === 'ioaw' || benefit === 'ioaz') return { assumed: false };
  const timeline = parameters[benefit === 'aio' ? 'abroadDaysPension' : 'abroadDays'];
  return { limit: at(timeline, day) ?? undefined, assumed: day > timeline.checkedUntil };
}

export function abroadYear(
  items: readonly Item<'entry'>[],
  year: number,
  keeper: Keeper,
  planned: readonly Stay[] = [],
): AbroadYear {
  const kept: readonly Stay[] = entriesOf(items, 'abroad').map(({ value }) => value);
  const stays = [...kept, ...planned].filter((stay) => daysInYear(stay, year) > 0);
  const used = stays.reduce((sum, stay) => sum + daysInYear(stay, year), 0);
  const longest = Math.max(0, ...stays.map(({ left, back }) => daysAbroad(left, back)));
  const { limit, assumed } = limitFor(dayIn(year, keeper.today), keeper);
  const state = limit === undefined ? 'ask' : stateOf(used, limit);
  return {
    pot: { used, limit, state, assumed },
    longest,
    longestIsOver: limit !== undefined && longest > limit,
  };
}

/** Days of other trips in the year of leaving that were before this one, as the flow asks for them. */
export function daysBefore(
  trips: readonly EntryItem<'abroad'>[],
  { left }: Pick<Stay, 'left'>,
  self?: string,
): number {
  return trips
    .filter(({ id, value }) => id !== self && value.left < left)
    .reduce((sum, { value }) => sum + daysInYear(value, yearOf(left)), 0);
}
