import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { figureOn } from '../../src/law/figure.ts';
import type { Law } from '../../src/law/law.ts';
import { type Leaning, soonFor } from '../../src/law/soon.ts';
import { invented, line, read, rules } from './invented.ts';

const on = (parameters: readonly string[], regimes: readonly string[] = []): Leaning =>
  ({ parameters, regimes }) as Leaning;

const gifts = (next: number | null, more: Partial<Law> = {}): Law =>
  invented({ parameters: { gifts: line({ '2030-01-01': 1200, '2031-01-01': next }) }, ...more });

const soonOn = (today: Day, within: Law, event: Day = today) =>
  soonFor(
    on(Object.keys(within.parameters), Object.keys(within.regimes)),
    { event, today },
    within,
  );

describe('a figure on a day', () => {
  it('is vouched for until the day before the next one', () => {
    expect(figureOn('gifts', '2030-05-01', gifts(1300))).toMatchObject({
      value: 1200,
      checkedUntil: '2030-12-31',
      assumed: false,
    });
    expect(figureOn('gifts', '2031-05-01', gifts(1300))).toMatchObject({
      value: 1300,
      checkedUntil: '2031-12-31',
    });
  });
  it('is nothing before the first, where it is not known, and for a name that is not there', () => {
    const { parameters } = gifts(null);
    const law = invented({ parameters });
    expect(figureOn('gifts', '2029-12-31', law)).toBeUndefined();
    expect(figureOn('gifts', '2031-01-01', law)).toBeUndefined();
    expect(figureOn('gift', '2030-05-01', law)).toBeUndefined();
  });
  it.each([
    ['vouched for by then', {}, false],
    ['no longer vouched for by then', { checkedUntil: '2030-12-31' }, true],
    ['an open point', { openPoint: 4 }, true],
    ['an open point that was read since', { openPoint: 4, checkedOn: '2031-01-02' }, false],
  ] as const)('with a source that is %s tells whether it is assumed', (_, source, assumed) => {
    const sources = { 'pw-17': read({ checkedUntil: '2031-12-31', ...source }) };
    expect(figureOn('gifts', '2031-05-01', gifts(1300, { sources }))).toMatchObject({ assumed });
  });
});

describe('what changes soon', () => {
  it('is a figure that is another one within sixty days', () => {
    expect(soonOn('2030-12-20', gifts(1300))).toEqual([
      { kind: 'changes', on: '2031-01-01', what: 'amount', parameter: 'gifts' },
    ]);
  });
  it.each<[string, Day, number]>([
    ['sixty days ahead', '2030-11-02', 1],
    ['sixty-one days ahead', '2030-11-01', 0],
    ['tomorrow', '2030-12-31', 1],
    ['today', '2031-01-01', 0],
  ])('counts a change that is %s', (_, today, lines) => {
    expect(soonOn(today, gifts(1300))).toHaveLength(lines);
  });
  it('is only possible where the next figure is not known, or is a safe one', () => {
    const open = { 'pw-17': read({ checkedUntil: '2031-12-31', openPoint: 4 }) };
    const kinds = [gifts(null), gifts(1250, { sources: open })].map(
      (law) => soonOn('2030-12-20', law)[0]?.kind,
    );
    expect(kinds).toEqual(['may-change', 'may-change']);
  });
  it('is nothing where the same figure goes on', () => {
    expect(soonOn('2030-12-20', gifts(1200))).toEqual([]);
  });
  it('may be a figure that is not vouched for much longer', () => {
    const parameters = { days: line({ '1900-01-01': 28 }, { unit: 'days' }) };
    expect(soonOn('2031-12-20', invented({ parameters }))).toEqual([
      { kind: 'may-change', on: '2032-01-01', what: 'rule', parameter: 'days' },
    ]);
  });
  it('is nothing for an event under an older figure, or under the new one', () => {
    expect(soonOn('2030-12-20', gifts(1300), '2029-12-31')).toEqual([]);
    expect(soonOn('2030-12-20', gifts(1300), '2031-01-01')).toEqual([]);
  });
  it('is a set of rules that begins or ends', () => {
    const regimes = { new: rules({ from: '2031-01-01' }), old: rules({ until: '2031-01-01' }) };
    expect(soonOn('2030-12-20', invented({ regimes }))).toEqual([
      { kind: 'changes', on: '2031-01-01', what: 'rule', regime: 'new' },
      { kind: 'changes', on: '2031-01-01', what: 'rule', regime: 'old' },
    ]);
  });
  it('may be rules that hold and are not vouched for much longer, but not rules that ended', () => {
    const regimes = { held: rules({}), over: rules({ until: '2030-01-01' }) };
    expect(soonOn('2031-12-20', invented({ regimes }))).toEqual([
      { kind: 'may-change', on: '2032-01-01', what: 'rule', regime: 'held' },
    ]);
    expect(soonOn('2031-12-20', invented({ regimes }), '2028-06-01')).toEqual([]);
  });
  it('begins with what comes first, what is certain, and an amount', () => {
    const parameters = {
      later: line({ '2030-01-01': 1, '2031-01-15': 2 }),
      perhaps: line({ '2030-01-01': 1, '2031-01-01': null }),
      days: line({ '2030-01-01': 1, '2031-01-01': 2 }, { unit: 'days' }),
      sure: line({ '2030-01-01': 1, '2031-01-01': 2 }),
    };
    const found = soonOn('2030-12-20', invented({ parameters }));
    expect(found.map(({ parameter }) => parameter)).toEqual(['sure', 'days', 'perhaps', 'later']);
  });
});
