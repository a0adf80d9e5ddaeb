import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/cli/find.ts';
import { stemFor } from '../../src/find/stems.ts';
import { type FindWords, termsOf } from '../../src/find/terms.ts';
import { languages } from '../../src/i18n/disk.ts';

const words: FindWords = {
  stop: ['mijn', 'een'],
  weak: ['geld'],
  same: [['cadeau', 'kado']],
  kinds: { land: ['turkije', 'marokko'] },
  needs: {},
  spelling: [
    ['ij', 'ei'],
    ['^\\d+$', ''],
  ],
  flows: {},
};
const terms = termsOf(words, (word) => word.replace(/en$/, ''));

describe('terms', () => {
  it('leave out what says nothing, and keep each pair of words', () => {
    expect(terms.of('mijn kado')).toEqual(['cadeau', 'mein cadeau']);
  });
  it('do not make a pair over the end of a line', () => {
    expect(terms.of('huur\nkado')).toEqual(['huur', 'cadeau']);
  });
  it('name the kinds of a word', () => {
    expect(terms.of('Márokko')).toEqual(['marokko', '~land']);
  });
  it('write words in one way, and drop those of which nothing is left', () => {
    expect(terms.of('geleiden 1200 gelijden')).toEqual(['geleid', 'geleid']);
  });
  it('count a word whole, a weak word for half, and kinds and pairs for less than a word', () => {
    expect(['huur', 'geld'].map(terms.weight)).toEqual([1, 0.5]);
    expect(terms.weight('~land')).toBeLessThan(1);
    expect(terms.weight('mein cadeau')).toBeLessThan(terms.weight('~land'));
  });
  it('cut a compound into parts that were learned', () => {
    const own = termsOf(words, (word) => word);
    own.learn('huur en achterstand');
    expect(own.of('huurachterstand')).toEqual(['huurachterstand', 'huur', 'achterstand']);
  });
});

describe.each(languages.map(({ code }) => code))('the words that mean the same in %s', (lang) => {
  it('stay together in the way they are written for finding', async () => {
    const own = findWords(lang);
    const { words: termsIn } = termsOf(own, await stemFor(lang));
    const astray = own.same.flatMap(([first = '', ...others]) =>
      others.filter((word) => termsIn(word)[0] !== termsIn(first)[0]),
    );
    expect(astray).toEqual([]);
  });
});
