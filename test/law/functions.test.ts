import { describe, expect, it } from 'vitest';
import { daysOver, functions, totalByYearEnd } from '../../src/law/functions.ts';

describe('totalByYearEnd', () => {
  it.each([
    ['2026-01-31', 12_000, 0, 144_000],
    ['2026-11-05', 12_000, 120_000, 144_000],
    ['2026-12-01', 12_000, 0, 12_000],
  ] as const)('counts %s with its own month and the later ones', (on, perMonth, before, total) => {
    expect(totalByYearEnd(on, perMonth, before)).toBe(total);
  });

  it('finds the monthly amount and the earlier sum that bring it to a target', () => {
    const { invert } = functions.totalByYearEnd;
    expect(invert(120_000, 1, ['2026-01-05', undefined, undefined])).toBe(10_000);
    expect(invert(120_000, 2, ['2026-01-05', 0, undefined])).toBe(120_000);
    expect(invert(120_000, 0, ['2026-01-05', 0, 0])).toBeUndefined();
  });
});

describe('daysOver', () => {
  it.each([
    ['nothing over', '2026-03-01', '2026-03-29', 0, 28, 0],
    ['one day over in one stay', '2026-03-01', '2026-03-30', 0, 28, 1],
    ['two days over with earlier trips', '2026-12-10', '2026-12-20', 20, 28, 2],
    ['every day over once the year is full', '2026-06-01', '2026-06-11', 40, 28, 10],
    ['one stay over New Year, each year within', '2026-12-18', '2027-01-20', 0, 28, 5],
    ['over New Year with room left in the new year', '2026-12-18', '2027-01-10', 25, 28, 10],
    ['over by both tests at once', '2026-12-18', '2027-01-20', 20, 28, 10],
    ['thirteen weeks from pension age', '2026-01-10', '2026-04-12', 0, 91, 1],
  ] as const)('counts %s', (_, leave, back, before, allowed, over) => {
    expect(daysOver(leave, back, before, allowed)).toBe(over);
    expect(functions.daysOver.run(leave, back, before, allowed)).toBe(over);
  });

  it('is not known when a day is not', () => {
    expect(functions.daysOver.run('2026-01-10', 'weet-niet', 0, 28)).toBeUndefined();
  });
});

describe('perYear', () => {
  it('is twelve months, and finds the month that brings it to a year', () => {
    expect(functions.perYear.run(22_000)).toBe(264_000);
    expect(functions.perYear.invert(220_000)).toBe(18_333);
  });
});

describe('addWeeks and weeksBetween', () => {
  it.each([
    ['2026-11-02', 6, '2026-12-14'],
    ['2026-12-01', 6, '2027-01-12'],
    ['2026-03-02', 6, '2026-04-13'],
  ] as const)('counts whole weeks from %s', (from, weeks, end) => {
    expect(functions.addWeeks.run(from, weeks)).toBe(end);
    expect(functions.weeksBetween.run(from, end)).toBe(weeks);
  });

  it('counts a part of a week, and knows nothing of an unknown day', () => {
    expect(functions.weeksBetween.run('2026-11-02', '2026-12-15')).toBeGreaterThan(6);
    expect(functions.weeksBetween.run('2026-11-02', '2026-12-13')).toBeLessThan(6);
    expect(functions.addWeeks.run('weet-niet', 6)).toBeUndefined();
  });
});
