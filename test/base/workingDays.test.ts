import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { weekdayOf } from '../../src/base/day.ts';
import { addWorkingDays, isWorkingDay, publicHolidays } from '../../src/base/workingDays.ts';

describe('addWorkingDays', () => {
  it.each<[string, Day, number, Day]>([
    ['an ordinary week', '2026-11-16', 4, '2026-11-20'],
    ['a weekend', '2026-11-20', 5, '2026-11-27'],
    ['a start on Sunday', '2026-11-22', 5, '2026-11-27'],
    ['Christmas and the weekend behind it', '2026-12-24', 1, '2026-12-28'],
    ['Easter Monday', '2026-04-03', 1, '2026-04-07'],
    ["King's Day", '2026-04-24', 1, '2026-04-28'],
    ["King's Day a day earlier, on a Saturday", '2025-04-25', 1, '2025-04-28'],
    ['Ascension Day', '2026-05-13', 1, '2026-05-15'],
    ['Whit Monday', '2026-05-22', 1, '2026-05-26'],
    ['5 May in a year divisible by five', '2025-05-02', 1, '2025-05-06'],
    ['5 May in another year, a working day here', '2026-05-04', 1, '2026-05-05'],
    ['Good Friday, a working day here', '2026-04-02', 1, '2026-04-03'],
    ['New Year', '2026-12-31', 1, '2027-01-04'],
    ['no days at all', '2026-11-22', 0, '2026-11-22'],
  ])('counts over %s', (_, from, count, expected) => {
    expect(addWorkingDays(from, count)).toBe(expected);
  });

  it('always ends on a working day', () => {
    for (let count = 1; count <= 300; count += 1) {
      expect(isWorkingDay(addWorkingDays('2026-11-22', count))).toBe(true);
    }
  });
});

describe('publicHolidays', () => {
  const calendar = new Holidays('NL');
  const years = Array.from({ length: 21 }, (_, index) => 2015 + index);
  const listed = (
    year: number,
    wanted: (rule: { type: string; name: string }) => boolean,
  ): string[] =>
    calendar
      .getHolidays(year)
      .filter(wanted)
      .map(({ date }) => date.slice(0, 10));

  it.each(years)(
    'agrees with date-holidays for %d, Sundays apart, and adds 5 May every five years',
    (year) => {
      const theirs = listed(year, ({ type }) => type === 'public');
      const expected = new Set([...theirs, ...(year % 5 === 0 ? [`${year}-05-05`] : [])]);
      const outsideSundays = (days: Iterable<string>): string[] =>
        [...days].filter((day) => weekdayOf(day as Day) !== 0).sort();
      expect(outsideSundays(publicHolidays(year))).toEqual(outsideSundays(expected));
    },
  );

  it.each(years)('leaves Good Friday of %d a working day', (year) => {
    const [goodFriday] = listed(year, ({ name }) => name === 'Goede Vrijdag');
    expect(publicHolidays(year)).not.toContain(goodFriday);
    expect(isWorkingDay(goodFriday as Day)).toBe(true);
  });
});
