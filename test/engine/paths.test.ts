import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/engine/facts.ts';
import { type Answers, DONT_KNOW, defineFlow } from '../../src/engine/flow.ts';
import { answersToTry, daysToTry, pathsOf } from '../../src/engine/paths.ts';
import type { LocalRules } from '../../src/law/local.ts';
import { sample } from './sample.ts';

const today = '2026-11-22';
const day = '2026-03-05';
const LIMIT = 120_000;

/** A small invented trip, with limits on values that are worked out in two steps. */
const trip = defineFlow({
  id: 'reis',
  start: [{ when: { inForce: 'forced-care' }, to: 'end' }, { to: 'leave' }],
  derived: {
    away: { fn: 'daysAbroad', of: ['leave', 'back'] },
    both: { fn: 'sumDays', of: ['away', 'earlier'] },
    days: { fn: 'daysOver', of: ['leave', 'back', 'earlier', 'abroadDays'] },
  },
  questions: {
    leave: { kind: 'date', unsure: 'end', next: [{ to: 'back' }] },
    back: {
      kind: 'date',
      unsure: [{ when: { inForce: 'age-27' }, to: 'end' }, { to: 'earlier' }],
      next: [
        { when: { any: [{ any: [{ over: ['both', 'abroadDays'] }] }] }, to: 'end' },
        { to: 'earlier' },
      ],
    },
    earlier: {
      kind: 'number',
      unsure: 'end',
      next: [
        { when: { atMost: ['earlier', 'svbTerm'] }, to: 'end' },
        { when: { over: ['days', 'waiverYears'] }, to: 'end' },
        { to: 'end' },
      ],
    },
  },
  outcomes: { end: { duty: 'report', sources: ['pw-17'] } },
});

describe('the days to try', () => {
  it('lie on both sides of each edge of a regime, with long ago, now and next year', () => {
    expect(daysToTry(sample, today)).toEqual([
      '1900-01-01',
      '1900-01-02',
      '1999-06-01',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      today,
      '2027-02-01',
    ]);
  });

  it('take in the span in which a regime is not sure', () => {
    expect(daysToTry(trip, today)).toEqual([
      '1999-06-01',
      '2020-01-01',
      '2020-01-02',
      '2020-01-03',
      '2022-12-31',
      '2023-01-01',
      '2023-01-02',
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
      today,
      '2027-02-01',
    ]);
  });
});

describe('the answers to try', () => {
  const facts = (answers: Answers = {}) => factsOf({ today }, { day, ...answers });

  it('are all options of a choice', () => {
    expect(answersToTry(sample, facts(), 'who')).toEqual(['aunt', 'boss', DONT_KNOW]);
    expect(answersToTry(sample, facts(), 'asked')).toEqual(['yes', 'no', DONT_KNOW]);
  });

  it('are both sides of a limit for each part of a sum', () => {
    const around = [LIMIT - 1, LIMIT, LIMIT + 1, 0, DONT_KNOW];
    expect(answersToTry(sample, facts(), 'amount')).toEqual(around);
    expect(answersToTry(sample, facts(), 'before')).toEqual(around);
  });

  it('leave out a limit that is not known on that day', () => {
    const then = factsOf({ today }, { day: '2025-06-01' });
    expect(answersToTry(sample, then, 'amount')).toEqual([0, DONT_KNOW]);
  });

  it('are the days that bring a derived value to a limit', () => {
    expect(answersToTry(trip, facts({ leave: '2026-03-10' }), 'back')).toEqual([
      '2026-04-06',
      '2026-04-07',
      '2026-04-08',
      '2026-03-06',
      DONT_KNOW,
    ]);
  });

  it('are the day after the event, or after today, for a date without a limit', () => {
    expect(answersToTry(trip, facts(), 'leave')).toEqual(['2026-03-06', DONT_KNOW]);
    const unknown = factsOf({ today }, { day: DONT_KNOW });
    expect(answersToTry(trip, unknown, 'leave')).toEqual(['2026-11-23', DONT_KNOW]);
  });

  it('are both sides of its own limit and of what it is a part of', () => {
    expect(answersToTry(trip, facts(), 'earlier')).toEqual([27, 28, 29, 3, 4, 5, 0, DONT_KNOW]);
  });

  it('need no derived values', () => {
    const { derived: _, ...underived } = sample;
    expect(answersToTry(underived, facts(), 'amount')).toEqual([0, DONT_KNOW]);
  });

  it('are never less than nothing', () => {
    const localOn = (): LocalRules => ({ choices: {}, giftLimit: 0 });
    const local = factsOf({ today, localOn }, { day });
    const flow = defineFlow({
      id: 'x',
      start: 'amount',
      questions: {
        amount: {
          kind: 'amount',
          unsure: 'end',
          next: [{ when: { over: ['amount', 'local.giftLimit'] }, to: 'end' }, { to: 'end' }],
        },
      },
      outcomes: { end: { duty: 'report', sources: ['pw-17'] } },
    });
    expect(answersToTry(flow, local, 'amount')).toEqual([0, 1, DONT_KNOW]);
  });
});

