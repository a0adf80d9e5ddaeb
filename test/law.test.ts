import { describe, expect, it } from 'vitest';
import { allFlows } from '../src/flows/all.ts';
import type { Case } from '../src/flows/case.ts';
import examples from './cases/examples.json';
import { dutyOf } from './flowFaults.ts';

/** A row or test of the fact base, or a real case, with the duty it must get. */
interface LawCase {
  readonly id: string;
  readonly duty: string;
  readonly text: string;
}

const cases = import.meta.glob<readonly Case[]>('../src/flows/*/cases.ts', {
  eager: true,
  import: 'default',
});
const lawFiles = import.meta.glob<readonly LawCase[]>('./cases/law/*.json', {
  eager: true,
  import: 'default',
});
const differsFiles = import.meta.glob<Record<string, string>>('./cases/differs/*.json', {
  eager: true,
  import: 'default',
});
const differs: Record<string, string> = Object.assign({}, ...Object.values(differsFiles));

/** The duty each case with this id gets; the test of the flows proves that it really ends there. */
function dutiesOf(id: string, flows: readonly string[]): string[] {
  return flows.flatMap((flow) => {
    const found = (cases[`../src/flows/${flow}/cases.ts`] ?? []).filter((given) => given.id === id);
    return found.map((given) => dutyOf(allFlows.get(flow), given));
  });
}

describe.each(Object.entries(lawFiles))('the law for %s', (path, rows) => {
  const flow = path.split('/').at(-1)?.replace('.json', '') ?? '';
  it.each(rows.map((row) => [row.id, row] as const))(
    '%s is a case and gets its duty',
    (id, { duty, text }) => {
      const duties = dutiesOf(id, [flow]);
      expect(duties.length, text).toBeGreaterThan(0);
      if (!differs[id]) expect(new Set(duties), text).toEqual(new Set([duty]));
    },
  );
});

/* A case waits until a flow it belongs to is there. */
const askable = examples.filter(({ flows }) => flows.some((flow) => allFlows.has(flow)));

describe('the real cases', () => {
  it.each(askable.map((example) => [example.id, example] as const))(
    '%s is a case and gets its duty',
    (id, example) => {
      const duties = dutiesOf(id, example.flows);
      expect(duties.length, example.factsNl).toBeGreaterThan(0);
      if (!differs[id]) expect(duties, example.factsNl).toContain(example.expected);
    },
  );
});

it('gives a reason of a sentence for each case that differs', () => {
  expect(Object.entries(differs).filter(([, why]) => why.length < 30)).toEqual([]);
});
