import type { OutcomeRule } from '../engine/flow.ts';
import { parameters } from '../law/parameters.ts';
import { figure } from './figures.ts';
import { say } from './say.ts';

/** A rule for the last day to report, with the terms of the law as they are now. */
export function sayDeadline(rule: NonNullable<OutcomeRule['deadline']>): string {
  const term = (id: 'reportTerm' | 'svbTerm'): string => {
    const { unit, periods } = parameters[id];
    return figure(periods.at(-1)?.value ?? null, unit);
  };
  return say(`deadline.${rule}`, { reportTerm: term('reportTerm'), svbTerm: term('svbTerm') });
}
