import { describe, expect, it } from 'vitest';
import { defineFlow } from '../../src/engine/flow.ts';
import { figuresBehind, leaningOf } from '../../src/engine/leaning.ts';
import { sample } from './sample.ts';

const derived = defineFlow({
  ...sample,
  derived: {
    total: { fn: 'sum', of: ['amount', 'before'] },
    norm: { fn: 'sum', of: ['institutionNormSingle', 'institutionRaiseSingle'] },
  },
});

describe('what an outcome rests on', () => {
  it('is what its own row tests, also inside an either-or', () => {
    expect(leaningOf(sample, 'report')).toEqual({
      parameters: ['giftLimit'],
      regimes: [],
    });
  });
  it('is also what the rows before it test, for those had to fail', () => {
    expect(leaningOf(sample, 'rest')).toEqual({ parameters: ['giftLimit'], regimes: [] });
    expect(leaningOf(sample, 'amount').regimes).toEqual(['before-2026']);
  });
  it('is nothing where no row tests a figure or a date', () => {
    expect(leaningOf(sample, 'gevraagd')).toEqual({ parameters: [], regimes: [] });
  });
});

it('finds the figures of the law behind a derived value, and none behind answers', () => {
  expect(figuresBehind(derived, 'norm')).toEqual([
    'institutionNormSingle',
    'institutionRaiseSingle',
  ]);
  expect(figuresBehind(derived, 'giftLimit')).toEqual(['giftLimit']);
  expect(figuresBehind(derived, 'total')).toEqual([]);
});
