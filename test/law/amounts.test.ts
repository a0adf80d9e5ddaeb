import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/base/day.ts';
import { type ParameterId, parameters, valueOn } from '../../src/law/parameters.ts';
import { type Regime, regimes } from '../../src/law/regimes.ts';
import { CHECKED_FROM, CHECKED_ON, CHECKED_UNTIL, OPEN_POINT_UNTIL } from '../../src/law/source.ts';
import rows from './amounts.json';

/*
 * Every figure a second time, copied by hand from the fact base (`basis` is its name there). A figure that
 * changes in src/law/parameters must change here too, after a look at its source.
 */

/** What the fact base writes, in the unit of the timeline. */
const inUnit: Readonly<Record<string, Readonly<Record<string, (value: number) => number>>>> = {
  EUR: { cents: (euros) => Math.round(euros * 100) },
  weeks: { weeks: (weeks) => weeks, days: (weeks) => 7 * weeks },
  days: { days: (days) => days },
  'working days': { workingDays: (days) => days },
  months: { months: (months) => months },
  years: { years: (years) => years },
};

const known = (parameter: string): parameter is ParameterId => parameter in parameters;

describe.each(rows)('$parameter from $from', ({ parameter, from, value, unit }) => {
  it('is what the fact base says', () => {
    if (!known(parameter)) throw new Error(`There is no parameter ${parameter}`);
    const convert = inUnit[unit]?.[parameters[parameter].unit];
    expect(convert, `${unit} to ${parameters[parameter].unit}`).toBeDefined();
    const expected = value === null ? null : convert?.(value);
    expect(valueOn(parameter, from as Day)).toBe(expected);
    const next = rows.find((row) => row.parameter === parameter && row.from > from)?.from;
    expect(valueOn(parameter, next ? addDays(next as Day, -1) : '2099-12-31')).toBe(expected);
  });
});

it.each(Object.entries(parameters))(
  '%s has no figure that is not written twice',
  (id, { periods }) => {
    const written = rows.filter(({ parameter }) => parameter === id).map(({ from }) => from);
    expect(periods.map(({ from }) => from)).toEqual(written);
  },
);

it('vouches for nothing longer than it was checked', () => {
  const ends = [CHECKED_UNTIL, OPEN_POINT_UNTIL];
  expect(CHECKED_FROM).toBe('2015-01-01');
  expect([CHECKED_ON, ...ends]).toEqual(['2026-11-22', '2026-12-31', '2027-12-31']);
  const longer = ['giftLimit', 'giftLimitHighest'];
  for (const [id, { unit, checkedUntil, periods }] of Object.entries(parameters)) {
    const isTerm = periods.every(({ from }) => from === '1900-01-01');
    if (unit === 'cents' && !isTerm && !longer.includes(id))
      expect(checkedUntil).toBe(CHECKED_UNTIL);
    expect(ends).toContain(checkedUntil);
  }
});

describe('the sets of rules', () => {
  it.each<[keyof typeof regimes, Omit<Regime, 'source'>]>([
    ['before-2026', { from: '1900-01-01', until: '2026-01-01', checkedUntil: CHECKED_UNTIL }],
    ['balans-2026', { from: '2026-01-01', checkedUntil: OPEN_POINT_UNTIL }],
    ['balans-2027', { from: '2027-01-01', checkedUntil: CHECKED_UNTIL }],
    ['age-27', { from: '2023-01-01', checkedUntil: CHECKED_UNTIL }],
    [
      'forced-care',
      {
        from: '2024-01-01',
        unsure: { from: '2020-01-02', until: '2024-01-01' },
        checkedUntil: CHECKED_UNTIL,
      },
    ],
  ])('%s holds when the law says', (id, expected) => {
    const { source: _, ...days } = regimes[id];
    expect(days).toEqual(expected);
  });

  it('has no set that is not named here', () => {
    expect(Object.keys(regimes).sort()).toEqual(
      ['age-27', 'balans-2026', 'balans-2027', 'before-2026', 'forced-care'].sort(),
    );
  });
});
