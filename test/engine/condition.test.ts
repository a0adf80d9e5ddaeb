import { describe, expect, it } from 'vitest';
import {
  questionsBehind,
  reachable,
  rowsOf,
  type Truth,
  truthOf,
} from '../../src/engine/condition.ts';
import { type Context, type Facts, factsOf } from '../../src/engine/facts.ts';
import { type Answers, DONT_KNOW, defineFlow, type When } from '../../src/engine/flow.ts';
import { NO_LOCAL_RULES } from '../../src/law/local.ts';

const next = [{ to: 'end' }] as const;
const amount = { kind: 'amount', unsure: 'end', next } as const;
const flow = defineFlow({
  id: 'x',
  start: 'who',
  derived: {
    total: { fn: 'sum', of: ['amount', 'before'] },
    yearly: { fn: 'perYear', of: ['total'] },
    away: { fn: 'daysBetween', of: ['leave', 'day'] },
  },
  questions: {
    who: { kind: 'choice', options: ['aunt', 'boss'], unsure: 'end', next },
    leave: { kind: 'date', unsure: 'end', next },
    amount,
    before: amount,
  },
  outcomes: { end: { duty: 'report', sources: ['pw-17'] } },
});
const plain = defineFlow({ ...flow, derived: {} });
const { derived: _, ...underived } = flow;

const today = '2026-11-22';
const day = '2026-03-05';
const factsFor = (answers: Answers, context: Partial<Context> = {}): Facts =>
  factsOf({ today, ...context }, answers);

describe('whether a condition holds', () => {
  it.each<[string, When, Answers, Truth]>([
    ['an answer is not there yet', { answered: { who: ['aunt'] } }, { day }, 'open'],
    [
      'an answer is one of the options',
      { answered: { who: ['aunt', 'boss'] } },
      { who: 'boss' },
      'yes',
    ],
    ['an answer is another option', { answered: { who: ['aunt'] } }, { who: 'boss' }, 'no'],
    ['nothing is asked for', {}, {}, 'yes'],
    [
      'one clause fails and another is open',
      { answered: { who: ['aunt'], leave: [day] } },
      { who: 'boss' },
      'no',
    ],
    [
      'one clause holds and another is open',
      { answered: { who: ['aunt'], leave: [day] } },
      { who: 'aunt' },
      'open',
    ],
  ])('%s', (_name, when, answers, truth) => {
    expect(truthOf(flow, factsFor(answers), when)).toBe(truth);
  });

  it.each<[string, Partial<Context>, Answers, Truth]>([
    ['is open while nobody said which benefit it is', {}, {}, 'open'],
    ['is "no" when the benefit is not known', {}, { benefit: DONT_KNOW }, 'no'],
    ['takes the benefit that was answered', {}, { benefit: 'ioaw' }, 'yes'],
    ['takes the benefit that was known before', { benefit: 'ioaz' }, {}, 'yes'],
    ['is "no" for another benefit', { benefit: 'aio' }, {}, 'no'],
  ])('a benefit %s', (_name, context, answers, truth) => {
    expect(truthOf(flow, factsFor(answers, context), { benefit: ['ioaw', 'ioaz'] })).toBe(truth);
  });

  it.each<[string, Facts, Truth]>([
    ['is open before the day is asked', factsFor({}), 'open'],
    ['holds on its first day', factsFor({ day: '2026-01-01' }), 'yes'],
    ['does not hold the day before', factsFor({ day: '2025-12-31' }), 'no'],
    ['is that of today for an unknown day', factsFor({ day: DONT_KNOW }), 'yes'],
    ['follows a day that was not asked', { today, day, local: NO_LOCAL_RULES, answers: {} }, 'yes'],
  ])('a regime %s', (_name, facts, truth) => {
    expect(truthOf(flow, facts, { inForce: 'balans-2026' })).toBe(truth);
  });

  it.each<[string, Context['localOn'], Truth]>([
    ['holds where the gemeente says so', () => ({ choices: { childStudy: 'report' } }), 'yes'],
    ['does not hold where it says nothing', undefined, 'no'],
  ])('a local choice %s', (_name, localOn, truth) => {
    const facts = factsOf({ today, ...(localOn && { localOn }) }, { day });
    expect(truthOf(flow, facts, { local: { field: 'childStudy', is: 'report' } })).toBe(truth);
  });
});

