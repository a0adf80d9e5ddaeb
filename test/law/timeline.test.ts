import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/base/day.ts';
import { type ParameterId, parameters, valueOn } from '../../src/law/parameters.ts';
import { inForce, type Regime, type RegimeId, regimes } from '../../src/law/regimes.ts';
import { CHECKED_ON } from '../../src/law/source.ts';
import { sources } from '../../src/law/sources.ts';

describe.each(Object.entries(parameters))('the parameter %s', (id, { periods, checkedUntil }) => {
  it('has periods in order, each with a source that is there', () => {
    const days = periods.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { source } of periods) expect(sources).toHaveProperty([source]);
    expect(checkedUntil >= CHECKED_ON).toBe(true);
  });

  it('changes on the first day of each period and not before', () => {
    for (const [index, { from, value }] of periods.entries()) {
      expect(valueOn(id as ParameterId, from)).toBe(value);
      expect(valueOn(id as ParameterId, addDays(from, -1))).toBe(periods[index - 1]?.value ?? null);
    }
  });
});

describe.each(Object.entries(regimes) as [RegimeId, Regime][])(
  'the regime %s',
  (id, { from, until, source }) => {
    it('holds from its first day until the day before it ends', () => {
      expect([inForce(id, addDays(from, -1)), inForce(id, from)]).toEqual([false, true]);
      if (until)
        expect([inForce(id, addDays(until, -1)), inForce(id, until)]).toEqual([true, false]);
      expect(sources).toHaveProperty([source]);
    });
  },
);

it('has no day without rules: before 2026 ends where 2026 begins', () => {
  expect(regimes['before-2026'].from).toBe('1900-01-01');
  expect(regimes['before-2026'].until).toBe(regimes['balans-2026'].from);
});

describe.each(Object.entries(sources))(
  'the source %s',
  (_, { title, url, checkedOn, checkedUntil }) => {
    it('can be found and was checked', () => {
      expect(title.length).toBeGreaterThan(10);
      expect(() => new URL(url)).not.toThrow();
      expect(url.startsWith('https://')).toBe(true);
      expect(checkedOn <= checkedUntil).toBe(true);
    });
  },
);
