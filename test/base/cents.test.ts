import { expect, it } from 'vitest';
import { euro, toEuro } from '../../src/base/cents.ts';

it.each([
  [0, 0],
  [1200, 120_000],
  [0.1, 10],
  [8.29, 829],
  [1.005, 100],
  [1419.46, 141_946],
])('keeps €%d as %d whole cents', (amount, cents) => {
  expect(euro(amount)).toBe(cents);
});

it('gives back every amount with two decimals as it was written', () => {
  for (let cents = 0; cents < 250_000; cents += 7) expect(euro(toEuro(cents))).toBe(cents);
});
