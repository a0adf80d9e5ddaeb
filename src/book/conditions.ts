import { rowsOf } from '../engine/condition.ts';
import type { Flow, LimitName, LocalCondition, When } from '../engine/flow.ts';
import { type ParameterId, parameters } from '../law/parameters.ts';
import type { RegimeId } from '../law/regimes.ts';
import { comparisonsIn } from './comparisons.ts';

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const spread = (when: When): readonly When[] => [when, ...(when.any ?? []).flatMap(spread)];

/** Every condition of a flow, those inside a choice of conditions too. */
export function conditionsOf(flow: Flow): readonly When[] {
  const rows = Object.values(flow.questions)
    .flatMap((question) => [...question.next, ...rowsOf(question.unsure)])
    .concat(rowsOf(flow.start));
  return rows.flatMap(({ when }) => (when ? spread(when) : []));
}

export const limitsOf = (flow: Flow): readonly LimitName[] =>
  unique(conditionsOf(flow).flatMap((when) => comparisonsIn(when).map(({ limit }) => limit)));

export const regimesOf = (flow: Flow): readonly RegimeId[] =>
  unique(conditionsOf(flow).flatMap(({ inForce }) => (inForce ? [inForce] : [])));

/** The choices that a gemeente can make and that this flow turns on, each with the choice it asks for. */
export function localFieldsOf(flow: Flow): readonly LocalCondition[] {
  const found = conditionsOf(flow).flatMap(({ local }) => (local ? [local] : []));
  return [...new Map(found.map((local) => [local.field, local])).values()];
}

export const isParameter = (name: string): name is ParameterId => name in parameters;

/** The figures of the law that a flow compares with or reckons with. */
export function parametersOf(flow: Flow): readonly ParameterId[] {
  const parts = Object.values(flow.derived ?? {}).flatMap(({ of }) => of);
  return unique([...limitsOf(flow), ...parts].filter(isParameter));
}
