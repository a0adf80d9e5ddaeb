import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { deadlineFor, endOfTerm } from '../../src/engine/deadline.ts';
import type { LocalRules, LocalTerm } from '../../src/law/local.ts';

const none: LocalRules = { choices: {} };
const days = (event: Day, today: Day = event) => ({ event, today });

describe('the last day to report', () => {
  it.each<[string, Day, Day]>([
    ['five working days, counted from the day after', '2026-11-20', '2026-11-27'],
    ['Christmas does not count', '2026-12-22', '2026-12-30'],
    ['nor New Year', '2026-12-28', '2027-01-05'],
    ['nor Easter Monday', '2026-04-02', '2026-04-10'],
  ])('%s', (_, event, date) => {
    expect(deadlineFor('prompt', 'gemeente', days(event), none)).toMatchObject({
      date,
      late: false,
    });
  });

  it('is four weeks for the SVB', () => {
    expect(deadlineFor('prompt', 'svb', days('2026-08-01'), none).date).toBe('2026-08-29');
    expect(deadlineFor('prompt', 'svb', days('2026-09-01'), none).date).toBe('2026-09-29');
  });

  it('is today once it has passed', () => {
    const deadline = deadlineFor('prompt', 'gemeente', days('2026-03-01', '2026-11-22'), none);
    expect(deadline).toMatchObject({ date: '2026-11-22', late: true });
  });

  it('lies before an event that must be told beforehand, earlier where the gemeente says so', () => {
    expect(
      deadlineFor('before-event', 'gemeente', days('2026-12-18', '2026-11-01'), none).date,
    ).toBe('2026-12-17');
    const local = { ...none, daysBeforeLeaving: 28 };
    expect(
      deadlineFor('before-event', 'gemeente', days('2026-12-18', '2026-11-01'), local).date,
    ).toBe('2026-11-20');
  });

  it('counts from today for an event that is still to come', () => {
    expect(deadlineFor('prompt', 'gemeente', days('2026-12-16', '2026-11-10'), none).date).toBe(
      '2026-11-17',
    );
  });

  it('shows a longer local term beside it, and takes a shorter one', () => {
    const longer = deadlineFor('prompt', 'gemeente', days('2026-11-02'), {
      ...none,
      reportTerm: { days: 14 },
    });
    expect(longer).toMatchObject({ date: '2026-11-09', local: { date: '2026-11-16' } });
    const shorter = deadlineFor('prompt', 'gemeente', days('2026-11-02'), {
      ...none,
      reportTerm: { days: 3 },
    });
    expect(shorter).toMatchObject({ rule: 'local-term', date: '2026-11-05' });
  });

  it('names the rule it follows', () => {
    const rule = (local: LocalRules, office: 'gemeente' | 'svb' = 'gemeente') =>
      deadlineFor('prompt', office, days('2026-11-02'), local).rule;
    expect(rule(none)).toBe('working-days');
    expect(rule(none, 'svb')).toBe('weeks');
    expect(rule({ ...none, reportTerm: { days: 7 } })).toBe('working-days');
    expect(rule({ ...none, reportTerm: { days: 6 } })).toBe('local-term');
  });

  it('has nothing local where the gemeente wrote nothing, or no term that can be counted', () => {
    for (const local of [none, { ...none, reportTerm: {} }]) {
      expect(deadlineFor('prompt', 'gemeente', days('2026-11-02'), local)).toEqual({
        rule: 'working-days',
        date: '2026-11-09',
        late: false,
      });
    }
    expect(deadlineFor('before-event', 'gemeente', days('2026-12-18', '2026-11-01'), none)).toEqual(
      {
        rule: 'before-event',
        date: '2026-12-17',
        late: false,
      },
    );
  });

  it('shows how many days before leaving the gemeente wants to know', () => {
    const local = { ...none, daysBeforeLeaving: 28 };
    const deadline = deadlineFor(
      'before-event',
      'gemeente',
      days('2026-12-18', '2026-11-01'),
      local,
    );
    expect(deadline.local).toEqual({ term: { days: -28 }, date: '2026-11-20' });
  });

  it('keeps the day before where the gemeente wants to know on the day itself', () => {
    const local = { ...none, daysBeforeLeaving: 0 };
    const deadline = deadlineFor(
      'before-event',
      'gemeente',
      days('2026-12-18', '2026-11-01'),
      local,
    );
    expect(deadline.date).toBe('2026-12-17');
  });

  it('is today for what must be told on the day itself, however long ago', () => {
    const local = { ...none, reportTerm: { days: 14 } };
    for (const event of ['2026-03-01', '2026-11-22', '2026-12-24'] as const) {
      expect(deadlineFor('same-day', 'gemeente', days(event, '2026-11-22'), local)).toEqual({
        rule: 'same-day',
        date: '2026-11-22',
        late: false,
      });
    }
  });

  it('is not late on the last day itself', () => {
    const last = deadlineFor('prompt', 'gemeente', days('2026-11-20', '2026-11-27'), none);
    expect(last).toMatchObject({ date: '2026-11-27', late: false });
    const after = deadlineFor('prompt', 'gemeente', days('2026-11-20', '2026-11-28'), none);
    expect(after).toMatchObject({ date: '2026-11-28', late: true });
  });

  it('takes no local term for the SVB', () => {
    const deadline = deadlineFor('prompt', 'svb', days('2026-11-02'), {
      ...none,
      reportTerm: { days: 3 },
    });
    expect(deadline.local).toBeUndefined();
  });
});

describe('a local term', () => {
  it.each<[string, LocalTerm, Day, Day | undefined]>([
    ['Delft: two weeks', { days: 14 }, '2026-11-02', '2026-11-16'],
    [
      'Heerlen: before the seventh of the next month',
      { beforeDayOfMonth: 7 },
      '2026-10-20',
      '2026-11-06',
    ],
    ['Smallingerland: seven working days', { workingDays: 7 }, '2026-11-02', '2026-11-11'],
    ['no term', {}, '2026-11-02', undefined],
  ])('%s', (_, term, event, end) => {
    expect(endOfTerm(term, event)).toBe(end);
  });
});
