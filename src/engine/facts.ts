import type { Day } from '../base/day.ts';
import { functions } from '../law/functions.ts';
import { type LocalRules, NO_LOCAL_RULES } from '../law/local.ts';
import { type ParameterId, parameters, valueOn } from '../law/parameters.ts';
import {
  type Answer,
  type Answers,
  type Benefit,
  DONT_KNOW,
  type Flow,
  type LimitName,
} from './flow.ts';

/** All that a verdict may depend on. `day` is the day of the life event; absent when it is not known. */
export interface Facts {
  readonly today: Day;
  readonly day?: Day;
  readonly benefit?: Benefit;
  readonly local: LocalRules;
  readonly answers: Answers;
}

/** Where someone starts from: the day it is, and what is known before the first question. */
export interface Context {
  readonly today: Day;
  readonly benefit?: Benefit;
  /** The rules of the gemeente on the day of the event. */
  readonly localOn?: (day: Day) => LocalRules;
}

/** The facts as they stand after some answers; an unknown day counts as today. */
export function factsOf(context: Context, answers: Answers): Facts {
  const day =
    answers.day === undefined || answers.day === DONT_KNOW ? undefined : (answers.day as Day);
  const given =
    answers.benefit === DONT_KNOW ? undefined : (answers.benefit as Benefit | undefined);
  const benefit = context.benefit ?? given;
  return {
    today: context.today,
    ...(day && { day }),
    ...(benefit && { benefit }),
    local: context.localOn?.(day ?? context.today) ?? NO_LOCAL_RULES,
    answers,
  };
}

/** The day the law is read on. */
export const lawDay = (facts: Facts): Day => facts.day ?? facts.today;

const isParameter = (name: string): name is ParameterId => name in parameters;

/**
 * The value of an answer, a derived value, a parameter, `day` or `today`; `undefined` when it is not
 * answered, not known ("Weet ik niet"), or not a figure on that day.
 */
export function namedValue(flow: Flow, facts: Facts, name: string): Answer | undefined {
  if (name === 'today') return facts.today;
  if (name === 'day') return lawDay(facts);
  const derivation = flow.derived?.[name];
  if (derivation) {
    const args = derivation.of.map((part) => namedValue(flow, facts, part));
    if (args.some((arg) => arg === undefined)) return undefined;
    const run: (...values: Answer[]) => Answer | undefined = functions[derivation.fn].run;
    return run(...(args as Answer[]));
  }
  if (name in flow.questions) {
    const answer = facts.answers[name];
    return answer === DONT_KNOW ? undefined : answer;
  }
  return isParameter(name) ? (valueOn(name, lawDay(facts)) ?? undefined) : undefined;
}

/** The limit of a comparison on the day of the event; `undefined` when it is not known. */
export function limitOf(facts: Facts, name: LimitName): number | undefined {
  if (name === 'local.giftLimit') return facts.local.giftLimit;
  return valueOn(name, lawDay(facts)) ?? undefined;
}
