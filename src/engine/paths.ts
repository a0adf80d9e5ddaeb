import type { AnyStateMachine } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { addDays, type Day } from '../base/day.ts';
import { functions, type LawFunction } from '../law/functions.ts';
import { type Regime, regimes } from '../law/regimes.ts';
import { rowsOf } from './condition.ts';
import { type Context, type Facts, factsOf, limitOf, namedValue } from './facts.ts';
import {
  type Answer,
  type Answers,
  type Benefit,
  benefits,
  DONT_KNOW,
  type DontKnow,
  type Flow,
  type LimitName,
  type When,
} from './flow.ts';
import { questionOf, toMachine, type WalkContext } from './machine.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { questionIn } from './question.ts';

/** One way through a flow: its answers and the verdict it ends in. */
export interface WalkedPath {
  readonly benefit: Benefit | DontKnow;
  readonly answers: Answers;
  readonly questions: readonly string[];
  readonly outcome: Outcome;
}

function conditionsOf(flow: Flow): readonly When[] {
  const spread = (when: When): When[] => [when, ...(when.any ?? []).flatMap(spread)];
  const rows = Object.values(flow.questions)
    .flatMap((question) => [...question.next, ...rowsOf(question.unsure)])
    .concat(rowsOf(flow.start));
  return rows.flatMap((row) => (row.when ? spread(row.when) : []));
}

/** The first day that an answer can hold. */
const FIRST_DAY: Day = '1900-01-01';

/** Days on both sides of the edge of each regime a flow names, and ordinary days long ago, now and in 2027. */
export function daysToTry(flow: Flow, today: Day): readonly Day[] {
  const edges = conditionsOf(flow).flatMap(({ inForce }) => {
    if (!inForce) return [];
    const { from, until, unsure } = regimes[inForce] as Regime;
    return [from, ...(until ? [until] : []), ...(unsure ? [unsure.from, unsure.until] : [])];
  });
  const days = edges.flatMap((edge) => [addDays(edge, -1), edge, addDays(edge, 1)]);
  const plain: Day[] = ['1999-06-01', today, '2027-02-01'];
  return [...new Set<Day>([...days, ...plain])].filter((day) => day >= FIRST_DAY).sort();
}

/** An answer to `question` that brings the derived value `name` to `target`, the other parts being small. */
function answerFor(
  flow: Flow,
  facts: Facts,
  name: string,
  target: number,
  question: string,
): Answer | undefined {
  if (name === question) return target;
  const derivation = flow.derived?.[name];
  if (!derivation) return undefined;
  const { invert }: LawFunction = functions[derivation.fn];
  const args = derivation.of.map((part) => namedValue(flow, facts, part));
  for (const [index, part] of derivation.of.entries()) {
    const wanted = invert?.(target, index, args);
    if (wanted === undefined) continue;
    if (part === question) return wanted;
    const inner = answerFor(flow, facts, part, Number(wanted), question);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function comparisonsIn(flow: Flow): readonly (readonly [string, LimitName])[] {
  return conditionsOf(flow).flatMap((when) => [
    ...(when.over ? [when.over] : []),
    ...(when.atMost ? [when.atMost] : []),
  ]);
}

/** Answers worth trying: each option, both sides of each limit, and "Weet ik niet". */
export function answersToTry(flow: Flow, facts: Facts, id: string): readonly Answer[] {
  const question = questionIn(flow, id);
  if (question.kind === 'choice') return [...question.options, DONT_KNOW];
  const tried = comparisonsIn(flow).flatMap(([name, limitName]) => {
    const limit = limitOf(facts, limitName);
    if (limit === undefined) return [];
    return [limit - 1, limit, limit + 1].flatMap((target) => {
      const answer = answerFor(flow, facts, name, target, id);
      return answer === undefined || Number(answer) < 0 ? [] : [answer];
    });
  });
  const plain: Answer = question.kind === 'date' ? addDays(facts.day ?? facts.today, 1) : 0;
  return [...new Set([...tried, plain, DONT_KNOW])];
}

interface Snapshot {
  readonly value: unknown;
  readonly context: WalkContext;
}

function pathsFrom(
  flow: Flow,
  context: Context,
  benefit: Benefit | DontKnow,
  day: Answer,
): readonly WalkedPath[] {
  const machine: AnyStateMachine = toMachine(flow);
  const paths = getSimplePaths(machine, {
    input: context,
    toState: (snapshot) => snapshot.status === 'done',
    events: (snapshot) => {
      const { value, context: at } = snapshot as unknown as Snapshot;
      const id = questionOf(String(value));
      const facts = factsOf(at, at.answers);
      const given = id === 'day' ? day : id === 'benefit' ? benefit : undefined;
      const answers = given ? [given] : answersToTry(flow, facts, id);
      return answers.map((answer) => ({ type: 'answered' as const, answer }));
    },
    serializeState: (snapshot) => {
      const { value, context: at } = snapshot as unknown as Snapshot;
      return `${String(value)} ${JSON.stringify(at.answers)}`;
    },
  });
  return paths.map(({ state }) => {
    const { context: at, value } = state as unknown as Snapshot;
    const facts = factsOf(at, at.answers);
    const outcome = outcomeOf(flow, facts, String(value));
    return {
      benefit,
      answers: at.answers,
      questions: Object.keys(at.answers),
      outcome,
    };
  });
}

/** Every way through a flow, for each benefit and none, on both sides of each date and limit it names. */
export function pathsOf(
  flow: Flow,
  today: Day,
  localOn?: Context['localOn'],
): readonly WalkedPath[] {
  const context: Context = { today, ...(localOn && { localOn }) };
  const tried: readonly (Benefit | DontKnow)[] = [...benefits, DONT_KNOW];
  return tried.flatMap((benefit) =>
    [...daysToTry(flow, today), DONT_KNOW].flatMap((day) => pathsFrom(flow, context, benefit, day)),
  );
}
