import { describe, expect, it } from 'vitest';
import { allFlows } from '../../src/flows/all.ts';
import { comingEvents } from '../../src/keep/ahead.ts';
import { monthQuestions } from '../../src/keep/monthCheck.ts';
import type { Plan } from '../../src/keep/records.ts';

const plan = (change: Partial<Plan>): Plan => ({ people: [], dates: [], ...change });
const person = (birthday: Plan['people'][number]['birthday']) =>
  plan({ people: [{ id: '1', name: 'Sam', birthday }] });
const brief = (events: ReturnType<typeof comingEvents>) =>
  events.map(({ on, what, age }) => [on, what, ...(age ? [age] : [])]);

describe('what comes', () => {
  it('is the day somebody comes of age, and the day somebody counts', () => {
    expect(brief(comingEvents(person('2008-12-31'), '2026-11-23'))).toEqual([
      ['2026-12-31', 'adult', 18],
      ['2035-12-31', 'counts', 27],
    ]);
  });

  it('stays for a month after the day, over the turn of the year', () => {
    expect(brief(comingEvents(person('1999-12-31'), '2027-01-01'))).toEqual([
      ['2026-12-31', 'counts', 27],
    ]);
    expect(comingEvents(person('1999-12-31'), '2027-02-01')).toEqual([]);
  });

  it('has somebody of 29 February come of age on 1 March', () => {
    expect(brief(comingEvents(person('2008-02-29'), '2026-02-28'))[0]).toEqual([
      '2026-03-01',
      'adult',
      18,
    ]);
  });

  it('is six weeks after the date of a letter for an objection', () => {
    const letter = plan({ dates: [{ id: '1', what: 'objection', on: '2026-11-23' }] });
    expect(brief(comingEvents(letter, '2026-11-23'))).toEqual([['2027-01-04', 'objection']]);
  });

  it('is in order, whatever was told first', () => {
    const events = comingEvents(
      plan({
        people: [{ id: '1', name: 'Sam', birthday: '2009-01-15', studyEnds: '2026-12-20' }],
        dates: [
          { id: '2', what: 'aow', on: '2027-06-01' },
          { id: '3', what: 'review', on: '2026-12-01' },
          { id: '4', what: 'other', on: '2026-12-24', name: 'bellen' },
          { id: '5', what: 'work-ends', on: '2027-01-01' },
        ],
      }),
      '2026-11-23',
    );
    expect(events.map(({ what }) => what)).toEqual([
      'review',
      'study',
      'other',
      'work-ends',
      'adult',
      'aow',
      'counts',
    ]);
    const flows = events.flatMap(({ flow }) => flow ?? []);
    expect(flows.filter((id) => !allFlows.has(id))).toEqual([]);
    expect(flows).toHaveLength(events.length - 1);
  });
});

describe('the month check', () => {
  it('leads only to flows that there are, two to five a question', () => {
    for (const { flows } of monthQuestions) {
      expect(flows.filter((id) => !allFlows.has(id))).toEqual([]);
      expect(flows.length).toBeGreaterThanOrEqual(2);
      expect(flows.length).toBeLessThanOrEqual(5);
    }
  });
});
