import type { LimitName, When } from '../engine/flow.ts';

/** The one limit that a gemeente may set. */
export const GIFT_LIMIT = 'local.giftLimit';

/** A value held against a limit. */
export interface Comparison {
  readonly value: string;
  readonly limit: LimitName;
  readonly op: 'over' | 'atMost';
}

/** What a condition holds against a limit, in the order in which it is read. */
export function comparisonsIn({ over, atMost }: When): readonly Comparison[] {
  return [
    ...(over ? [{ value: over[0], limit: over[1], op: 'over' as const }] : []),
    ...(atMost ? [{ value: atMost[0], limit: atMost[1], op: 'atMost' as const }] : []),
  ];
}
