import { DONT_KNOW, type Flow } from '../engine/flow.ts';
import { GIFT_LIMIT } from './comparisons.ts';
import { localFieldsOf } from './conditions.ts';
import { type Merged, merge } from './merge.ts';
import { GIVEN, KNOWN, type Route, UNKNOWN, type Values } from './route.ts';
import type { Compared } from './rows.ts';
import { type Span, spanAt } from './spans.ts';
import type { Way } from './way.ts';

type Cells = readonly (readonly string[])[];

const localNames = (flow: Flow): readonly string[] => [
  ...localFieldsOf(flow).map(({ field }) => field),
  GIFT_LIMIT,
];

function answerCell(flow: Flow, { question, answer }: Way['steps'][number]): string {
  const isChoice = question === 'asked' || flow.questions[question]?.kind === 'choice';
  return isChoice || answer === DONT_KNOW ? String(answer) : GIVEN;
}

const asked = ({ steps }: Way) => steps.slice(2);

const comparedIn = ({ steps }: Way): readonly Compared[] =>
  steps.flatMap(({ compared }) => compared);

/* Both, where a way goes the same whether a gemeente filled it in or not. */
function localCell({ local, turnsOn }: Way['start'], name: string): readonly string[] {
  if (!turnsOn.includes(name)) return [KNOWN, UNKNOWN];
  const { choices, giftLimit } = local;
  const value = name === GIFT_LIMIT ? giftLimit : choices[name as keyof typeof choices];
  return [value === undefined ? UNKNOWN : KNOWN];
}

/* Ways of one shape have the same cells: benefit, span, what is local, answers, comparisons. */
function cellsOf(flow: Flow, spans: readonly Span[], locals: readonly string[], way: Way): Cells {
  const { benefit, day } = way.start;
  return [
    [benefit],
    [spanAt(spans, day)],
    ...locals.map((name) => localCell(way.start, name)),
    ...asked(way).map((step) => [answerCell(flow, step)]),
    ...comparedIn(way).map(({ isSo }) => [isSo ? 'yes' : 'no']),
  ];
}

const shapeOf = (way: Way): string =>
  [
    way.outcome,
    way.duty,
    ...way.steps.map(({ question, compared }) =>
      [question, ...compared.map(({ value, op, limit }) => `${value} ${op} ${limit}`)].join(' '),
    ),
  ].join('|');

function routeOf(locals: readonly string[], way: Way, row: Merged): Route {
  const cells = row.values();
  const take = (): Values => cells.next().value ?? new Set();
  const [benefits, spans] = [take(), take()];
  const local = Object.fromEntries(locals.map((name) => [name, take()]));
  const answers = new Map(asked(way).map(({ question }) => [question, take()]));
  const steps = way.steps.map(({ question, compared }) => ({
    question,
    answers: answers.get(question) ?? new Set<string>(),
    compared: compared.map((each) => ({ ...each, isSo: take() })),
  }));
  return { outcome: way.outcome, duty: way.duty, benefits, spans, local, steps };
}

interface Shape {
  readonly way: Way;
  readonly rows: Map<string, Cells>;
}

/** The distinct routes among ways: together they hold every way, and each way lies on one of them. */
export function routesOf(
  flow: Flow,
  spans: readonly Span[],
  ways: Iterable<Way>,
): readonly Route[] {
  const locals = localNames(flow);
  const shapes = new Map<string, Shape>();
  for (const way of ways) {
    const key = shapeOf(way);
    const shape = shapes.get(key) ?? { way, rows: new Map<string, Cells>() };
    const cells = cellsOf(flow, spans, locals, way);
    shape.rows.set(cells.join('|'), cells);
    shapes.set(key, shape);
  }
  return [...shapes.values()].flatMap(({ way, rows }) =>
    merge([...rows.values()]).map((row) => routeOf(locals, way, row)),
  );
}
