import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { dueOn } from '../../src/law/due.ts';
import { isAssumed } from '../../src/law/figure.ts';
import type { Law } from '../../src/law/law.ts';
import { type Leaning, soonFor } from '../../src/law/soon.ts';
import { invented, line, read, rules } from './invented.ts';

/* The first and the last day of what changes, where one day makes the difference. */

const soonOn = (today: Day, event: Day, law: Partial<Law>) => {
  const within = invented(law);
  const parameters = Object.keys(within.parameters);
  const leaning = { parameters, regimes: Object.keys(within.regimes) } as unknown as Leaning;
  return soonFor(leaning, { event, today }, within).map(({ kind, on }) => `${kind} ${on}`);
};

describe('of a figure that changes and is not vouched for much longer', () => {
  const vouched = (checkedUntil: Day) => ({
    gifts: line({ '2030-01-01': 1, '2031-01-01': 2 }, { checkedUntil }),
  });

  it.each<[string, Day, string]>([
    ['the end of what is vouched for, when that is first', '2030-12-25', 'may-change 2030-12-26'],
    ['the change, when that is first', '2031-01-10', 'changes 2031-01-01'],
    ['the change, when both are on one day', '2030-12-31', 'changes 2031-01-01'],
  ])('it tells %s', (_, checkedUntil, told) => {
    const parameters = vouched(checkedUntil);
    expect(soonOn('2030-12-20', '2030-12-20', { parameters })).toEqual([told]);
  });
});

describe('of a figure that is not known now', () => {
  it.each([
    ['because the first is still to come', { '2031-01-01': 5 }],
    ['because the law does not say it yet', { '2030-01-01': null, '2031-01-01': 5 }],
  ])('it tells nothing, %s', (_, values) => {
    const parameters = { gifts: line(values, { checkedUntil: '2030-12-25' }) };
    expect(soonOn('2030-12-20', '2030-12-20', { parameters })).toEqual([]);
  });
});

describe('of a set of rules', () => {
  it.each<[string, Parameters<typeof rules>[0], Day, Day, readonly string[]]>([
    [
      'a start after the event',
      { from: '2031-01-01' },
      '2030-12-20',
      '2030-12-31',
      ['changes 2031-01-01'],
    ],
    ['no start on the day of the event', { from: '2031-01-01' }, '2030-12-20', '2031-01-01', []],
    ['no start before the event', { from: '2031-01-01' }, '2030-12-20', '2031-01-15', []],
    ['no start that is today', { from: '2031-01-01' }, '2031-01-01', '2030-12-01', []],
    [
      'that it may change, from its first day',
      { from: '2031-12-01' },
      '2031-12-20',
      '2031-12-01',
      ['may-change 2032-01-01'],
    ],
    [
      'that it may change, long before its end',
      { until: '2033-01-01' },
      '2031-12-20',
      '2031-12-20',
      ['may-change 2032-01-01'],
    ],
    ['nothing on the day that it ends', { until: '2031-12-20' }, '2031-12-20', '2031-12-10', []],
  ])('it tells %s', (_, more, today, event, told) => {
    expect(soonOn(today, event, { regimes: { held: rules(more) } })).toEqual(told);
  });
});

describe('whether a figure was out when its source was read', () => {
  const assumed = (from: Day, more: Parameters<typeof read>[0]) =>
    isAssumed({ from, value: 1, source: 'pw-17' }, invented({ sources: { 'pw-17': read(more) } }));

  it('is sure for one that began on the day of reading', () => {
    expect(assumed('2030-03-01', { openPoint: 4 })).toBe(false);
    expect(assumed('2030-03-02', { openPoint: 4 })).toBe(true);
  });

  it('is sure for one that begins on the last day vouched for', () => {
    expect(assumed('2030-12-31', {})).toBe(false);
    expect(assumed('2031-01-01', {})).toBe(true);
  });
});

describe('what is due', () => {
  it('knows an open point by its first source to end, in whatever order they stand', () => {
    const sources = {
      first: read({ openPoint: 4, checkedUntil: '2031-06-30' }),
      last: read({ openPoint: 4, checkedUntil: '2031-12-31' }),
    };
    const past = dueOn('2031-07-01', 0, invented({ sources })).pastChecked;
    expect(past.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['open-point 4', 'source first']);
  });

  it.each([
    ['ended the day after the last one vouched for', '2031-01-01', 1],
    ['ended on the last day vouched for', '2030-12-31', 0],
  ] as const)('counts rules that %s', (_, until, count) => {
    const regimes = { old: rules({ until, checkedUntil: '2030-12-31' }) };
    expect(dueOn('2031-06-01', 0, invented({ regimes })).pastChecked).toHaveLength(count);
  });

  it('says of a figure what it was and becomes, and never calls an unknown one safe', () => {
    const parameters = { gifts: line({ '2030-01-01': 1200, '2030-07-01': null }) };
    const sources = { 'pw-17': read({ openPoint: 4, checkedUntil: '2031-12-31' }) };
    expect(dueOn('2030-06-15', 30, invented({ parameters, sources })).changes).toEqual([
      {
        kind: 'parameter',
        id: 'gifts',
        on: '2030-07-01',
        what: 'value',
        unit: 'cents',
        from: 1200,
        to: null,
        now: false,
      },
    ]);
  });

  it('counts a change of today as one that is there', () => {
    const parameters = { gifts: line({ '2030-01-01': 1, '2030-07-01': 2 }) };
    const nowOn = (day: Day) => dueOn(day, 1, invented({ parameters })).changes[0]?.now;
    expect([nowOn('2030-06-30'), nowOn('2030-07-01')]).toEqual([false, true]);
  });

  it('puts what changes and what was read first at the head', () => {
    const parameters = {
      later: line({ '2030-01-01': 1, '2030-07-10': 2 }),
      sooner: line({ '2030-01-01': 1, '2030-07-02': 2 }),
    };
    const sources = {
      'pw-17': read({ checkedUntil: '2031-12-31' }),
      older: read({ checkedOn: '2030-01-01', checkedUntil: '2031-12-31' }),
    };
    const { changes, staleSources } = dueOn('2030-07-01', 30, invented({ parameters, sources }));
    expect(changes.map(({ id }) => id)).toEqual(['sooner', 'later']);
    expect(staleSources.map(({ id }) => id)).toEqual([]);
    const late = dueOn('2031-01-01', 0, invented({ sources }));
    expect(late.staleSources.map(({ id }) => id)).toEqual(['older', 'pw-17']);
  });
});
