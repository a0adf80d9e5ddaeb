import { describe, expect, it } from 'vitest';
import {
  added,
  answered,
  benefitChosen,
  compared,
  EMPTY,
  entriesIn,
  handedIn,
  type Intake,
  settledIn,
  ticked,
  tookOver,
} from '../../../src/app/adviser/intake.ts';
import type { IntakeItem } from '../../../src/app/adviser/item.ts';

const gift = 'geld-gekregen';
const trip = 'buitenland';
const order = [gift, trip];
const idsIn = (intake: Intake): string[] => entriesIn(intake, order).map(({ id }) => id);
const answersIn = (intake: Intake, id: string) =>
  intake.entries.find((entry) => entry.id === id)?.answers;

const fromPhone: IntakeItem = {
  id: 'x',
  flow: trip,
  when: 'ahead',
  answers: { day: '2026-12-20', benefit: 'aio' },
  municipality: 'GM0344',
};

describe('an intake', () => {
  it('lists what holds or is coming, in the order of the themes', () => {
    const intake = ticked(ticked(EMPTY, trip, 'ahead'), gift, 'now');
    expect(idsIn(intake)).toEqual([gift, trip]);
  });

  it('lists nothing that was not ticked', () => {
    expect(idsIn(ticked(EMPTY, trip, undefined))).toEqual([]);
  });

  it('keeps the answers of an event that was unticked by mistake', () => {
    const filled = answered(ticked(EMPTY, gift, 'now'), gift, 'kind', 'gift');
    const unticked = ticked(filled, gift, undefined);
    expect(idsIn(unticked)).toEqual([]);
    expect(answersIn(ticked(unticked, gift, 'ahead'), gift)).toEqual({ kind: 'gift' });
  });

  it('asks the benefit once for all events, those that are there and those that come', () => {
    const before = ticked(EMPTY, gift, 'now');
    const after = ticked(benefitChosen(before, 'ioaw'), trip, 'now');
    expect([answersIn(after, gift), answersIn(after, trip)]).toEqual([
      { benefit: 'ioaw' },
      { benefit: 'ioaw' },
    ]);
    expect(answersIn(benefitChosen(after, undefined), gift)).toEqual({});
  });

  it('takes an answer back when there is none any more', () => {
    const filled = answered(ticked(EMPTY, gift, 'now'), gift, 'amount', 2500);
    expect(answersIn(answered(filled, gift, 'amount', undefined), gift)).toEqual({});
  });

  it('asks a figure again when the day moves to another month, also by way of no day', () => {
    const told = [
      ['day', '2026-03-05'],
      ['amount', 2500],
      ['day', '2026-03-31'],
    ] as const;
    const same = told.reduce(
      (intake, [question, answer]) => answered(intake, gift, question, answer),
      ticked(EMPTY, gift, 'now'),
    );
    expect(answersIn(same, gift)).toEqual({ day: '2026-03-31', amount: 2500 });
    const moved = answered(same, gift, 'day', '2025-12-31');
    expect(answersIn(moved, gift)).toEqual({ day: '2025-12-31' });
    const without = answered(same, gift, 'day', undefined);
    expect(answersIn(answered(without, gift, 'day', '2025-12-31'), gift)).toEqual({
      day: '2025-12-31',
    });
  });

  it('has the same event more than once, each with its own answers', () => {
    const twice = added(benefitChosen(ticked(EMPTY, trip, 'now'), 'aio'), trip, 'ahead');
    expect(idsIn(twice)).toEqual([trip, `${trip}-2`]);
    expect(idsIn(added(twice, trip, 'now'))).toContain(`${trip}-3`);
    expect(answersIn(twice, `${trip}-2`)).toEqual({ benefit: 'aio' });
  });
});

describe('what if', () => {
  const filled = answered(ticked(EMPTY, gift, 'now'), gift, 'kind', 'gift');
  const begun = compared(filled, gift, true);
  const changed = answered(begun, gift, 'kind', 'monthly', 'other');

  it('begins as a copy, and leaves the answers as they are', () => {
    expect(begun.entries[0]?.other).toEqual({ kind: 'gift' });
    expect(answersIn(changed, gift)).toEqual({ kind: 'gift' });
    expect(changed.entries[0]?.other).toEqual({ kind: 'monthly' });
  });

  it('goes away, or takes the place of the answers', () => {
    expect(compared(changed, gift, false).entries[0]?.other).toBeUndefined();
    const over = tookOver(changed, gift);
    expect(answersIn(over, gift)).toEqual({ kind: 'monthly' });
    expect(over.entries[0]?.other).toBeUndefined();
  });
});

describe('what comes from a telephone', () => {
  it('joins the list, with its gemeente and benefit where none was chosen', () => {
    const intake = handedIn(EMPTY, [fromPhone]);
    expect(intake).toMatchObject({ municipality: 'GM0344', benefit: 'aio' });
    expect(entriesIn(intake, order)).toMatchObject([
      { flow: trip, when: 'ahead', answers: fromPhone.answers },
    ]);
  });

  it('leaves the gemeente and the benefit of this intake alone', () => {
    const chosen = benefitChosen(settledIn(EMPTY, 'GM0363'), 'bijstand');
    expect(handedIn(chosen, [fromPhone])).toMatchObject({
      municipality: 'GM0363',
      benefit: 'bijstand',
    });
  });

  it('is not added twice, but does stand beside other answers to the same event', () => {
    const once = handedIn(EMPTY, [fromPhone]);
    expect(handedIn(once, [fromPhone]).entries).toHaveLength(1);
    const other = { ...fromPhone, answers: { day: '2027-01-02' } };
    expect(idsIn(handedIn(once, [other]))).toEqual([trip, `${trip}-2`]);
  });
});
