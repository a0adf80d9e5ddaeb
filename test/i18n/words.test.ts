import { describe, expect, it } from 'vitest';
import { languageBy } from '../../src/i18n/disk.ts';
import { formatCents, formatDay, latinDigits, plain } from '../../src/i18n/format.ts';
import { hashOf, staleKeys } from '../../src/i18n/freshness.ts';
import { textFaults } from '../../src/i18n/textKeys.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { sample } from '../engine/sample.ts';

const facts = {
  today: '2026-11-22',
  day: '2026-03-05',
  local: { choices: {} },
  answers: { amount: 10_000, before: 20_000 },
} as const;

const texts = {
  outcomes: {
    rest: {
      verdict: 'Samen {{total}}, tot {{giftLimit}}.',
      effect: 'Uw grens is {{localGiftLimit}}. De rest blijft.',
      why_gemeente: 'Uw gemeente kijkt.',
      why_svb: 'De SVB kijkt.',
    },
  },
};

describe('words', () => {
  const dutch = wordsOf(languageBy('nl'), {}, texts);
  it('fill in figures of the day of the event', () => {
    expect(dutch.flowText(sample, facts, 'outcomes.rest.verdict')).toBe(
      'Samen €\u00a0300, tot €\u00a01.200.',
    );
  });
  it('leave out the sentence of a figure that is not known', () => {
    expect(dutch.flowText(sample, facts, 'outcomes.rest.effect')).toBe('De rest blijft.');
  });
  it('speak of the office that pays', () => {
    const why = (office: 'gemeente' | 'svb') =>
      dutch.flowText(sample, facts, 'outcomes.rest.why', { office });
    expect([why('gemeente'), why('svb')]).toEqual(['Uw gemeente kijkt.', 'De SVB kijkt.']);
  });
  it('mark figures inside another language', () => {
    const arabic = wordsOf(languageBy('ar'), {}, texts);
    const text = arabic.flowText(sample, facts, 'outcomes.rest.verdict');
    expect(text).toContain('[[€\u00a0300]]');
    expect(plain(text)).not.toMatch(/[[\]]/);
  });
});

describe('figures', () => {
  it('look as on Dutch letters', () => {
    expect([formatCents(120_000), formatCents(44_944)]).toEqual(['€\u00a01.200', '€\u00a0449,44']);
  });
  it('have the Dutch date beside that of another language, in Latin digits', () => {
    expect(formatDay('2026-11-27', 'nl-NL')).toBe('vrijdag 27 november 2026');
    expect(formatDay('2026-11-27', languageBy('ar').intl)).toBe(
      'الجمعة، 27 تشرين الثاني 2026 ([[vrijdag 27 november 2026]])',
    );
  });
  it('are read in the digits of other scripts', () => {
    expect(latinDigits('٠١٩ ۰۱۹')).toBe('019 019');
  });
});

describe('a translation', () => {
  const source = { a: 'een', b: { c: 'twee' } };
  const madeFrom = { a: hashOf('een'), 'b.c': hashOf('twee') };
  it('is fresh when it has every key, made from the Dutch of now', () => {
    expect(staleKeys(source, { a: 'one', b: { c: 'two' } }, madeFrom)).toEqual([]);
  });
  it('is stale where a key lacks or its Dutch has changed', () => {
    expect(staleKeys(source, { a: 'one' }, madeFrom)).toEqual(['b.c']);
    expect(staleKeys({ ...source, a: 'eentje' }, { a: 'one', b: { c: 'two' } }, madeFrom)).toEqual([
      'a',
    ]);
  });
});

it('finds texts that lack and texts that nobody asks for', () => {
  const { missing, unknown } = textFaults(sample, { ...texts, other: 'x' });
  expect(missing).toContain('questions.who.question');
  expect(missing).not.toContain('outcomes.rest.why');
  expect(unknown).toEqual(['other']);
});