/** As small as a flow with a limit and a no-report can be. */
const gift = defineFlow({
  id: 'gift',
  start: 'amount',
  questions: {
    amount: {
      kind: 'amount',
      unsure: 'ask',
      next: [
        { when: { benefit: ['aio'] }, to: 'ask' },
        { when: { local: { field: 'childStudy', is: 'report' } }, to: 'ask' },
        { when: { over: ['amount', 'giftLimit'] }, to: 'report' },
        { to: 'rest' },
      ],
    },
  },
  outcomes: {
    report: { duty: 'report', sources: ['pw-17'] },
    ask: { duty: 'ask-first', sources: ['pw-17'] },
    rest: { duty: 'no-report', sources: ['pw-31-2-m'] },
  },
});

describe('the ways through a flow', () => {
  /* A fresh flow each time, so that its machine is made anew too. */
  const paths = () => pathsOf(structuredClone(gift), today);
  const written = ({ answers }: { readonly answers: Answers }) => Object.values(answers).join(' ');

  it('are tried for each benefit and none, on each day and none', () => {
    const found = paths();
    const seen = new Set(found.map(({ benefit, answers }) => `${benefit} ${answers.day}`));
    const benefits = ['bijstand', 'aio', 'ioaw', 'ioaz', DONT_KNOW];
    const days = [...daysToTry(gift, today), DONT_KNOW];
    const all = benefits.flatMap((benefit) => days.map((on) => `${benefit} ${on}`));
    expect([...seen].sort()).toEqual(all.sort());
    expect(found.filter(({ benefit, answers }) => benefit !== answers.benefit)).toEqual([]);
  });

  it('are all of them, each once, with where it ends', () => {
    const on = (benefit: string) =>
      paths()
        .filter((path) => path.benefit === benefit && path.answers.day === '1999-06-01')
        .map((path) => `${written(path)}: ${path.outcome.id} ${path.outcome.duty}`)
        .sort();
    expect(on('aio')).toEqual([
      '1999-06-01 aio 0: ask ask-first',
      '1999-06-01 aio weet-niet: ask ask-first',
    ]);
    expect(on('ioaw')).toEqual([
      '1999-06-01 ioaw 0 no: rest unknown-law',
      '1999-06-01 ioaw 0 weet-niet: gevraagd report',
      '1999-06-01 ioaw 0 yes: gevraagd report',
      '1999-06-01 ioaw weet-niet: ask ask-first',
    ]);
  });

  it('name their questions, and lie on both sides of a limit', () => {
    const now = paths().filter(
      ({ benefit, answers }) =>
        benefit === 'bijstand' && answers.day === today && answers.asked !== 'yes',
    );
    expect(
      now.map(({ questions, outcome }) => `${questions.join(' ')}: ${outcome.id}`).sort(),
    ).toEqual([
      'day benefit amount asked: gevraagd',
      'day benefit amount asked: gevraagd',
      'day benefit amount asked: gevraagd',
      'day benefit amount asked: rest',
      'day benefit amount asked: rest',
      'day benefit amount asked: rest',
      'day benefit amount: ask',
      'day benefit amount: report',
    ]);
    expect(now.find(({ outcome }) => outcome.id === 'report')?.answers.amount).toBe(LIMIT + 1);
  });

  it('follow the local rules that are given', () => {
    const localOn = (): LocalRules => ({ choices: { childStudy: 'report' } });
    const local = pathsOf(structuredClone(gift), today, localOn);
    expect(new Set(local.map(({ outcome }) => outcome.id))).toEqual(new Set(['ask']));
  });
});
