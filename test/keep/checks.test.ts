import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import type { Answers, Flow } from '../../src/engine/flow.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import { checkIdOf, checkOf, openActions, type Reached, replay } from '../../src/keep/checks.ts';
import { type Check, checkSchema, type Proof } from '../../src/keep/records.ts';

const loan = allFlows.get('geld-geleend') as Flow;
const today = '2026-11-23' as const;
const answers: Answers = {
  day: '2026-11-16',
  benefit: 'bijstand',
  kind: 'person',
  need: 'waiting',
};

function reach(flow: Flow, given: Answers, on: Day): Reached {
  const position = walk(flow, { today: on }, given);
  if (position.at.kind !== 'outcome') throw new Error('no verdict');
  const found = outcomeOf(flow, position.facts, position.at.id);
  return { flow, path: position.path, answers: given, found };
}

const kept = (): Check =>
  checkOf(reach(loan, answers, today), { on: today, build: 'b1', municipality: undefined });

describe('a kept check', () => {
  it('is a whole record', () => {
    expect(v.parse(checkSchema, kept())).toEqual(kept());
    expect(kept().outcome).toMatchObject({ duty: 'report', to: 'gemeente', deadline: today });
  });

  it('leaves out answers that are not on the way', () => {
    const reached = reach(loan, { ...answers, strange: 'x' }, today);
    expect(checkOf(reached, { on: today, build: '' }).answers).toEqual(answers);
  });

  it('has one id for the same answers, and another for others', () => {
    const id = checkIdOf(reach(loan, answers, today));
    expect(checkIdOf(reach(loan, answers, '2026-12-01'))).toBe(id);
    expect(checkIdOf(reach(loan, { ...answers, day: '2026-11-17' }, today))).not.toBe(id);
  });

  it('says the same as long as the flow does', () => {
    expect(replay(loan, kept(), { today: '2026-12-31' })).toMatchObject({ kind: 'same' });
  });

  it('says it when the flow now ends in another verdict', () => {
    const check = kept();
    const other = { ...check, outcome: { ...check.outcome, duty: 'no-report' as const } };
    expect(replay(loan, other, { today })).toMatchObject({
      kind: 'other',
      found: { duty: 'report' },
    });
  });

  it('starts again, and guesses nothing, when the flow asks something else now', () => {
    const check = kept();
    const option = { ...check, answers: { ...answers, kind: 'gone' } };
    const question = { ...check, answers: { ...answers, dropped: 'yes' } };
    const missing = { ...check, answers: { day: '2026-11-16', benefit: 'bijstand' } };
    for (const broken of [option, question, missing])
      expect(replay(loan, broken, { today })).toEqual({ kind: 'restart' });
  });
});

describe('what is open', () => {
  const check = (id: string, change: Partial<Check>) => ({ id, value: { ...kept(), ...change } });
  const due = (deadline: Day) => ({ ...kept().outcome, deadline });
  const proof = (id: string, change: Partial<Proof>) => ({
    id,
    value: {
      what: 'x',
      on: '2026-12-01',
      how: 'phone',
      to: 'gemeente',
      photos: [],
      ...change,
    } as Proof,
  });
  const ids = (on: Day, checks: ReturnType<typeof check>[], proofs: ReturnType<typeof proof>[]) =>
    openActions(checks, proofs, on).map(({ item }) => item.id);

  it('is sorted by day over the turn of the year', () => {
    const checks = [
      check('january', { outcome: due('2027-01-04') }),
      check('december', { outcome: due('2026-12-31') }),
      check('soon', {
        outcome: { ...kept().outcome, deadline: undefined } as never,
        on: '2026-12-30',
      }),
    ];
    expect(ids('2027-01-01', checks, [])).toEqual(['soon', 'december', 'january']);
  });

  it('leaves out what is done, and what need not be reported', () => {
    const done = check('done', { doneOn: '2026-11-24' });
    const rest = check('rest', { outcome: { ...kept().outcome, duty: 'no-report' } });
    expect(ids(today, [done, rest], [])).toEqual([]);
  });

  it('asks about an answer from the day that was chosen for it', () => {
    const silent = proof('silent', { followUp: '2027-01-01' });
    const answered = proof('answered', { followUp: '2027-01-01', answeredOn: '2026-12-20' });
    expect(ids('2026-12-31', [], [silent, answered])).toEqual([]);
    expect(ids('2027-01-01', [], [silent, answered])).toEqual(['silent']);
  });
});
