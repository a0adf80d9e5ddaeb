import { describe, expect, it } from 'vitest';
import {
  ageOn,
  dayOfAge,
  daysOver,
  type FunctionName,
  functions,
  type LawFunction,
  totalByYearEnd,
} from '../../src/law/functions.ts';
import { NO_LOCAL_RULES } from '../../src/law/local.ts';

describe('an age', () => {
  it.each([
    ['the day before a birthday', '1999-06-15', '2026-06-14', 26],
    ['on a birthday', '1999-06-15', '2026-06-15', 27],
    ['earlier in the month of a birthday', '1999-06-15', '2026-06-01', 26],
    ['later in the year', '1999-06-15', '2026-12-01', 27],
    ['on 28 February for someone born on the 29th', '2008-02-29', '2026-02-28', 17],
    ['on 1 March for someone born on 29 February', '2008-02-29', '2026-03-01', 18],
  ] as const)('is counted in whole years %s', (_, born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
    expect(functions.ageOn.run(born, on)).toBe(age);
  });

  it.each([
    ['1999-06-15', 27, '2026-06-15'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 20, '2028-02-29'],
  ] as const)('of someone born on %s is %i on %s', (born, age, day) => {
    expect(dayOfAge(born, age)).toBe(day);
    expect(functions.dayOfAge.run(born, age)).toBe(day);
  });

  it('is reached by a birthday that is found again', () => {
    const born = functions.ageOn.invert(27, 0, [undefined, '2026-06-15']);
    expect(born).toBe('1999-06-15');
    expect(functions.ageOn.invert(27, 1, ['1999-06-15', '2026-06-15'])).toBeUndefined();
    expect(functions.ageOn.invert(27, 0, [undefined, 'weet-niet'])).toBeUndefined();
  });
});

describe('days and months', () => {
  it.each([
    ['daysAbroad', ['2026-03-01', '2026-03-29'], 28],
    ['daysAbroad', ['2026-03-29', '2026-03-01'], 0],
    ['daysAbroadInFirstYear', ['2026-12-18', '2027-01-20'], 13],
    ['daysAbroadInFirstYear', ['2026-12-18', '2026-12-31'], 13],
    ['daysAbroadInFirstYear', ['2026-12-18', '2026-12-30'], 12],
    ['daysBetween', ['2026-03-29', '2026-03-01'], -28],
    ['addMonths', ['2026-01-31', 1], '2026-02-28'],
    ['sum', [100, 250], 350],
    ['sum', [], 0],
    ['sumDays', [10, 18], 28],
    ['sumDays', [], 0],
    ['totalByYearEnd', ['2026-11-05', 100, 50], 250],
  ] as const satisfies readonly [FunctionName, readonly (string | number)[], string | number][])(
    '%s of %j',
    (name, args, result) => {
      const { run }: LawFunction = functions[name];
      expect(run(...args)).toBe(result);
    },
  );

  it.each([
    ['ageOn', ['weet-niet', '2026-03-01']],
    ['ageOn', ['2000-03-01', 'weet-niet']],
    ['daysAbroad', ['weet-niet', '2026-03-01']],
    ['daysBetween', ['2026-03-01', 'weet-niet']],
    ['weeksBetween', ['2026-03-01', 'weet-niet']],
    ['dayOfAge', ['weet-niet', 18]],
    ['addMonths', ['weet-niet', 1]],
    ['totalByYearEnd', ['weet-niet', 1, 1]],
    ['daysOver', ['weet-niet', '2026-03-01', 0, 28]],
  ] as const satisfies readonly [FunctionName, readonly (string | number)[]][])(
    '%s of %j is not known',
    (name, args) => {
      const { run }: LawFunction = functions[name];
      expect(run(...args)).toBeUndefined();
    },
  );

  it.each(['daysAbroad', 'daysAbroadInFirstYear', 'daysBetween'] as const)(
    '%s finds the last day from the first, and never the first',
    (name) => {
      const { invert } = functions[name];
      expect(invert(28, 1, ['2026-03-01', undefined])).toBe('2026-03-29');
      expect(invert(28, 0, [undefined, '2026-03-29'])).toBeUndefined();
      expect(invert(28, 0, ['2026-03-01', '2026-03-29'])).toBeUndefined();
      expect(invert(28, 1, [undefined, undefined])).toBeUndefined();
    },
  );

  it('finds the part that brings a sum to a target, the others being nothing', () => {
    expect(functions.sum.invert(1200)).toBe(1200);
    expect(functions.sumDays.invert(28)).toBe(28);
    expect(functions.totalByYearEnd.invert(1200, 1, ['weet-niet', 0, 0])).toBeUndefined();
    expect(functions.totalByYearEnd.invert(1200, 2, ['weet-niet', 0, 0])).toBe(1200);
  });

  it('has each value in the unit that limits are in', () => {
    const units = Object.fromEntries(
      Object.entries(functions).map(([name, { unit }]) => [name, unit]),
    );
    expect(units).toEqual({
      sum: 'cents',
      totalByYearEnd: 'cents',
      perYear: 'cents',
      sumDays: 'days',
      ageOn: 'years',
      dayOfAge: 'day',
      daysAbroad: 'days',
      daysAbroadInFirstYear: 'days',
      daysOver: 'days',
      daysBetween: 'days',
      addMonths: 'day',
      addWeeks: 'day',
      weeksBetween: 'weeks',
    });
  });
});

it('fills in nothing for a gemeente that is not known', () => {
  expect(NO_LOCAL_RULES).toEqual({ choices: {} });
});

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
