import { describe, expect, it } from 'vitest';
import { euro } from '../../src/base/cents.ts';
import type { Day } from '../../src/base/day.ts';
import type { Answers, Benefit } from '../../src/engine/flow.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import { entryFrom, isSameEntry, takenFrom } from '../../src/keep/fromLedger.ts';
import { leadOf } from '../../src/keep/ledgerLead.ts';
import { asksLedger } from '../../src/keep/ledgerQuestions.ts';
import type { Item } from '../../src/keep/readKept.ts';
import type { Entry, EntryOf } from '../../src/keep/records.ts';

const TODAY: Day = '2026-11-23';
const itemsOf = (...entries: readonly Entry[]): readonly Item<'entry'>[] =>
  entries.map((value, at) => ({ id: String(at), value }));
const gift = (day: Day, amount: number, what: EntryOf<'gifts'>['what'] = 'money'): Entry => ({
  ledger: 'gifts',
  on: day,
  cents: euro(amount),
  what,
});
const trip = (left: Day, back: Day): Entry => ({ ledger: 'abroad', left, back });
const errand = (day: Day, amount: number, what: EntryOf<'errands'>['what']): Entry => ({
  ledger: 'errands',
  on: day,
  cents: euro(amount),
  what,
});

/** Where the flow of the first entry ends with what it gives and what somebody answers besides. */
function endOf(items: readonly Item<'entry'>[], told: Answers, today = TODAY) {
  const [entry] = items;
  if (!entry) throw new Error('there is no entry');
  const lead = leadOf(entry, items, today);
  const flow = allFlows.get(lead.flow);
  if (!flow) throw new Error(`there is no flow ${lead.flow}`);
  const { at, facts } = walk(flow, { today }, { ...lead.answers, ...told });
  if (at.kind !== 'outcome') return { flow: lead.flow, asks: at.question.id };
  return { flow: lead.flow, id: at.id, duty: outcomeOf(flow, facts, at.id).duty };
}

const bijstand = { benefit: 'bijstand' satisfies Benefit };

describe('a ledger that leads into a flow', () => {
  it('ends in "report" with the gift that passes the limit', () => {
    const items = itemsOf(gift('2026-11-20', 100), gift('2026-03-01', 1150));
    const end = endOf(items, { ...bijstand, kind: 'gift' });
    expect(end).toEqual({ flow: 'geld-gekregen', id: 'reportOver', duty: 'report' });
  });

  it('ends in "no report" with a gift that just reaches it, once somebody said that nobody asked', () => {
    const items = itemsOf(gift('2026-11-20', 50), gift('2026-03-01', 1150, 'goods'));
    const end = endOf(items, { ...bijstand, kind: 'gift', asked: 'no' });
    expect(end).toMatchObject({ id: 'noReport', duty: 'no-report' });
  });

  it('asks first in the new year between the old amount and what it can become', () => {
    const items = itemsOf(
      gift('2027-01-02', 20),
      gift('2027-01-01', 1200),
      gift('2026-12-31', 900),
    );
    const end = endOf(items, { ...bijstand, kind: 'gift' }, '2027-01-03');
    expect(end).toMatchObject({ id: 'askBetween' });
  });

  it('never takes a gift of the old year along into the new one', () => {
    const items = itemsOf(gift('2027-01-01', 100), gift('2026-12-31', 1199));
    expect(leadOf(items[0] as Item<'entry'>, items, '2027-01-01').answers).toMatchObject({
      amount: euro(100),
      before: 0,
    });
  });

  it('brings goods and the food bank to their own flows', () => {
    const goods = itemsOf(gift('2026-11-20', 2000, 'goods'));
    const told = { ...bijstand, who: 'person', kind: 'goods' };
    expect(endOf(goods, told)).toMatchObject({ flow: 'boodschappen-of-spullen', id: 'reportOver' });
    const bank = itemsOf(gift('2026-11-20', 20, 'food-bank'));
    expect(endOf(bank, { ...bijstand, asked: 'no' })).toMatchObject({ id: 'noReportFoodbank' });
  });

  it('knows of a trip that it is planned, and how many days came before', () => {
    const items = itemsOf(trip('2026-12-10', '2026-12-20'), trip('2026-03-01', '2026-03-21'));
    expect(endOf(items, bijstand)).toMatchObject({ flow: 'buitenland', id: 'reportOver' });
    expect(leadOf(items[0] as Item<'entry'>, items, TODAY).answers).toMatchObject({
      what: 'plan',
      before: 20,
    });
    expect(endOf(items, { benefit: 'aio', partner: 'no' })).toMatchObject({
      id: 'reportWithinPension',
    });
  });

  it('reports errands for which more came back than was paid', () => {
    const items = itemsOf(errand('2026-11-20', 60, 'paid-back'), errand('2026-11-19', 50, 'paid'));
    expect(endOf(items, { ...bijstand, often: 'regular' })).toMatchObject({ id: 'reportMore' });
  });

  it('leaves to the person what a ledger cannot know', () => {
    const items = itemsOf(errand('2026-11-20', 50, 'paid-back'), errand('2026-11-19', 50, 'paid'));
    expect(endOf(items, bijstand)).toEqual({ flow: 'geld-van-een-ander', asks: 'often' });
    const advance = itemsOf(
      errand('2026-11-18', 50, 'paid-back'),
      errand('2026-11-19', 50, 'paid'),
    );
    expect(endOf(advance, bijstand)).toEqual({ flow: 'geld-van-een-ander', asks: 'pays' });
  });

  it('always reports what was earned', () => {
    const items = itemsOf({ ledger: 'earnings', on: '2026-11-20', cents: 100 });
    expect(endOf(items, bijstand)).toMatchObject({ flow: 'klusjes', id: 'reportPaid' });
  });

  it('reports an allowance over the month', () => {
    const items = itemsOf({ ledger: 'volunteer', on: '2026-11-20', cents: euro(221) });
    const end = endOf(items, { ...bijstand, got: 'fixed', age: 'yes' });
    expect(end).toMatchObject({ flow: 'vrijwilligerswerk', id: 'reportOver' });
  });
});

