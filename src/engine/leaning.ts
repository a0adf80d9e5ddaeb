import { type ParameterId, parameters } from '../law/parameters.ts';
import type { Leaning } from '../law/soon.ts';
import { rowsOf } from './condition.ts';
import type { Flow, Row, When } from './flow.ts';

/** The figures of the law behind a value of a flow: itself, or those it is worked out from. */
export function figuresBehind(flow: Flow, name: string): readonly ParameterId[] {
  const parts = flow.derived?.[name]?.of;
  if (parts) return parts.flatMap((part) => figuresBehind(flow, part));
  return name in parameters && !(name in flow.questions) ? [name as ParameterId] : [];
}

/** Puts what several things lean on together, each once. */
export const together = (leanings: readonly Leaning[]): Leaning => ({
  parameters: [...new Set(leanings.flatMap((leaning) => leaning.parameters))],
  regimes: [...new Set(leanings.flatMap((leaning) => leaning.regimes))],
});

/** The figures and rules that a condition tests. */
export function testedBy(flow: Flow, when: When): Leaning {
  const names = [...(when.over ?? []), ...(when.atMost ?? [])];
  const own: Leaning = {
    parameters: names.flatMap((name) => figuresBehind(flow, name)),
    regimes: when.inForce ? [when.inForce] : [],
  };
  return together([own, ...(when.any ?? []).map((option) => testedBy(flow, option))]);
}

/** What a row tests, and the rows before it that had to fail. */
const testedUpTo = (flow: Flow, rows: readonly Row[], last: number): Leaning =>
  together(rows.slice(0, last + 1).map(({ when }) => testedBy(flow, when ?? {})));

const rowLists = (flow: Flow): readonly (readonly Row[])[] => [
  ...Object.values(flow.questions).flatMap(({ next, unsure }) => [next, rowsOf(unsure)]),
  rowsOf(flow.start),
];

/**
 * The figures and rules that decide between an outcome and another one: the conditions of the rows
 * that lead to it, and of the rows that are tried before those.
 */
export function leaningOf(flow: Flow, outcome: string): Leaning {
  return together(
    rowLists(flow).flatMap((rows) =>
      rows.flatMap(({ to }, index) => (to === outcome ? [testedUpTo(flow, rows, index)] : [])),
    ),
  );
}
