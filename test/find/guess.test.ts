import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, guesses } from '../../src/find/guess.ts';

describe('the number of edits', () => {
  it.each([
    ['cadeau', 'cadeau', 0],
    ['cadaeu', 'cadeau', 1],
    ['cadau', 'cadeau', 1],
    ['cadeeau', 'cadeau', 1],
    ['kadeau', 'cadeau', 1],
    ['kadau', 'cadeau', 2],
  ])('between %s and %s is %i', (a, b, count) => {
    expect(edits(a, b, 2)).toBe(count);
  });
  it('is infinite past the most that counts', () => {
    expect(edits('huur', 'auto', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(edits('huur', 'huurtoeslag', 2)).toBe(Number.POSITIVE_INFINITY);
  });
  it('is the same both ways, and zero only for the same word', () => {
    const word = fc.stringMatching(/^[a-e]{1,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b, 6)).toBe(edits(b, a, 6));
        expect(edits(a, b, 6) === 0).toBe(a === b);
      }),
      { seed: 11 },
    );
  });
});

describe('guesses', () => {
  const known = ['erfenis', 'erfgenaam', 'huurtoeslag', 'huur', 'werk'];
  const first = (word: string) => guesses(word, known)[0]?.term;

  it('find a word with a typing error, a word that goes on, and one that stops sooner', () => {
    expect(first('erfnis')).toBe('erfenis');
    expect(first('huurtoe')).toBe('huurtoeslag');
    expect(first('erfenisje')).toBe('erfenis');
  });
  it('leave short words and numbers alone', () => {
    expect(guesses('wer', known)).toEqual([]);
    expect(guesses('1000', ['1001'])).toEqual([]);
  });
  it('are never surer than of the word itself, and best first', () => {
    const shares = guesses('erfe', known).map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});
