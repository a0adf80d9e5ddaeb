import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/engine/facts.ts';
import { type Answers, type Benefit, DONT_KNOW, defineFlow } from '../../src/engine/flow.ts';
import { checkedUntil, outcomeOf, ruleOf } from '../../src/engine/outcome.ts';

const THIS_YEAR = '2026-12-31';
const NEXT_YEAR = '2027-12-31';
const today = '2026-11-22';
const day = '2026-11-20';

/* `pw-17` and `pw-31-2-m` are checked until the end of 2027, `pw-31-1` until the end of 2026. */
const flow = defineFlow({
  id: 'x',
  start: [
    { when: { inForce: 'age-27', benefit: ['ioaz'] }, to: 'byStart' },
    { when: { benefit: ['ioaw'] }, to: 'plain' },
    { to: 'amount' },
  ],
  derived: {
    total: { fn: 'sum', of: ['amount', 'before'] },
    monthLater: { fn: 'addMonths', of: ['day', 'monthsAfterDeath'] },
    weeksLater: { fn: 'addWeeks', of: ['monthLater', 'svbTerm'] },
    afterLeaving: { fn: 'addWeeks', of: ['leave', 'svbTerm'] },
  },
  questions: {
    amount: {
      kind: 'amount',
      unsure: [{ when: { over: ['before', 'assetLimitSingle'] }, to: 'byUnsure' }, { to: 'plain' }],
      next: [
        { when: { over: ['total', 'assetLimitSingle'] }, to: 'byLimit' },
        { when: { atMost: ['total', 'giftLimit'] }, to: 'byLongLimit' },
        { when: { atMost: ['total', 'assetLimitCouple'] }, to: 'byLowLimit' },
        { when: { over: ['total', 'local.giftLimit'] }, to: 'byLocalLimit' },
        { when: { any: [{ over: ['total', 'assetLimitSingle'] }] }, to: 'byInnerLimit' },
        { when: { any: [{ any: [{ inForce: 'age-27' }] }] }, to: 'byInnerRegime' },
        { when: { inForce: 'balans-2026' }, to: 'byLongRegime' },
        { to: 'leave' },
      ],
    },
    before: { kind: 'amount', unsure: 'short', next: [{ to: 'late' }] },
    leave: { kind: 'date', unsure: 'full', next: [{ to: 'full' }] },
  },
  outcomes: {
    plain: { duty: 'ask-first', sources: ['pw-17'] },
    short: { duty: 'no-report', sources: ['pw-17', 'pw-31-1', 'pw-31-2-m'] },
    byStart: { duty: 'no-report', sources: ['pw-17'] },
    byUnsure: { duty: 'no-report', sources: ['pw-17'] },
    byLimit: { duty: 'no-report', sources: ['pw-17'] },
    byLowLimit: { duty: 'no-report', sources: ['pw-17'] },
    byLongLimit: { duty: 'no-report', sources: ['pw-17'] },
    byLocalLimit: { duty: 'no-report', sources: ['pw-17'] },
    byInnerLimit: { duty: 'no-report', sources: ['pw-17'] },
    byInnerRegime: { duty: 'no-report', sources: ['pw-17'] },
    byLongRegime: { duty: 'no-report', sources: ['pw-17'] },
    late: { duty: 'report', sources: ['pw-17'], deadline: 'before-event' },
    full: {
      duty: 'report',
      sources: ['pw-17', 'pw-31-1'],
      to: 'gemeente',
      alsoTo: ['toeslagen'],
      alsoAsk: true,
      deadline: 'same-day',
      effect: 'lower',
      upcoming: [
        { id: 'month', on: 'monthLater' },
        { id: 'weeks', on: 'weeksLater' },
        { id: 'leaving', on: 'afterLeaving' },
        { id: 'itself', on: 'day' },
      ],
      again: true,
      leadsTo: ['klusjes'],
    },
  },
});

const outcome = (id: string, answers: Answers, benefit: Benefit | undefined = 'bijstand') =>
  outcomeOf(flow, factsOf({ today, ...(benefit && { benefit }) }, answers), id);