describe('a question that takes its value from a ledger', () => {
  it('is a question of its flow', () => {
    const asking = [...allFlows.values()].flatMap(({ id, questions }) =>
      Object.keys(questions).filter((question) => asksLedger(id, question)),
    );
    expect(asking).toEqual(expect.arrayContaining(['before', 'total', 'month']));
    expect(asking).toHaveLength(6);
  });

  it('takes every gift of that year up to that month, and never the food bank', () => {
    const items = itemsOf(
      gift('2026-12-01', 7),
      gift('2026-11-20', 100),
      gift('2026-02-01', 300),
      gift('2026-02-01', 60, 'food-bank'),
      gift('2025-12-31', 500),
    );
    const answers = { day: '2026-11-01', amount: euro(100) };
    expect(takenFrom(items, 'geld-gekregen', answers)).toBe(euro(400));
  });

  it('has nothing to give without entries or without a day', () => {
    const items = itemsOf(gift('2025-11-20', 100));
    expect(takenFrom(items, 'geld-gekregen', { day: '2026-11-01' })).toBeUndefined();
    expect(takenFrom(items, 'geld-gekregen', { day: 'weet-niet' })).toBeUndefined();
  });

  it('counts what came back for errands with the gifts', () => {
    const items = itemsOf(gift('2026-02-01', 300), errand('2026-11-20', 50, 'paid-back'));
    expect(takenFrom(items, 'geld-van-een-ander', { day: '2026-11-20' })).toBe(euro(350));
  });
});

describe('the entry that a verdict makes', () => {
  it.each([
    ['geld-gekregen', { kind: 'gift', amount: 5000 }, { what: 'money', cents: 5000 }],
    ['boodschappen-of-spullen', { who: 'person', worth: 700 }, { what: 'goods', cents: 700 }],
    ['voedselbank-en-fonds', { what: 'goods', amount: 600 }, { what: 'goods', cents: 600 }],
    ['voedselbank-en-fonds', { what: 'money', amount: 600 }, { what: 'money', cents: 600 }],
  ])('of %s is a gift', (flow, answers, entry) => {
    const made = entryFrom(flow, { day: TODAY, ...answers } as Answers, TODAY);
    expect(made).toEqual({ ledger: 'gifts', on: TODAY, ...entry });
  });

  it('of a journey that is still to come is planned', () => {
    const answers = { day: '2026-12-10', what: 'plan', back: '2026-12-20' };
    expect(entryFrom('buitenland', answers, TODAY)).toEqual({
      ledger: 'abroad',
      left: '2026-12-10',
      back: '2026-12-20',
      planned: true,
    });
  });

  it.each([
    ['geld-gekregen', { day: 'weet-niet', amount: 5000 }],
    ['geld-gekregen', { day: TODAY, kind: 'return' }],
    ['geld-gekregen', { day: TODAY, amount: 'weet-niet' }],
    ['buitenland', { day: TODAY, what: 'sudden' }],
    ['klusjes', { day: TODAY, got: 'paid' }],
  ])('of %s is none where the answers hold none', (flow, answers) => {
    expect(entryFrom(flow, answers as Answers, TODAY)).toBeUndefined();
  });

  it('is known again, so that nothing counts twice', () => {
    const entry = gift('2026-11-01', 50);
    expect(isSameEntry(entry, gift('2026-11-23', 50))).toBe(true);
    expect(isSameEntry(entry, gift('2026-10-01', 50))).toBe(false);
    expect(isSameEntry(entry, trip('2026-11-01', '2026-11-02'))).toBe(false);
  });
});
