import type { FunctionName } from '../law/functions.ts';
import type { LocalAmount, LocalChoices } from '../law/local.ts';
import type { ParameterId } from '../law/parameters.ts';
import type { RegimeId } from '../law/regimes.ts';
import type { SourceId } from '../law/sources.ts';

export const benefits = ['bijstand', 'aio', 'ioaw', 'ioaz'] as const;
export type Benefit = (typeof benefits)[number];

/** The answer "Weet ik niet", which the engine adds to every question. */
export const DONT_KNOW = 'weet-niet';
export type DontKnow = typeof DONT_KNOW;

/** Answers by question id: an option, whole cents, a whole number, an ISO day, or `weet-niet`. */
export type Answer = string | number;
export type Answers = Readonly<Record<string, Answer>>;

export type Duty = 'report' | 'no-report' | 'ask-first' | 'unknown-law';
export type Office = 'gemeente' | 'svb';
/** Who else may need to hear it. */
export type OtherOffice = Office | 'toeslagen' | 'duo' | 'cak' | 'uwv';
/** What may happen to the benefit, as a word a caller can compare. */
export type Effect =
  | 'none'
  | 'counts-as-income'
  | 'counts-as-assets'
  | 'not-counted'
  | 'lower'
  | 'higher'
  | 'stops'
  | 'paused'
  | 'depends'
  | 'pay-back'
  | 'warning'
  | 'fine';
/** By when: at once, before it happens, or today whatever the day of the event. */
export type DeadlineRule = 'prompt' | 'before-event' | 'same-day';

export type LimitName = ParameterId | LocalAmount;
/** The value that a derived function may take: an answer, a derived value, a parameter, or a day. */
type LooseValue = string;

export type LocalCondition = {
  [F in keyof LocalChoices]: { readonly field: F; readonly is: LocalChoices[F] };
}[keyof LocalChoices];

/** A conjunction; every key that is there must hold. An unknown value never holds. */
export interface When {
  readonly answered?: { readonly [question: string]: readonly string[] };
  readonly benefit?: readonly Benefit[];
  readonly inForce?: RegimeId;
  readonly local?: LocalCondition;
  readonly over?: readonly [LooseValue, LimitName];
  readonly atMost?: readonly [LooseValue, LimitName];
  readonly any?: readonly When[];
}

/** Where an answer leads; rows are tried in order and the last one has no `when`. */
export interface Row {
  readonly when?: When;
  readonly to: string;
}

interface QuestionBase {
  readonly next: readonly Row[];
  /** Where "Weet ik niet" leads. */
  readonly unsure: string | readonly Row[];
}
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface ValueQuestion extends QuestionBase {
  readonly kind: 'amount' | 'date' | 'number';
}
export type Question = ChoiceQuestion | ValueQuestion;
export type QuestionKind = Question['kind'];

export interface OutcomeRule {
  readonly duty: Exclude<Duty, 'unknown-law'>;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Only where it is not the office that pays the benefit. */
  readonly to?: Office;
  readonly alsoTo?: readonly OtherOffice[];
  /** The report also puts a question to the office (text key `ask`). */
  readonly alsoAsk?: true;
  readonly deadline?: DeadlineRule;
  readonly effect?: Effect;
  /** Dated events that follow: text key and the derived value that holds the day. */
  readonly upcoming?: readonly { readonly id: string; readonly on: LooseValue }[];
  /** The same flow may be run again for another child, trip or gift. */
  readonly again?: true;
  /** Another flow that goes on where this one ends. */
  readonly leadsTo?: readonly string[];
}

export interface Derivation {
  readonly fn: FunctionName;
  readonly of: readonly LooseValue[];
}

/** A life event as data. `day: 'exact'` asks for the very day; otherwise a month is enough. */
export interface Flow {
  readonly id: string;
  readonly day?: 'exact';
  readonly start: string | readonly Row[];
  readonly derived?: { readonly [name: string]: Derivation };
  readonly questions: { readonly [id: string]: Question };
  readonly outcomes: { readonly [id: string]: OutcomeRule };
}

/* ---- what makes a wrong step, option or parameter fail to compile ---- */

type QuestionId<F extends Flow> = keyof F['questions'] & string;
type Target<F extends Flow> = QuestionId<F> | (keyof F['outcomes'] & string);
type DerivedId<F extends Flow> = F['derived'] extends object ? keyof F['derived'] & string : never;
type ValueName<F extends Flow> = QuestionId<F> | DerivedId<F> | 'day' | 'today';
type OptionOf<F extends Flow, Q extends QuestionId<F>> =
  | (F['questions'][Q] extends { options: readonly (infer O)[] } ? O : never)
  | DontKnow;

type CheckWhen<F extends Flow, W> = {
  readonly [K in keyof W]: K extends 'answered'
    ? {
        readonly [Q in keyof W[K]]: Q extends QuestionId<F>
          ? readonly OptionOf<F, Q>[]
          : Q extends 'day'
            ? readonly DontKnow[]
            : never;
      }
    : K extends 'over' | 'atMost'
      ? readonly [ValueName<F>, LimitName]
      : K extends 'any'
        ? CheckAll<F, W[K]>
        : K extends keyof When
          ? W[K]
          : never;
};
type CheckAll<F extends Flow, T> = { readonly [I in keyof T]: CheckWhen<F, T[I]> };
type CheckRow<F extends Flow, R> = {
  readonly [K in keyof R]: K extends 'to'
    ? Target<F>
    : K extends 'when'
      ? CheckWhen<F, R[K]>
      : never;
};
type CheckRows<F extends Flow, R> = R extends string
  ? Target<F>
  : { readonly [I in keyof R]: CheckRow<F, R[I]> };
type CheckQuestion<F extends Flow, Q> = {
  readonly [K in keyof Q]: K extends 'next' | 'unsure' ? CheckRows<F, Q[K]> : Q[K];
};
type CheckOutcome<F extends Flow, O> = {
  readonly [K in keyof O]: K extends 'upcoming'
    ? readonly { readonly id: string; readonly on: ValueName<F> }[]
    : K extends keyof OutcomeRule
      ? O[K]
      : never;
};
type Checked<F extends Flow> = {
  readonly [K in keyof F]: K extends 'start'
    ? CheckRows<F, F[K]>
    : K extends 'questions'
      ? { readonly [Q in keyof F[K]]: CheckQuestion<F, F[K][Q]> }
      : K extends 'outcomes'
        ? { readonly [O in keyof F[K]]: CheckOutcome<F, F[K][O]> }
        : K extends 'derived'
          ? {
              readonly [D in keyof F[K]]: {
                readonly fn: FunctionName;
                readonly of: readonly (ValueName<F> | ParameterId)[];
              };
            }
          : K extends keyof Flow
            ? F[K]
            : never;
};

/** Gives the flow back as it is; a step, option, value or parameter that does not exist is a type error. */
export function defineFlow<const F extends Flow>(flow: F & Checked<F>): F {
  return flow;
}