describe('a comparison with a limit', () => {
  const LIMIT = 120_000;
  const known = { day, amount: LIMIT - 500 };

  it.each<[string, Answers, Truth, Truth]>([
    ['just reached', { ...known, before: 500 }, 'no', 'yes'],
    ['passed by a cent', { ...known, before: 501 }, 'yes', 'no'],
    ['one cent short', { ...known, before: 499 }, 'no', 'yes'],
    ['with a part still to ask', known, 'open', 'open'],
    ['with nothing asked yet', { day }, 'open', 'open'],
    ['with a part nobody knows', { ...known, before: DONT_KNOW }, 'no', 'no'],
    ['with a part nobody knows and one still to ask', { day, before: DONT_KNOW }, 'no', 'no'],
  ])('%s', (_name, answers, over, atMost) => {
    const facts = factsFor(answers);
    expect(truthOf(flow, facts, { over: ['total', 'giftLimit'] })).toBe(over);
    expect(truthOf(flow, facts, { atMost: ['total', 'giftLimit'] })).toBe(atMost);
  });

  it('never holds for a limit that is not known, whatever is still to ask', () => {
    for (const answers of [{ day }, { ...known, before: 0 }]) {
      const facts = factsFor(answers);
      expect(truthOf(flow, facts, { over: ['total', 'local.giftLimit'] })).toBe('no');
      expect(truthOf(flow, facts, { atMost: ['total', 'local.giftLimit'] })).toBe('no');
    }
  });

  it('never holds for a value that its answers do not give', () => {
    const facts = factsFor({ day, leave: 'some time', amount: 1 });
    expect(truthOf(flow, facts, { over: ['away', 'abroadDays'] })).toBe('no');
    expect(truthOf(flow, facts, { atMost: ['away', 'abroadDays'] })).toBe('no');
  });

  it('works in a flow that derives nothing', () => {
    expect(truthOf(underived, factsFor(known), { atMost: ['amount', 'giftLimit'] })).toBe('yes');
    expect(truthOf(underived, factsFor({ day }), { atMost: ['amount', 'giftLimit'] })).toBe('open');
  });
});

describe('one of several conditions', () => {
  const any = [{ benefit: ['aio'] }, { answered: { who: ['boss'] } }] as const;

  it.each<[string, Partial<Context>, Answers, Truth]>([
    ['holds when one does, the other being open', { benefit: 'aio' }, {}, 'yes'],
    ['holds when one does, the other not', { benefit: 'bijstand' }, { who: 'boss' }, 'yes'],
    ['is open while none holds and one may', { benefit: 'bijstand' }, {}, 'open'],
    ['does not hold when none does', { benefit: 'bijstand' }, { who: 'aunt' }, 'no'],
  ])('%s', (_name, context, answers, truth) => {
    expect(truthOf(flow, factsFor(answers, context), { any })).toBe(truth);
  });
});

describe('the questions behind a value', () => {
  it.each([
    ['a question', 'amount', ['amount']],
    ['a sum', 'total', ['amount', 'before']],
    ['a value derived from another', 'yearly', ['amount', 'before']],
    ['a day apart from a question', 'away', ['leave']],
    ['a figure of the law', 'giftLimit', []],
  ])('of %s', (_name, value, behind) => {
    expect(questionsBehind(flow, value)).toEqual(behind);
  });

  it('of a flow that derives nothing', () => {
    expect(questionsBehind(plain, 'amount')).toEqual(['amount']);
    expect(questionsBehind(underived, 'total')).toEqual([]);
  });
});

describe('where rows can still lead', () => {
  const rows = [
    { when: { answered: { who: ['aunt'] } }, to: 'first' },
    { when: { inForce: 'balans-2026' }, to: 'second' },
    { to: 'last' },
  ] as const;

  it('is everywhere as long as nothing is known', () => {
    expect(reachable(flow, factsFor({}), rows)).toEqual(['first', 'second', 'last']);
  });

  it('leaves out what no longer can be, and what comes after a sure one', () => {
    expect(reachable(flow, factsFor({ day }), rows)).toEqual(['first', 'second']);
    expect(reachable(flow, factsFor({ day, who: 'aunt' }), rows)).toEqual(['first']);
    expect(reachable(flow, factsFor({ day: '2025-06-01', who: 'boss' }), rows)).toEqual(['last']);
  });

  it('stops at a row without a condition', () => {
    expect(reachable(flow, factsFor({}), [{ to: 'first' }, { to: 'second' }])).toEqual(['first']);
  });

  it('takes one target as one row', () => {
    expect(rowsOf('end')).toEqual([{ to: 'end' }]);
    expect(rowsOf(rows)).toBe(rows);
  });
});
