import { describe, expect, it } from 'vitest';
import { paperOf, type Writer } from '../../src/app/overview/ledgerPaper.ts';
import { ledgerSums } from '../../src/app/overview/ledgerSums.ts';
import { euro } from '../../src/base/cents.ts';
import type { Day } from '../../src/base/day.ts';
import { languageBy, textFile } from '../../src/i18n/disk.ts';
import { plain } from '../../src/i18n/format.ts';
import { screenReader } from '../../src/i18n/screenTexts.ts';
import type { Keeper } from '../../src/keep/ledgers.ts';
import type { Entry, LedgerId } from '../../src/keep/records.ts';

const TODAY: Day = '2026-11-23';

function writerOf(code: string, entries: readonly Entry[], benefit?: Keeper['benefit']): Writer {
  const language = languageBy(code);
  return {
    words: { language },
    overview: screenReader<'overview'>(language, textFile(code, 'screen-overview') ?? {}),
    got: {
      say: screenReader<'ledger'>(language, textFile(code, 'screen-ledger') ?? {}),
      items: entries.map((value, at) => ({ id: String(at), value })),
      keeper: { today: TODAY, benefit },
    },
  };
}

const said = (text: string): string => plain(text).replaceAll('\u00a0', ' ');

function paper(code: string, entries: readonly Entry[], ledger: LedgerId, year?: number) {
  const writer = writerOf(code, entries);
  const {
    title,
    totals = [],
    made,
    items,
  } = paperOf(writer, ledger, writer.got.items, year, TODAY);
  return {
    title: said(title),
    made: said(made),
    totals: totals.map(said),
    items: items.map(({ title: name, lines }) => [
      said(name),
      ...lines.map(({ label, text }) => said(`${label} ${text}`)),
    ]),
  };
}

const errand = (on: Day, amount: number, what: 'paid' | 'paid-back', more: object = {}): Entry => ({
  ledger: 'errands',
  on,
  cents: euro(amount),
  what,
  ...more,
});
const mother = { forWhom: 'Moeder' };
const errands = [
  errand('2026-11-20', 23.4, 'paid', { ...mother, note: 'Brood', photos: ['a', 'b'] }),
  errand('2026-11-21', 20, 'paid-back', mother),
];

describe('a ledger on paper', () => {
  it('tells in the first person what was paid and what came back, with every entry', () => {
    expect(paper('nl', errands, 'errands')).toEqual({
      title: 'Boodschappen voor een ander',
      made: 'Gemaakt op maandag 23 november 2026.',
      totals: ['Voor Moeder:', 'Ik betaalde € 23,40 en kreeg € 20 terug. Ik krijg dus nog € 3,40.'],
      items: [
        [
          'vrijdag 20 november 2026: € 23,40',
          'Wat: Ik betaalde',
          'Voor: Moeder',
          'Over: Brood',
          "Foto's: 2",
        ],
        ['zaterdag 21 november 2026: € 20', 'Wat: Ik kreeg geld terug', 'Voor: Moeder'],
      ],
    });
  });

  it('says nothing of the difference within one year, because it is often paid back later', () => {
    expect(paper('nl', errands, 'errands', 2026).totals).toEqual([
      'Voor Moeder:',
      'Ik betaalde € 23,40 en kreeg € 20 terug.',
    ]);
  });

  it('says when everything came back, and when more came back', () => {
    const back = errand('2026-11-22', 3.4, 'paid-back', mother);
    const more = errand('2026-11-22', 1, 'paid-back', mother);
    const all = [...errands, back];
    expect(paper('nl', all, 'errands').totals[1]).toContain('Dat is precies evenveel.');
    expect(paper('nl', [...all, more], 'errands').totals[1]).toContain(
      'Ik kreeg € 1 meer dan ik betaalde.',
    );
  });

  it('has each year apart, the food bank beside it', () => {
    const gifts: Entry[] = [
      { ledger: 'gifts', on: '2026-02-01', cents: euro(25), what: 'money', from: 'Oma' },
      { ledger: 'gifts', on: '2026-03-01', cents: euro(40), what: 'food-bank' },
      { ledger: 'gifts', on: '2025-12-01', cents: euro(99), what: 'money' },
    ];
    const { title, totals } = paper('nl', gifts, 'gifts', 2026);
    expect(title).toBe('Giften en hulp in 2026');
    expect(totals).toEqual(['Samen kreeg ik € 25.', 'Van de voedselbank kreeg ik € 40.']);
  });

  it('marks a trip that is still to come', () => {
    const trips: Entry[] = [
      { ledger: 'abroad', left: '2026-12-18', back: '2026-12-28', planned: true },
      { ledger: 'abroad', left: '2026-01-10', back: '2026-01-12' },
    ];
    const { totals, items } = paper('nl', trips, 'abroad', 2026);
    expect(totals).toEqual(['Dagen weg: 12.']);
    expect(items.map((lines) => lines.length)).toEqual([2, 1]);
    expect(items[0]?.[1]).toBe('Wat: Een reis die nog komt');
  });

  it('tells of each month what was earned, and when it was reported', () => {
    const earned: Entry[] = [
      { ledger: 'earnings', on: '2026-05-03', cents: euro(40), reportedOn: '2026-05-09' },
    ];
    const { totals, items } = paper('nl', earned, 'earnings', 2026);
    expect(totals).toEqual(['Samen verdiende ik € 40.', 'In mei 2026 was het € 40.']);
    expect(items[0]?.[1]).toBe('Doorgegeven op: zaterdag 9 mei 2026');
  });

  it('stands in another language with the same amounts', () => {
    const { totals, items } = paper('ar', errands, 'errands');
    expect(totals[1]).toMatch(/دفعت € 23,40 واسترجعت € 20/);
    expect(items[0]?.[0]).toContain('vrijdag 20 november 2026');
  });
});

describe('the ledgers on the overview', () => {
  const sums = (entries: readonly Entry[], benefit?: Keeper['benefit']): readonly string[] =>
    ledgerSums(writerOf('nl', entries, benefit)).map(said);

  it('are one line each, of this year only', () => {
    expect(
      sums(
        [
          { ledger: 'gifts', on: '2026-02-01', cents: euro(25), what: 'money' },
          { ledger: 'abroad', left: '2026-01-10', back: '2026-01-22' },
          ...errands,
          { ledger: 'earnings', on: '2026-05-03', cents: euro(40) },
          { ledger: 'volunteer', on: '2025-05-03', cents: euro(50) },
        ],
        'bijstand',
      ),
    ).toEqual([
      'Giften in 2026: samen € 25',
      'Dagen weg in 2026: 12 van 28',
      'Boodschappen: u betaalde € 23,40 en kreeg € 20 terug',
      'Klussen in 2026: nog niet doorgegeven is € 40',
    ]);
  });

  it('name no limit where the law has none', () => {
    const trip: Entry = { ledger: 'abroad', left: '2026-01-10', back: '2026-01-22' };
    expect(sums([trip], 'ioaw')).toEqual(['Dagen weg in 2026: 12']);
  });

  it('say what was earned and got once it is all reported', () => {
    expect(
      sums([
        { ledger: 'earnings', on: '2026-05-03', cents: euro(40), reportedOn: '2026-05-09' },
        { ledger: 'volunteer', on: '2026-05-03', cents: euro(50) },
      ]),
    ).toEqual(['Klussen in 2026: samen € 40', 'Als vrijwilliger in 2026: samen € 50']);
  });
});
