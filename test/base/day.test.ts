import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayOfMs,
  daysBetween,
  earlier,
  nextDayOfMonth,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../src/base/day.ts';

const anyDay = fc
  .integer({ min: Date.UTC(1901, 0, 1) / 86_400_000, max: Date.UTC(2098, 11, 31) / 86_400_000 })
  .map((days) => dayOfMs(days * 86_400_000));

describe('parseDay', () => {
  it.each(['2026-11-22', '2024-02-29', '1900-01-01', '2099-12-31'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '22-11-2026',
    '1899-12-31',
    '2100-01-01',
    '2026-11-22T00:00',
    ' 2026-11-22',
  ])('refuses "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('addDays', () => {
  it.each<[Day, number, Day]>([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('moves %s by %d days to %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('is undone by counting the days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each<[Day, number, Day]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-31', 15, '2027-08-31'],
  ])('moves %s by %d months to %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('nextDayOfMonth', () => {
  it.each<[Day, number, Day]>([
    ['2026-10-20', 7, '2026-11-07'],
    ['2026-11-06', 7, '2026-11-07'],
    ['2026-11-07', 7, '2026-12-07'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-30', 28, '2026-02-28'],
  ])('finds after %s the day %d on %s', (after, dayOfMonth, expected) => {
    expect(nextDayOfMonth(after, dayOfMonth)).toBe(expected);
  });

  it('lies after the day, by a month at most', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 28 }), (day, dayOfMonth) => {
        const next = nextDayOfMonth(day, dayOfMonth);
        expect(next > day && daysBetween(day, next) <= 31).toBe(true);
        expect(Number(next.slice(8))).toBe(dayOfMonth);
      }),
    );
  });
});

it('knows the year and the day of the week', () => {
  expect(yearOf('2026-11-22')).toBe(2026);
  expect(weekdayOf('2026-11-22')).toBe(0);
  expect(weekdayOf('2026-11-28')).toBe(6);
});

it('takes the earlier of two days', () => {
  expect(earlier('2026-11-22', '2026-11-23')).toBe('2026-11-22');
  expect(earlier('2027-01-01', '2026-12-31')).toBe('2026-12-31');
});
