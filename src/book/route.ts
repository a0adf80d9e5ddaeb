import type { Duty } from '../engine/flow.ts';
import type { Comparison } from './comparisons.ts';

/** Stands for any amount, number or day that was filled in. */
export const GIVEN = 'given';

/** Whether a gemeente filled something in. */
export const KNOWN = 'known';

export const UNKNOWN = 'unknown';

export type Values = ReadonlySet<string>;

/** A comparison that the rows turned on; `isSo` holds `yes`, `no` or both. */
export interface RouteClaim extends Comparison {
  readonly isSo: Values;
}

export interface RouteStep {
  readonly question: string;
  /** Options, `given` or `weet-niet`. */
  readonly answers: Values;
  readonly compared: readonly RouteClaim[];
}

/** Ways that go by the same questions and rows to the same verdict, as one. */
export interface Route {
  readonly outcome: string;
  readonly duty: Duty;
  readonly benefits: Values;
  /** Numbers of spans, and `weet-niet`. */
  readonly spans: Values;
  /** By what a gemeente may fill in: `known`, `unknown` or both. */
  readonly local: Readonly<Record<string, Values>>;
  readonly steps: readonly RouteStep[];
}
