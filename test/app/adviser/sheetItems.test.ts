import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  type Entry,
  entriesIn,
  putOnSheet,
  ticked,
} from '../../../src/app/adviser/intake.ts';
import { sheetChoices, sheetItems } from '../../../src/app/adviser/sheetItems.ts';
import { standingOf } from '../../../src/app/adviser/standing.ts';
import type { Flow } from '../../../src/engine/flow.ts';
import { pathsOf } from '../../../src/engine/paths.ts';
import { allFlows } from '../../../src/flows/all.ts';
import { isNeutral } from '../../../src/report/message.ts';

const today = '2026-11-23' as const;
const flowOf = (id: string): Flow => allFlows.get(id) as Flow;
const standings = (entries: readonly Entry[]) =>
  new Map(
    entries.map(({ id, flow, answers }) => [id, standingOf(flowOf(flow), { today }, answers)]),
  );
const choicesOf = (entries: readonly Entry[]) => sheetChoices(entries, standings(entries));

const gift: Entry = {
  id: 'geld-gekregen',
  flow: 'geld-gekregen',
  when: 'now',
  answers: { day: today, benefit: 'bijstand', kind: 'gift', amount: 130_000, reason: 'x' },
};
/* Somebody whom the verdict sends to help first. */
const forbidden = flowOf('verboden-inkomsten');
const toHelp = pathsOf(forbidden, today).find(({ outcome }) => isNeutral(forbidden, outcome));
const unsafe: Entry = { id: forbidden.id, flow: forbidden.id, answers: toHelp?.answers ?? {} };

describe('the sheet of an intake', () => {
  it('holds what was ticked, with only the answers that count and the gemeente', () => {
    const [item] = sheetItems(choicesOf([gift]), 'GM0344');
    expect(item).toMatchObject({ flow: 'geld-gekregen', when: 'now', municipality: 'GM0344' });
    expect(Object.keys(item?.answers ?? {})).toEqual(['day', 'benefit', 'kind', 'amount']);
  });

  it('leaves off what sends to help first, until somebody wants it there', () => {
    expect(toHelp).toBeDefined();
    expect(choicesOf([unsafe])).toMatchObject([{ isSensitive: true, isOn: false }]);
    expect(sheetItems(choicesOf([unsafe]), undefined)).toEqual([]);
    expect(sheetItems(choicesOf([{ ...unsafe, onSheet: true }]), undefined)).toHaveLength(1);
  });

  it('leaves off what may still send to help, as long as questions are open', () => {
    const open = { ...unsafe, answers: { day: today } };
    expect(choicesOf([open])).toMatchObject([{ isSensitive: true, isOn: false }]);
    expect(choicesOf([{ ...gift, answers: {} }])).toMatchObject([{ isOn: true }]);
  });

  it('says of a sensitive event that it is one, and has it on the sheet', () => {
    const intake = ticked(ticked(EMPTY, 'boete', 'now'), 'geld-gekregen', 'now');
    const entries = entriesIn(intake, ['geld-gekregen', 'boete']);
    expect(choicesOf(entries)).toMatchObject([
      { isSensitive: false, isOn: true },
      { isSensitive: true, isOn: true },
    ]);
  });

  it('leaves off what somebody takes off', () => {
    const intake = putOnSheet(ticked(EMPTY, 'boete', 'now'), 'boete', false);
    expect(sheetItems(choicesOf(entriesIn(intake, ['boete'])), undefined)).toEqual([]);
  });
});
