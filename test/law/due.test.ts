import { describe, expect, it } from 'vitest';
import { dueOn } from '../../src/law/due.ts';
import { law } from '../../src/law/law.ts';
import { invented, line, read, rules } from './invented.ts';

describe('what is past its day', () => {
  const whole = invented({
    sources: {
      'pw-17': read(),
      open: read({ openPoint: 4, checkedUntil: '2031-12-31' }),
      openToo: read({ openPoint: 4, checkedUntil: '2031-06-30' }),
    },
    parameters: { gifts: line({ '2030-01-01': 1200 }, { checkedUntil: '2030-12-31' }) },
    regimes: {
      held: rules({ checkedUntil: '2030-12-31' }),
      over: rules({ until: '2030-01-01', checkedUntil: '2030-12-31' }),
    },
  });
  const past = (day: Parameters<typeof dueOn>[0]) =>
    dueOn(day, 0, whole).pastChecked.map(({ kind, id }) => `${kind} ${id}`);

  it('is nothing on the last day that somebody vouches for', () => {
    expect(past('2030-12-31')).toEqual([]);
  });
  it('is every kind the day after, but not rules that ended before', () => {
    expect(past('2031-01-01')).toEqual(['parameter gifts', 'regime held', 'source pw-17']);
  });
  it('is an open point as soon as one of its sources is, oldest first', () => {
    expect(past('2031-07-01').slice(3)).toEqual(['open-point 4', 'source openToo']);
  });
});

describe('what changes', () => {
  const whole = invented({
    parameters: { gifts: line({ '2030-01-01': 1200, '2030-07-01': 1250, '2031-01-01': null }) },
    regimes: { new: rules({ from: '2031-01-01' }), old: rules({ until: '2031-01-01' }) },
  });
  const changes = (day: Parameters<typeof dueOn>[0], ahead: number) =>
    dueOn(day, ahead, whole).changes.map(({ id, on, what, now }) => `${on} ${id} ${what} ${now}`);

  it('is what comes within the days ahead, the last one included', () => {
    expect(changes('2030-06-01', 30)).toEqual(['2030-07-01 gifts value false']);
    expect(changes('2030-06-01', 29)).toEqual([]);
  });
  it('is also what came since the source was read, until it is read again', () => {
    expect(changes('2030-08-01', 0)).toEqual(['2030-07-01 gifts value true']);
    const sources = { 'pw-17': read({ checkedOn: '2030-07-01' }) };
    expect(dueOn('2030-08-01', 0, { ...whole, sources }).changes).toEqual([]);
  });
  it('is a beginning and an end of rules, and a figure that is no longer known', () => {
    expect(changes('2030-12-01', 31).slice(1)).toEqual([
      '2031-01-01 gifts value false',
      '2031-01-01 new starts false',
      '2031-01-01 old ends false',
    ]);
  });
  it('names the figure of before and after, and that it is a safe one', () => {
    const sources = { 'pw-17': read({ openPoint: 4 }) };
    expect(dueOn('2030-06-01', 30, { ...whole, sources }).changes).toEqual([
      expect.objectContaining({ what: 'assumed-value', unit: 'cents', from: 1200, to: 1250 }),
    ]);
  });
  it('is the end of what an open point allows, the day after its last', () => {
    const open = invented({ sources: { open: read({ openPoint: 4 }) } });
    expect(dueOn('2030-12-01', 31, open).changes).toEqual([
      { kind: 'open-point', id: '4', on: '2031-01-01', what: 'safe-verdict-ends', now: false },
    ]);
    expect(dueOn('2031-01-01', 31, open).changes).toEqual([]);
  });
});

describe('what was read too long ago', () => {
  it('is a source of more than six months, with its link', () => {
    expect(dueOn('2030-09-01', 0, invented({})).staleSources).toEqual([]);
    expect(dueOn('2030-09-02', 0, invented({})).staleSources).toEqual([
      { id: 'pw-17', url: 'https://voorbeeld.nl/wet', checkedOn: '2030-03-01' },
    ]);
  });
});

it('finds everything of our own law past its day at the end of the century', () => {
  const { pastChecked, staleSources } = dueOn('2099-01-01', 0);
  expect(staleSources).toHaveLength(Object.keys(law.sources).length);
  expect(pastChecked.filter(({ kind }) => kind === 'parameter')).toHaveLength(
    Object.keys(law.parameters).length,
  );
});
