import { addDays, addMonths, type Day, daysBetween, parseDay, yearOf } from '../base/day.ts';
import type { Unit } from './timeline.ts';

type Value = number | string;

/**
 * A named pure function that a flow may use to derive a value from answers. `run` gets its arguments
 * in the order of `of`. `invert` gives an argument that makes the result `target` when the others are
 * as small as they can be; path enumeration uses it to try both sides of every limit.
 */
export interface LawFunction {
  readonly unit: Unit | 'day';
  readonly run: (...args: Value[]) => Value | undefined;
  readonly invert?: (
    target: number,
    index: number,
    args: readonly (Value | undefined)[],
  ) => Value | undefined;
}

const day = (value: Value | undefined): Day | undefined => parseDay(String(value));

/** Age in whole years on a day; someone born on 29 February has a birthday on 1 March. */
export function ageOn(born: Day, on: Day): number {
  const years = yearOf(on) - yearOf(born);
  return on.slice(5) >= born.slice(5) ? years : years - 1;
}

/** The day someone reaches an age; for 29 February in other years that is 1 March. */
export function dayOfAge(born: Day, age: number): Day {
  const wanted = `${yearOf(born) + age}${born.slice(4)}`;
  return parseDay(wanted) ?? (`${yearOf(born) + age}-03-01` as Day);
}

/** Days abroad: the day of departure does not count, the day of return does (SVB SB1302). */
export const daysAbroad = (leave: Day, back: Day): number => Math.max(0, daysBetween(leave, back));

/** The part of a stay that lies in the calendar year of departure. */
export function daysAbroadInFirstYear(leave: Day, back: Day): number {
  const lastDay: Day = `${yearOf(leave)}-12-31` as Day;
  return daysAbroad(leave, back < lastDay ? back : lastDay);
}

/**
 * Days of a stay that are more than the law allows, by both tests: the calendar year (with the days of
 * earlier trips in the year of departure) and this one stay, which may run over New Year.
 */
export function daysOver(leave: Day, back: Day, before: number, allowed: number): number {
  const firstYear = daysAbroadInFirstYear(leave, back);
  const leftThisYear = Math.max(0, allowed - before);
  const overThisYear = Math.max(0, firstYear - leftThisYear);
  return overThisYear + Math.max(0, daysAbroad(leave, back) - Math.max(firstYear, allowed));
}

/** What a year comes to when help goes on each month: this month and the later ones, on top of what came before. */
export const totalByYearEnd = (on: Day, perMonth: number, before: number): number =>
  before + perMonth * monthsLeftInYear(on);

/** This month and the months after it in the same year. */
export const monthsLeftInYear = (on: Day): number => 13 - Number(on.slice(5, 7));

const twoDays =
  (fn: (a: Day, b: Day) => number) =>
  (a: Value, b: Value): number | undefined => {
    const [first, second] = [day(a), day(b)];
    return first && second ? fn(first, second) : undefined;
  };

const afterFirst: NonNullable<LawFunction['invert']> = (target, index, args) => {
  const first = day(args[0]);
  return index === 1 && first ? addDays(first, target) : undefined;
};

/** Every derived value that a flow may declare, by name. */
export const functions = {
  sum: {
    unit: 'cents',
    run: (...parts) => parts.reduce<number>((total, part) => total + Number(part), 0),
    invert: (target) => target,
  },
  totalByYearEnd: {
    unit: 'cents',
    run: (on, perMonth, before) => {
      const start = day(on);
      return start && totalByYearEnd(start, Number(perMonth), Number(before));
    },
    invert: (target, index, args) => {
      const on = day(args[0]);
      if (index === 1 && on) return Math.round(target / monthsLeftInYear(on));
      return index === 2 ? target : undefined;
    },
  },
  perYear: {
    unit: 'cents',
    run: (month) => 12 * Number(month),
    invert: (target) => Math.round(target / 12),
  },
  sumDays: {
    unit: 'days',
    run: (...parts) => parts.reduce<number>((total, part) => total + Number(part), 0),
    invert: (target) => target,
  },
  ageOn: {
    unit: 'years',
    run: twoDays(ageOn),
    invert: (target, index, args) => {
      const on = day(args[1]);
      return index === 0 && on ? addMonths(on, -12 * target) : undefined;
    },
  },
  dayOfAge: {
    unit: 'day',
    run: (born, age) => {
      const from = day(born);
      return from && dayOfAge(from, Number(age));
    },
  },
  daysAbroad: { unit: 'days', run: twoDays(daysAbroad), invert: afterFirst },
  daysAbroadInFirstYear: { unit: 'days', run: twoDays(daysAbroadInFirstYear), invert: afterFirst },
  daysOver: {
    unit: 'days',
    run: (leave, back, before, allowed) => {
      const [first, last] = [day(leave), day(back)];
      return first && last && daysOver(first, last, Number(before), Number(allowed));
    },
  },
  daysBetween: {
    unit: 'days',
    run: twoDays(daysBetween),
    invert: afterFirst,
  },
  addMonths: {
    unit: 'day',
    run: (from, months) => {
      const start = day(from);
      return start && addMonths(start, Number(months));
    },
  },
  addWeeks: {
    unit: 'day',
    run: (from, weeks) => {
      const start = day(from);
      return start && addDays(start, 7 * Number(weeks));
    },
  },
  /** Weeks from one day to a later one; a part of a week counts as such. */
  weeksBetween: { unit: 'weeks', run: twoDays((from, to) => daysBetween(from, to) / 7) },
} as const satisfies Record<string, LawFunction>;

export type FunctionName = keyof typeof functions;
