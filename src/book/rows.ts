import { holds } from '../engine/condition.ts';
import type { Facts } from '../engine/facts.ts';
import type { Flow, Row, When } from '../engine/flow.ts';
import { type Comparison, comparisonsIn, GIFT_LIMIT } from './comparisons.ts';

/** What a row held a value against, and whether that was so; what is not known never is. */
export interface Compared extends Comparison {
  readonly isSo: boolean;
}

/** Which row is taken, every comparison made on the way to it, and what was asked of the gemeente. */
export interface Taken {
  readonly to: string;
  readonly compared: readonly Compared[];
  readonly consulted: ReadonlySet<string>;
}

interface Noted {
  readonly compared: Map<string, Compared>;
  readonly consulted: Set<string>;
}

/* Notes what a row turned on: its own comparisons up to the one that failed, and those of its choices. */
function note(flow: Flow, facts: Facts, when: When, noted: Noted): void {
  const { over: _over, atMost: _atMost, any = [], local, ...rest } = when;
  if (!holds(flow, facts, rest)) return;
  if (local) noted.consulted.add(local.field);
  if (local && !holds(flow, facts, { local })) return;
  for (const comparison of comparisonsIn(when)) {
    const { value, op, limit } = comparison;
    if (limit === GIFT_LIMIT) noted.consulted.add(limit);
    const isSo = holds(flow, facts, { [op]: [value, limit] });
    noted.compared.set(`${value} ${op} ${limit}`, { ...comparison, isSo });
    if (!isSo) return;
  }
  for (const inner of any) note(flow, facts, inner, noted);
}

/** Tries rows in order, as the engine does, and notes what they turned on. */
export function taken(flow: Flow, facts: Facts, rows: readonly Row[]): Taken {
  const noted: Noted = { compared: new Map(), consulted: new Set() };
  for (const { when = {}, to } of rows) {
    note(flow, facts, when, noted);
    if (!holds(flow, facts, when)) continue;
    return { to, compared: [...noted.compared.values()], consulted: noted.consulted };
  }
  throw new Error(`${flow.id} has rows that end nowhere`);
}
