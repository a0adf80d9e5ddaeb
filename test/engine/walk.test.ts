import { describe, expect, it } from 'vitest';
import { euro } from '../../src/base/cents.ts';
import type { Context } from '../../src/engine/facts.ts';
import { DONT_KNOW } from '../../src/engine/flow.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { change, walk } from '../../src/engine/walk.ts';
import { sample } from './sample.ts';

const context: Context = { today: '2026-11-22', benefit: 'bijstand' };
const small = { day: '2026-03-05', who: 'aunt', amount: euro(100), before: euro(200) };

/* A fresh flow each time, so that its machine is made anew too. */
const fresh = () => structuredClone(sample);

const at = (answers: Record<string, string | number>, given: Context = context): string => {
  const position = walk(fresh(), given, answers).at;
  return position.kind === 'outcome' ? position.id : `${position.question.id}?`;
};

describe('walking a flow', () => {
  it('asks the day first, then the benefit, then what the flow asks', () => {
    expect(at({}, { today: '2026-11-22' })).toBe('day?');
    expect(at({ day: '2026-03-05' }, { today: '2026-11-22' })).toBe('benefit?');
    expect(at({ day: '2026-03-05', benefit: 'aio' }, { today: '2026-11-22' })).toBe('who?');
    expect(at({ day: '2026-03-05' })).toBe('who?');
  });

  it('asks whether the office asked before it says that nothing need be told', () => {
    expect(at(small)).toBe('asked?');
    expect(at({ ...small, asked: 'no' })).toBe('rest');
    expect(at({ ...small, asked: 'yes' })).toBe('gevraagd');
    expect(at({ ...small, asked: DONT_KNOW })).toBe('gevraagd');
  });

  it('takes a limit as the last amount that is still free', () => {
    expect(at({ ...small, before: euro(1100) })).toBe('asked?');
    expect(at({ ...small, before: euro(1100) + 1 })).toBe('report');
  });

  it('reads the law of the day of the event', () => {
    expect(at({ ...small, day: '2025-12-31' })).toBe('when?');
    expect(at({ ...small, day: '2026-01-01' })).toBe('asked?');
  });

  it('lets the gemeente fill in what is local', () => {
    const localOn: NonNullable<Context['localOn']> = () => ({ choices: { childStudy: 'report' } });
    expect(at(small, { ...context, localOn })).toBe('report');
  });

  it('counts an answer that the question does not take as not given', () => {
    expect(at({ ...small, who: 'nobody' })).toBe('who?');
    expect(at({ ...small, amount: -1 })).toBe('amount?');
    expect(at({ ...small, amount: 0.5 })).toBe('amount?');
  });

  it('says how many questions can still come, given what is answered', () => {
    const remaining = (answers: Record<string, string | number>, given: Context = context) => {
      const position = walk(fresh(), given, answers).at;
      return position.kind === 'question' ? position.remaining : 0;
    };
    expect(remaining({})).toBe(5);
    expect(remaining({ day: '2026-03-05' })).toBe(4);
    expect(remaining({ day: '2025-03-05' })).toBe(2);
    expect(remaining(small)).toBe(1);
    expect(remaining({}, { today: '2026-11-22' })).toBe(6);
    expect(remaining({ day: '2026-03-05' }, { today: '2026-11-22' })).toBe(5);
    expect(remaining({ day: '2026-03-05', benefit: 'aio' }, { today: '2026-11-22' })).toBe(3);
    expect(remaining({ day: '2026-03-05' }, { ...context, benefit: 'ioaz' })).toBe(0);
    expect(remaining({}, { ...context, benefit: 'ioaz' })).toBe(1);
  });

  it('says which answers are on the path and which are not', () => {
    const strange = { ...small, asked: 'no', when: '2026-03-05', rest: 'a name of an outcome' };
    expect(walk(fresh(), context, strange)).toMatchObject({
      path: ['day', 'who', 'amount', 'before', 'asked'],
      dropped: ['when', 'rest'],
      facts: { day: '2026-03-05', benefit: 'bijstand' },
      at: { kind: 'outcome', id: 'rest' },
    });
  });
});

describe('changing an answer', () => {
  it('keeps later answers that still hold', () => {
    const { answers, dropped } = change(
      fresh(),
      context,
      { ...small, asked: 'no' },
      'amount',
      euro(50),
    );
    expect(answers).toEqual({ ...small, amount: euro(50), asked: 'no' });
    expect(dropped).toEqual([]);
  });

  it('names the answers that no longer hold', () => {
    const { answers, dropped } = change(fresh(), context, { ...small, asked: 'no' }, 'who', 'boss');
    expect(answers).toEqual({ day: small.day, who: 'boss' });
    expect(dropped).toEqual(['amount', 'before', 'asked']);
  });
});

describe('changing the day', () => {
  it('keeps every figure within its month', () => {
    const { answers, dropped } = change(fresh(), context, small, 'day', '2026-03-31');
    expect(answers).toEqual({ ...small, day: '2026-03-31' });
    expect(dropped).toEqual([]);
  });

  it.each(['2026-04-01', '2026-02-28', DONT_KNOW])(
    'asks every figure again for %s, because it was told of another month',
    (day) => {
      const { answers, dropped } = change(fresh(), context, small, 'day', day);
      expect(Object.values(answers).some((each) => typeof each === 'number')).toBe(false);
      expect(dropped).toEqual(expect.arrayContaining(['amount', 'before']));
    },
  );
});

describe('an answer that is off the path', () => {
  it('is neither kept nor named: nobody gave it before', () => {
    const { answers, dropped } = change(fresh(), context, { day: small.day }, 'amount', euro(50));
    expect(answers).toEqual({ day: small.day });
    expect(dropped).toEqual([]);
  });
});

describe('an outcome', () => {
  const outcome = (answers: Record<string, string | number>, given: Context = context) => {
    const { at: end, facts } = walk(fresh(), given, answers);
    if (end.kind !== 'outcome') throw new Error('not there yet');
    return outcomeOf(sample, facts, end.id);
  };

  it('goes to the SVB for AIO, with four weeks', () => {
    const found = outcome(small, { today: '2026-03-06', benefit: 'aio' });
    expect(found).toMatchObject({
      duty: 'report',
      to: 'svb',
      deadline: { rule: 'weeks', date: '2026-04-02' },
    });
  });

  it('does not say no-report for a day that is not known', () => {
    expect(outcome({ ...small, day: DONT_KNOW, asked: 'no' }).duty).toBe('ask-first');
  });

  it('does not say no-report past what was checked', () => {
    expect(outcome({ ...small, day: '2027-12-31', asked: 'no' }).duty).toBe('no-report');
    const past = outcome({ ...small, day: '2028-01-01', asked: 'no' });
    expect(past).toMatchObject({ duty: 'unknown-law', lawOf: { pastChecked: true } });
  });
});
