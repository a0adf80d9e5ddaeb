import { describe, expect, it } from 'vitest';
import type { Day } from '../src/base/day.ts';
import { flowBookOf } from '../src/book/flowBook.ts';
import { merge } from '../src/book/merge.ts';
import { GIVEN, type Route, UNKNOWN } from '../src/book/route.ts';
import { spanAt } from '../src/book/spans.ts';
import { holds } from '../src/engine/condition.ts';
import { factsOf } from '../src/engine/facts.ts';
import { type Answers, DONT_KNOW, type DontKnow, type Flow } from '../src/engine/flow.ts';
import { pathsOf, type WalkedPath } from '../src/engine/paths.ts';
import { allFlows } from '../src/flows/all.ts';
import { CHECKED_ON } from '../src/law/source.ts';

const isChoice = (flow: Flow, id: string): boolean =>
  id === 'asked' || flow.questions[id]?.kind === 'choice';

function answerFits(flow: Flow, { answers }: Route['steps'][number], id: string, given: Answers) {
  const answer = String(given[id]);
  if (id === 'day' || id === 'benefit') return true;
  return answers.has(isChoice(flow, id) || answer === DONT_KNOW ? answer : GIVEN);
}

/* Whether a path of the engine lies on a route: worked out from the path alone. */
function liesOn(
  flow: Flow,
  spans: Parameters<typeof spanAt>[0],
  path: WalkedPath,
  route: Route,
): boolean {
  const { answers, questions, benefit, outcome } = path;
  if (route.outcome !== outcome.id || route.duty !== outcome.duty) return false;
  if (!route.benefits.has(benefit)) return false;
  if (!route.spans.has(spanAt(spans, answers.day as Day | DontKnow))) return false;
  if (!Object.values(route.local).every((values) => values.has(UNKNOWN))) return false;
  if (route.steps.map(({ question }) => question).join() !== questions.join()) return false;
  return route.steps.every((step, index) => {
    const before = Object.fromEntries(questions.slice(0, index + 1).map((id) => [id, answers[id]]));
    const facts = factsOf({ today: CHECKED_ON }, before as Answers);
    const claimsFit = step.compared.every(({ value, limit, op, isSo }) =>
      isSo.has(holds(flow, facts, { [op]: [value, limit] }) ? 'yes' : 'no'),
    );
    return claimsFit && answerFits(flow, step, step.question, answers);
  });
}

describe.each([...allFlows.values()].map((flow) => [flow.id, flow] as const))(
  'the routes of %s',
  (_, flow) => {
    const { routes, spans, paths } = flowBookOf(flow, CHECKED_ON);
    const walked = pathsOf(flow, CHECKED_ON);

    it('count as many paths as the engine', () => {
      expect(paths).toBe(walked.length);
    });

    it('hold every path of the engine exactly once', () => {
      const off = walked.filter(
        (path) => routes.filter((route) => liesOn(flow, spans, path, route)).length !== 1,
      );
      expect(off.map(({ answers, outcome }) => ({ ...answers, ends: outcome.id }))).toEqual([]);
    });
  },
);

describe('merging rows', () => {
  const merged = (rows: string[][]) =>
    merge(rows.map((row) => row.map((cell) => [cell]))).map((row) =>
      row.map((values) => [...values].sort().join('')),
    );

  it('makes one row of rows that differ in one cell', () => {
    expect(
      merged([
        ['a', 'x'],
        ['b', 'x'],
        ['a', 'y'],
        ['b', 'y'],
      ]),
    ).toEqual([['ab', 'xy']]);
  });

  it('keeps apart what does not go with everything', () => {
    const rows = merged([
      ['a', 'x'],
      ['b', 'x'],
      ['a', 'y'],
    ]);
    expect(rows).toHaveLength(2);
    expect(rows).not.toContainEqual(['ab', 'xy']);
  });

  it('holds exactly what went in', () => {
    const rows = [
      ['a', 'x', '1'],
      ['b', 'x', '1'],
      ['b', 'y', '1'],
      ['c', 'y', '2'],
    ];
    const out = merged(rows).flatMap(([one = '', two = '', three = '']) =>
      [...one].flatMap((a) => [...two].flatMap((b) => [...three].map((c) => [a, b, c]))),
    );
    expect(out.sort()).toEqual(rows.sort());
  });
});
