import { describe, expect, it } from 'vitest';
import { type Context, factsOf, lawDay, limitOf, namedValue } from '../../src/engine/facts.ts';
import { type Answers, DONT_KNOW } from '../../src/engine/flow.ts';
import type { LocalRules } from '../../src/law/local.ts';
import { sample } from './sample.ts';

const today = '2026-11-22';
const day = '2026-03-05';

describe('the facts after some answers', () => {
  it('are only today before anything is answered', () => {
    expect(factsOf({ today }, {})).toEqual({ today, local: { choices: {} }, answers: {} });
  });

  it('hold the day and the benefit that were answered', () => {
    expect(factsOf({ today }, { day, benefit: 'ioaw' })).toMatchObject({ day, benefit: 'ioaw' });
  });

  it('hold no day and no benefit that nobody knows', () => {
    const facts = factsOf({ today }, { day: DONT_KNOW, benefit: DONT_KNOW });
    expect(facts).not.toHaveProperty('day');
    expect(facts).not.toHaveProperty('benefit');
    expect(lawDay(facts)).toBe(today);
  });

  it('keep the benefit that was known before', () => {
    expect(factsOf({ today, benefit: 'aio' }, { benefit: 'bijstand' }).benefit).toBe('aio');
  });

  it('hold the local rules of the day of the event, and of today when it is not known', () => {
    const localOn: NonNullable<Context['localOn']> = (on): LocalRules => ({
      choices: {},
      daysBeforeLeaving: on === day ? 14 : 7,
    });
    expect(factsOf({ today, localOn }, { day }).local.daysBeforeLeaving).toBe(14);
    expect(factsOf({ today, localOn }, { day: DONT_KNOW }).local.daysBeforeLeaving).toBe(7);
    expect(factsOf({ today, localOn }, {}).local.daysBeforeLeaving).toBe(7);
  });
});

describe('the value of a name', () => {
  const valueNamed = (name: string, answers: Answers = {}) =>
    namedValue(sample, factsOf({ today }, { day, ...answers }), name);

  it('is the day it is, or the day of the event', () => {
    expect(valueNamed('today')).toBe(today);
    expect(valueNamed('day')).toBe(day);
    expect(valueNamed('day', { day: DONT_KNOW })).toBe(today);
  });

  it('is the answer to a question, and nothing for "weet-niet"', () => {
    expect(valueNamed('amount', { amount: 500 })).toBe(500);
    expect(valueNamed('amount', { amount: DONT_KNOW })).toBeUndefined();
    expect(valueNamed('amount')).toBeUndefined();
  });

  it('is worked out when all its parts are known', () => {
    expect(valueNamed('total', { amount: 500, before: 300 })).toBe(800);
    expect(valueNamed('total', { amount: 500 })).toBeUndefined();
    expect(valueNamed('total', { before: 500 })).toBeUndefined();
    expect(valueNamed('total')).toBeUndefined();
  });

  it('is the figure of the law on the day of the event', () => {
    expect(valueNamed('giftLimit')).toBe(120_000);
    expect(valueNamed('giftLimitHighest', { day: '2027-03-05' })).toBe(125_000);
  });

  it('is nothing where the figure is not known, or there is no such name', () => {
    expect(valueNamed('giftLimit', { day: '2025-12-31' })).toBeUndefined();
    expect(valueNamed('assetLimitSingle', { day: '2027-01-01' })).toBeUndefined();
    expect(valueNamed('nonsense')).toBeUndefined();
  });

  it('needs no derived values', () => {
    const { derived: _, ...underived } = sample;
    expect(namedValue(underived, factsOf({ today }, { amount: 5 }), 'amount')).toBe(5);
    expect(namedValue(underived, factsOf({ today }, { amount: 5 }), 'total')).toBeUndefined();
  });

  it('takes an answer before a figure of the law with the same name', () => {
    const flow = {
      ...sample,
      questions: { ...sample.questions, giftLimit: sample.questions.amount },
    };
    expect(namedValue(flow, factsOf({ today }, { day, giftLimit: 5 }), 'giftLimit')).toBe(5);
    expect(namedValue(flow, factsOf({ today }, { day }), 'giftLimit')).toBeUndefined();
  });
});

describe('a limit', () => {
  it('is that of the law on the day of the event', () => {
    expect(limitOf(factsOf({ today }, { day }), 'giftLimit')).toBe(120_000);
    expect(limitOf(factsOf({ today }, { day: '2025-12-31' }), 'giftLimit')).toBeUndefined();
  });

  it('is that of the gemeente where it has one', () => {
    const localOn = (): LocalRules => ({ choices: {}, giftLimit: 180_000 });
    expect(limitOf(factsOf({ today, localOn }, { day }), 'local.giftLimit')).toBe(180_000);
    expect(limitOf(factsOf({ today }, { day }), 'local.giftLimit')).toBeUndefined();
  });
});
