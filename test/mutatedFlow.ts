import { euro } from '../src/base/cents.ts';
import type { Context } from '../src/engine/facts.ts';
import type { Flow } from '../src/engine/flow.ts';
import { outcomeOf } from '../src/engine/outcome.ts';
import { pathsOf, type WalkedPath } from '../src/engine/paths.ts';
import { walk } from '../src/engine/walk.ts';
import type { Case } from '../src/flows/case.ts';
import { NO_LOCAL_RULES } from '../src/law/local.ts';
import examples from './cases/examples.json';
import {
  caseFaults,
  dutyOf,
  idFaults,
  nameFaults,
  openLists,
  outcomesWithoutCase,
  TODAY,
} from './flowFaults.ts';

type Duties = readonly { readonly id: string; readonly duty: string }[];

const caseFiles = import.meta.glob<readonly Case[]>('../src/flows/*/cases.ts', {
  eager: true,
  import: 'default',
});
const lawFiles = import.meta.glob<Duties>('./cases/law/*.json', { eager: true, import: 'default' });
const flowFiles = import.meta.glob<Flow>('../src/flows/*/flow.ts', {
  eager: true,
  import: 'default',
});

/** What the law and the real cases say of the cases of a flow, where the flow follows them. */
function pinned(id: string, cases: readonly Case[]): Duties {
  const real = examples.filter(({ flows }) => flows.includes(id));
  const said = [
    ...(lawFiles[`./cases/law/${id}.json`] ?? []),
    ...real.map((example) => ({ id: example.id, duty: example.expected })),
  ];
  const flow = flowFiles[`../src/flows/${id}/flow.ts`];
  return said.filter((row) =>
    cases.some((given) => given.id === row.id && dutyOf(flow, given) === row.duty),
  );
}

function otherDuties(flow: Flow, id: string, cases: readonly Case[]): readonly string[] {
  return pinned(id, cases)
    .filter(
      (row) => !cases.some((given) => given.id === row.id && dutyOf(flow, given) === row.duty),
    )
    .map((row) => `${row.id} is no longer ${row.duty}`);
}

/** What the cases of a flow and the law find wrong with it. */
export function faultOf(flow: Flow, id: string): string | undefined {
  const cases = caseFiles[`../src/flows/${id}/cases.ts`] ?? [];
  const [shape] = [
    ...idFaults(flow),
    ...nameFaults(flow),
    ...(openLists(flow).length > 0 ? ['a list of rows ends with a condition'] : []),
    ...outcomesWithoutCase(flow, cases),
    ...otherDuties(flow, id, cases),
  ];
  if (shape) return shape;
  for (const given of cases) {
    const [fault] = caseFaults(flow, given);
    if (fault) return `${given.id ?? ''} ${given.name}: ${fault}`.trim();
  }
  return undefined;
}

/* A gemeente without rules of its own, and one that filled in everything. */
const locals: readonly NonNullable<Context['localOn']>[] = [
  () => NO_LOCAL_RULES,
  () => ({
    choices: {
      childStudy: 'report',
      trialLivingTogether: 'ask-first',
      stayInNetherlands: 'report',
      goodsInGiftLimit: 'yes',
      giftsWithIoaw: 'free',
      charityGoods: 'free',
      fundBills: 'free',
    },
    giftLimit: euro(1800),
  }),
];
const isLocal = (flow: Flow): boolean => /"local/.test(JSON.stringify(flow));

interface Way {
  readonly context: Context;
  readonly path: WalkedPath;
  readonly end: string;
}
const ways = new Map<string, readonly Way[]>();

/** Every way through the flow as it is, with both gemeenten where that may matter. */
function waysOf(id: string): readonly Way[] {
  const flow = flowFiles[`../src/flows/${id}/flow.ts`];
  if (!flow) return [];
  const known = ways.get(id);
  if (known) return known;
  const found = (isLocal(flow) ? locals : locals.slice(0, 1)).flatMap((localOn) =>
    pathsOf(flow, TODAY, localOn).map((path) => ({
      context: { today: TODAY, localOn },
      path,
      end: JSON.stringify(path.outcome),
    })),
  );
  ways.set(id, found);
  return found;
}

function endOf(flow: Flow, { context, path }: Way): string {
  const { at, facts, path: asked } = walk(flow, context, path.answers);
  if (at.kind === 'question' || asked.length !== path.questions.length) return '';
  return JSON.stringify(outcomeOf(flow, facts, at.id));
}

/** Whether a changed flow ends every way as the flow itself does. */
export const sameEverywhere = (flow: Flow, id: string): boolean =>
  waysOf(id).every((way) => endOf(flow, way) === way.end);
