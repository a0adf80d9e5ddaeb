import type { Day } from '../base/day.ts';
import type { Answer, Benefit, Duty, Flow } from '../engine/flow.ts';

/** An example of a life event with the verdict it must get. Amounts are in euros, as people say them. */
export interface Case<Ends extends string = string> {
  /** Id of the table row or test of the law (`money-1a`), or of a real case (`C004`). */
  readonly id?: string;
  readonly name: string;
  readonly on: Day;
  /** The day it is asked; without it 2026-11-22. */
  readonly today?: Day;
  /** Without it: bijstand. */
  readonly benefit?: Benefit;
  /** Code of a gemeente with a profile in `test/profiles/` or `public/municipalities/`. */
  readonly gemeente?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly ends: Ends | 'gevraagd';
  /** Where it differs from the duty of the outcome: `unknown-law`, or `ask-first` for an unknown day. */
  readonly duty?: Duty;
  readonly deadline?: Day;
  readonly upcoming?: Day;
}

/** Binds cases to the outcomes of their flow; a wrong outcome does not compile. */
export const defineCases = <F extends Flow>(
  _flow: F,
  cases: readonly Case<keyof F['outcomes'] & string>[],
): readonly Case[] => cases;
