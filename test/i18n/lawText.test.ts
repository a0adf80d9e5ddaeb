import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { defineFlow } from '../../src/engine/flow.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { languageBy, languages, textFile } from '../../src/i18n/disk.ts';
import { lawText } from '../../src/i18n/lawText.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const flow = defineFlow({
  id: 'voorbeeld',
  start: 'which',
  derived: { norm: { fn: 'sum', of: ['institutionNormSingle', 'institutionRaiseSingle'] } },
  questions: { which: { kind: 'choice', options: ['a'], unsure: 'tell', next: [{ to: 'tell' }] } },
  outcomes: { tell: { duty: 'report', sources: ['pw-17'] } },
});

/* The days are long past: the figures around them do not change any more. */
function lawUnder(why: string, today: Day, day: Day = today, lang = 'nl') {
  const texts = { outcomes: { tell: { why } } };
  const words = wordsOf(languageBy(lang), textFile(lang, 'interface') ?? {}, texts);
  const facts = { today, day, benefit: 'bijstand', local: { choices: {} }, answers: {} } as const;
  return lawText(words, flow, facts, outcomeOf(flow, facts, 'tell'));
}
const euros = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the amounts under a verdict', () => {
  const linesFor = (why: string, day: Day) =>
    lawUnder(why, day).amounts.map(({ source, line }) => `${source}: ${euros(line)}`);

  it('stand with their source, the day, and the last day that they were checked for', () => {
    expect(linesFor('Tot {{giftLimit}}.', '2026-03-05')).toEqual([
      'pw-31-2-m: Bedrag op donderdag 5 maart 2026: € 1.200. Nagekeken tot en met donderdag 31 december 2026.',
    ]);
  });
  it('are one line where a text shows the amount of a year and that of a month', () => {
    const why = '{{giftLimit}} of {{giftLimitPerMonth}}, hooguit {{giftLimitHighest}}.';
    expect(linesFor(why, '2026-03-05')).toHaveLength(1);
  });
  it('are added up where the text shows the sum', () => {
    expect(linesFor('Samen {{norm}}.', '2026-03-05').join()).toContain('€ 490,76');
  });
  it('are left out where nothing was known on that day, and where it is no money', () => {
    expect(linesFor('Tot {{giftLimit}}, na {{objectionTerm}}.', '2025-03-05')).toEqual([]);
  });
});

describe('the line on what changes soon', () => {
  const soon = (why: string, today: Day, day?: Day) => euros(lawUnder(why, today, day).soonLine);

  it('names the day and the amount of now', () => {
    expect(soon('U krijgt {{normSingle}}.', '2026-06-20')).toBe(
      'Op woensdag 1 juli 2026 verandert het bedrag van € 1.401,50.',
    );
  });
  it('names each amount that the text shows, the smallest first', () => {
    expect(soon('Tot {{assetLimitCouple}}, of {{assetLimitSingle}}.', '2025-12-01')).toBe(
      'Op donderdag 1 januari 2026 verandert het bedrag van € 7.770 of € 15.540.',
    );
  });
  it('names the sum where the text shows that', () => {
    expect(soon('Samen {{norm}}.', '2026-06-20')).toContain('€ 490,76');
  });
  it('speaks of the rule where it is no money', () => {
    expect(soon('Vanaf {{countsFromAge}} jaar.', '2022-12-01')).toBe(
      'Op zondag 1 januari 2023 verandert deze regel.',
    );
  });
  it('is not there long before, and not for an event under older rules', () => {
    expect(soon('U krijgt {{normSingle}}.', '2026-03-05')).toBe('');
    expect(soon('Tot {{assetLimitSingle}}.', '2026-12-20', '2025-03-05')).toBe('');
  });
  it.each(languages.map(({ code }) => code))('is whole in %s', (lang) => {
    const { soonLine, amounts } = lawUnder('{{normSingle}}', '2026-06-20', '2026-06-20', lang);
    for (const text of [soonLine, amounts[0]?.line ?? '']) {
      expect(euros(text)).toContain('€ 1.401,50');
      expect(text).not.toMatch(/\{\{|undefined/);
    }
  });
});
