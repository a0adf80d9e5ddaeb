import type { Day } from '../base/day.ts';
import type { Answer, Benefit, DontKnow, Duty } from '../engine/flow.ts';
import type { LocalRules } from '../law/local.ts';
import type { Compared } from './rows.ts';

/** One answer on the way, and the comparisons that the rows after it turned on. */
export interface Step {
  readonly question: string;
  readonly answer: Answer;
  readonly compared: readonly Compared[];
}

export interface Start {
  readonly today: Day;
  readonly day: Day | DontKnow;
  readonly benefit: Benefit | DontKnow;
  readonly local: LocalRules;
  /** By name what of that counts; of the rest it does not matter whether it is filled in. */
  readonly turnsOn: readonly string[];
}

/** One way through a flow: where it starts, every step, and the verdict at its end. */
export interface Way {
  readonly start: Start;
  readonly steps: readonly Step[];
  readonly outcome: string;
  readonly duty: Duty;
}

/** All ways from a start, and what a gemeente may fill in that any of them turned on. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly consulted: ReadonlySet<string>;
}
