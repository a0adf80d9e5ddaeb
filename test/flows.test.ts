import { describe, expect, it } from 'vitest';
import { euro } from '../src/base/cents.ts';
import { type Answer, DONT_KNOW, type Flow } from '../src/engine/flow.ts';
import { outcomeOf } from '../src/engine/outcome.ts';
import { pathsOf, type WalkedPath } from '../src/engine/paths.ts';
import { questionIn } from '../src/engine/question.ts';
import { walk } from '../src/engine/walk.ts';
import { allFlows, cardOf } from '../src/flows/all.ts';
import type { Case } from '../src/flows/case.ts';
import { localRulesFor } from './profiles.ts';

const files = import.meta.glob<readonly Case[]>('../src/flows/*/cases.ts', {
  eager: true,
  import: 'default',
});
const casesOf = (id: string): readonly Case[] => files[`../src/flows/${id}/cases.ts`] ?? [];
const TODAY = '2026-11-22';

/** Answers as a case writes them, in the units of the engine. */
function engineAnswers(flow: Flow, { answers, on }: Case): Record<string, Answer> {
  const inUnits = Object.entries(answers).map(([id, answer]) => {
    const isAmount = questionIn(flow, id).kind === 'amount' && typeof answer === 'number';
    return [id, isAmount ? euro(answer) : answer] as const;
  });
  return { day: on, ...Object.fromEntries(inUnits) };
}

function runCase(flow: Flow, given: Case) {
  const today = given.today ?? TODAY;
  const context = {
    today,
    benefit: given.benefit ?? 'bijstand',
    localOn: localRulesFor(given.gemeente, today),
  } as const;
  const answers = engineAnswers(flow, given);
  const { at, facts, dropped } = walk(flow, context, answers);
  return {
    at,
    dropped,
    outcome: at.kind === 'outcome' ? outcomeOf(flow, facts, at.id) : undefined,
  };
}

describe.each([...allFlows.values()].map((flow) => [flow.id, flow] as const))('%s', (id, flow) => {
  const cases = casesOf(id);

  it('has its folder, card and id agree', () => {
    expect(cardOf(id).id).toBe(id);
    expect(files).toHaveProperty([`../src/flows/${id}/cases.ts`]);
  });

  it.each(cases.map((given) => [`${given.id ?? ''} ${given.name}`.trim(), given] as const))(
    'case %s',
    (_, given) => {
      const { at, dropped, outcome } = runCase(flow, given);
      expect(at.kind === 'outcome' ? at.id : `question ${at.question.id}`).toBe(given.ends);
      expect(dropped, 'answers that are not on the path').toEqual([]);
      if (given.duty) expect(outcome?.duty).toBe(given.duty);
      if (given.deadline) expect(outcome?.deadline?.date).toBe(given.deadline);
      if (given.upcoming)
        expect(outcome?.upcoming.map(({ date }) => date)).toContain(given.upcoming);
    },
  );

  it('has a case for every outcome', () => {
    const reached = new Set(cases.map(({ ends }) => ends));
    expect(Object.keys(flow.outcomes).filter((outcome) => !reached.has(outcome))).toEqual([]);
  });

  it('uses every question and outcome, and shares no id between them', () => {
    const questions = Object.keys(flow.questions);
    expect(questions.filter((question) => question in flow.outcomes)).toEqual([]);
    const targets = JSON.stringify([flow.start, flow.questions]);
    const unused = [...questions, ...Object.keys(flow.outcomes)].filter(
      (name) => !targets.includes(`"${name}"`),
    );
    expect(unused).toEqual([]);
  });

  it('ends each list of rows with one that always matches', () => {
    const lists = Object.values(flow.questions).flatMap(({ next, unsure }) => [next, unsure]);
    const open = [...lists, flow.start].filter(
      (rows) => typeof rows !== 'string' && rows.at(-1)?.when !== undefined,
    );
    expect(open).toEqual([]);
  });

  const paths = pathsOf(flow, TODAY);

  it('ends every path well, within seven questions', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const { answers, questions, outcome } of paths) {
      const asked = questions.filter((question) => question !== 'benefit');
      expect(asked.length, JSON.stringify(answers)).toBeLessThanOrEqual(7);
      expect(outcome.sources.length).toBeGreaterThan(0);
      if (outcome.duty === 'report') expect(outcome.deadline).toBeDefined();
    }
  });

  it('gives no "no-report" once the office asked, for an unknown day or benefit, or past what was checked', () => {
    for (const { answers, outcome } of paths) {
      if (outcome.duty !== 'no-report') continue;
      expect(answers.asked, JSON.stringify(answers)).toBe('no');
      expect([answers.day, answers.benefit]).not.toContain(DONT_KNOW);
      expect(outcome.lawOf.pastChecked).toBe(false);
    }
  });

  it('gives "no-report" after "Weet ik niet" only if every answer that it covers does', () => {
    const failing: string[] = [];
    for (const given of paths) {
      const { answers, outcome } = given;
      if (outcome.duty !== 'no-report') continue;
      const unsure = Object.keys(answers).filter((question) => answers[question] === DONT_KNOW);
      for (const question of unsure) {
        const others = paths.filter((path) => sameBefore(path, given, question));
        const strict = others.filter(
          (path) => path.outcome.duty !== 'no-report' && path.outcome.id !== 'gevraagd',
        );
        if (strict.length > 0) failing.push(`${question}: ${JSON.stringify(answers)}`);
      }
    }
    expect(failing.slice(0, 3)).toEqual([]);
  });
});

/** Whether two paths share everything before a question that both were asked. */
function sameBefore(one: WalkedPath, other: WalkedPath, question: string): boolean {
  const before = other.questions.slice(0, other.questions.indexOf(question));
  if (one.benefit !== other.benefit || !one.questions.includes(question)) return false;
  return before.every((id) => one.answers[id] === other.answers[id]);
}
