import { type Day, yearOf } from '../base/day.ts';
import { parameters } from '../law/parameters.ts';
import {
  centsOf,
  dayIn,
  type EntryItem,
  entriesOf,
  type Keeper,
  type Pot,
  potOf,
} from './ledgers.ts';
import type { Item } from './readKept.ts';

/** What was earned in one month, and how much of it is not reported yet. */
export interface EarnedMonth {
  /** The first day of the month. */
  readonly month: Day;
  readonly total: number;
  readonly open: number;
  readonly items: readonly EntryItem<'earnings'>[];
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

interface Dated {
  readonly value: { readonly on: Day };
}

function byMonth<T extends Dated>(
  items: readonly T[],
): readonly { readonly month: Day; readonly items: readonly T[] }[] {
  const months = [...new Set(items.map(({ value }) => monthOf(value.on)))];
  return months.map((month) => ({
    month,
    items: items.filter(({ value }) => monthOf(value.on) === month),
  }));
}

/** The months of a year in which something was earned, the latest first. */
export function earnedIn(items: readonly Item<'entry'>[], year: number): readonly EarnedMonth[] {
  const own = entriesOf(items, 'earnings').filter(({ value }) => yearOf(value.on) === year);
  return byMonth(own).map(({ month, items: earned }) => ({
    month,
    total: centsOf(earned),
    open: centsOf(earned.filter(({ value }) => !value.reportedOn)),
    items: earned,
  }));
}

/** An allowance for volunteers in a year: the whole of it, and the month with most. */
export interface VolunteerYear {
  readonly pot: Pot;
  readonly most?: { readonly month: Day; readonly pot: Pot };
}

/* The two limits are of the Participatiewet: IOAW and IOAZ do not have them. */
function volunteerPot(used: number, which: 'volunteerMonth' | 'volunteerYear', on: Keeper): Pot {
  const { benefit, today } = on;
  if (benefit === 'ioaw' || benefit === 'ioaz') return { used, state: 'ask', assumed: false };
  const pot = potOf(used, which, today);
  const [first] = parameters[which].periods;
  return first && today < first.from ? { ...pot, state: 'none' } : pot;
}

export function volunteerYear(
  items: readonly Item<'entry'>[],
  year: number,
  keeper: Keeper,
): VolunteerYear {
  const own = entriesOf(items, 'volunteer').filter(({ value }) => yearOf(value.on) === year);
  const months = byMonth(own).map(({ month, items: got }) => ({ month, used: centsOf(got) }));
  const [most] = months.sort((a, b) => b.used - a.used);
  const then = { ...keeper, today: dayIn(year, keeper.today) };
  return {
    pot: volunteerPot(centsOf(own), 'volunteerYear', then),
    ...(most && {
      most: { month: most.month, pot: volunteerPot(most.used, 'volunteerMonth', then) },
    }),
  };
}
