import { describe, expect, it } from 'vitest';
import { pathsOf } from '../src/engine/paths.ts';
import { allFlows, cardOf } from '../src/flows/all.ts';
import type { Case } from '../src/flows/case.ts';
import {
  caseFaults,
  doubtFaults,
  endFaults,
  freedomFaults,
  idFaults,
  nameFaults,
  openLists,
  outcomesWithoutCase,
  TODAY,
} from './flowFaults.ts';

const files = import.meta.glob<readonly Case[]>('../src/flows/*/cases.ts', {
  eager: true,
  import: 'default',
});
const casesOf = (id: string): readonly Case[] => files[`../src/flows/${id}/cases.ts`] ?? [];

describe.each([...allFlows.values()].map((flow) => [flow.id, flow] as const))('%s', (id, flow) => {
  const cases = casesOf(id);

  it('has its folder, card and id agree', () => {
    expect(cardOf(id).id).toBe(id);
    expect(files).toHaveProperty([`../src/flows/${id}/cases.ts`]);
  });

  it.each(cases.map((given) => [`${given.id ?? ''} ${given.name}`.trim(), given] as const))(
    'case %s',
    (_, given) => {
      expect(caseFaults(flow, given)).toEqual([]);
    },
  );

  it('has a case for every outcome', () => {
    expect(outcomesWithoutCase(flow, cases)).toEqual([]);
  });

  it('uses every question and outcome, and shares no id between them', () => {
    expect(idFaults(flow)).toEqual([]);
  });

  it('says the duty of an outcome in its id', () => {
    expect(nameFaults(flow)).toEqual([]);
  });

  it('ends each list of rows with one that always matches', () => {
    expect(openLists(flow)).toEqual([]);
  });

  const paths = pathsOf(flow, TODAY);

  it('ends every path well, within seven questions', () => {
    expect(endFaults(paths).slice(0, 3)).toEqual([]);
  });

  it('gives no "no-report" once the office asked, for an unknown day or benefit, or past what was checked', () => {
    expect(freedomFaults(paths).slice(0, 3)).toEqual([]);
  });

  it('gives "no-report" after "Weet ik niet" only if every answer that it covers does', () => {
    expect(doubtFaults(paths).slice(0, 3)).toEqual([]);
  });
});