describe('what an outcome says', () => {
  it('is all that its rule says', () => {
    expect(outcome('full', { day, leave: '2026-12-01' })).toEqual({
      id: 'full',
      duty: 'report',
      to: 'gemeente',
      alsoTo: ['toeslagen'],
      alsoAsk: true,
      deadline: { rule: 'same-day', date: today, late: false },
      effect: 'lower',
      upcoming: [
        { id: 'month', date: '2026-12-20' },
        { id: 'weeks', date: '2027-01-17' },
        { id: 'leaving', date: '2026-12-29' },
      ],
      again: true,
      leadsTo: ['klusjes'],
      sources: ['pw-17', 'pw-31-1'],
      because: [
        { question: 'day', answer: day },
        { question: 'leave', answer: '2026-12-01' },
      ],
      lawOf: { day, checkedOn: '2026-11-22', pastChecked: false },
    });
  });

  it('is little where its rule says little', () => {
    expect(outcome('plain', { day })).toEqual({
      id: 'plain',
      duty: 'ask-first',
      to: 'gemeente',
      alsoTo: [],
      alsoAsk: false,
      upcoming: [],
      again: false,
      leadsTo: [],
      sources: ['pw-17'],
      because: [{ question: 'day', answer: day }],
      lawOf: { day, checkedOn: '2026-11-22', pastChecked: false },
    });
  });

  it('has the last day that its rule asks for', () => {
    expect(outcome('late', { day: '2026-12-18' }).deadline?.date).toBe('2026-12-17');
  });

  it.each<[string, Benefit | undefined, string, string]>([
    ['AIO', 'aio', 'plain', 'svb'],
    ['IOAW', 'ioaw', 'plain', 'gemeente'],
    ['AIO where the rule names the gemeente', 'aio', 'full', 'gemeente'],
  ])('goes to the right office: %s', (_name, benefit, id, office) => {
    expect(outcome(id, { day }, benefit).to).toBe(office);
  });

  it('that the engine adds itself is a report', () => {
    expect(ruleOf(flow, 'gevraagd')).toEqual({
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13'],
    });
    expect(outcome('gevraagd', { day })).toMatchObject({ duty: 'report', effect: 'depends' });
  });

  it('that is not there is named in the error, with its flow', () => {
    expect(() => ruleOf(flow, 'nothing')).toThrow('x has no outcome nothing');
  });
});

describe('what comes later', () => {
  const days = (answers: Answers) => outcome('full', answers).upcoming.map(({ id }) => id);

  it('is told until the day itself', () => {
    expect(days({ day: '2026-10-22' })).toEqual(['month', 'weeks']);
    expect(days({ day: '2026-10-21' })).toEqual(['weeks']);
    expect(days({ day: today })).toEqual(['month', 'weeks', 'itself']);
  });

  it('is not guessed from a day that nobody knows', () => {
    expect(days({ day: DONT_KNOW, leave: '2026-12-01' })).toEqual(['leaving']);
  });

  it('is not guessed either in a flow that derives nothing', () => {
    const { derived: _, ...underived } = flow;
    const end = outcomeOf(underived, factsOf({ today }, { day: DONT_KNOW }), 'full');
    expect(end.upcoming).toEqual([]);
  });

  it('is not told when its answer is not there', () => {
    expect(days({ day, leave: DONT_KNOW })).toEqual(['month', 'weeks']);
  });
});

describe('until when a verdict was checked', () => {
  it.each([
    ['the first of its sources to end', 'short', THIS_YEAR],
    ['its only source', 'plain', NEXT_YEAR],
    ['a regime that leads to it from the start', 'byStart', THIS_YEAR],
    ['a limit that leads to it after "weet-niet"', 'byUnsure', THIS_YEAR],
    ['a limit that has to be passed', 'byLimit', THIS_YEAR],
    ['a limit to stay under', 'byLowLimit', THIS_YEAR],
    ['a limit that is checked as long', 'byLongLimit', NEXT_YEAR],
    ['a local limit, which is not of the law', 'byLocalLimit', NEXT_YEAR],
    ['a limit inside "one of several"', 'byInnerLimit', THIS_YEAR],
    ['a regime inside "one of several"', 'byInnerRegime', THIS_YEAR],
    ['a regime that is checked as long', 'byLongRegime', NEXT_YEAR],
  ])('follows %s', (_name, id, until) => {
    expect(checkedUntil(flow, id)).toBe(until);
  });
});

describe('a no-report', () => {
  it('holds on the last day that was checked and not after', () => {
    expect(outcome('short', { day: THIS_YEAR }).duty).toBe('no-report');
    const past = outcome('short', { day: '2027-01-01' });
    expect(past).toMatchObject({ duty: 'unknown-law', lawOf: { pastChecked: true } });
    expect(past).not.toHaveProperty('deadline');
  });

  it('holds on the first day that was checked and not before', () => {
    expect(outcome('short', { day: '2015-01-01' }).duty).toBe('no-report');
    const before = outcome('short', { day: '2014-12-31' });
    expect(before).toMatchObject({ duty: 'unknown-law', lawOf: { pastChecked: true } });
  });

  it('is "ask first" for a day or a benefit that nobody knows', () => {
    expect(outcome('short', { day: DONT_KNOW }).duty).toBe('ask-first');
    const unknown = outcomeOf(flow, factsOf({ today }, { day, benefit: DONT_KNOW }), 'short');
    expect(unknown.duty).toBe('ask-first');
  });

  it('leaves a report a report, however late', () => {
    expect(outcome('full', { day: '2030-01-01' }).duty).toBe('report');
    expect(outcome('full', { day: DONT_KNOW }).duty).toBe('report');
  });
});
