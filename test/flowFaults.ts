import { euro } from '../src/base/cents.ts';
import type { Day } from '../src/base/day.ts';
import { rowsOf } from '../src/engine/condition.ts';
import {
  type Answer,
  DONT_KNOW,
  type Duty,
  type Flow,
  type OutcomeRule,
} from '../src/engine/flow.ts';
import { type Outcome, outcomeOf } from '../src/engine/outcome.ts';
import type { WalkedPath } from '../src/engine/paths.ts';
import { questionIn } from '../src/engine/question.ts';
import { walk } from '../src/engine/walk.ts';
import type { Case } from '../src/flows/case.ts';
import { localRulesFor } from './profiles.ts';

/* What is wrong with a flow, as lines. The tests of the flows and the mutation tests read the same. */

/** The day on which cases are asked unless they say otherwise. */
export const TODAY: Day = '2026-11-22';

/** Answers as a case writes them, in the units of the engine. */
function engineAnswers(flow: Flow, { answers, on }: Case): Record<string, Answer> {
  const inUnits = Object.entries(answers).map(([id, answer]) => {
    const isAmount = questionIn(flow, id).kind === 'amount' && typeof answer === 'number';
    return [id, isAmount ? euro(answer) : answer] as const;
  });
  return { day: on, ...Object.fromEntries(inUnits) };
}

function differences(given: Case, outcome: Outcome | undefined): string[] {
  const { duty, deadline, upcoming } = given;
  const later = outcome?.upcoming.map(({ date }) => date) ?? [];
  const found: string[] = [];
  if (duty && outcome?.duty !== duty) found.push(`the duty is ${outcome?.duty}, not ${duty}`);
  if (deadline && outcome?.deadline?.date !== deadline)
    found.push(`the last day is ${outcome?.deadline?.date}, not ${deadline}`);
  if (upcoming && !later.includes(upcoming)) found.push(`later comes ${later}, not ${upcoming}`);
  return found;
}

/** Where a case goes another way than it says. */
export function caseFaults(flow: Flow, given: Case): readonly string[] {
  const today = given.today ?? TODAY;
  const benefit = given.benefit ?? 'bijstand';
  const context = { today, benefit, localOn: localRulesFor(given.gemeente, today) };
  const { at, facts, dropped } = walk(flow, context, engineAnswers(flow, given));
  const end = at.kind === 'outcome' ? at.id : `question ${at.question.id}`;
  const outcome = at.kind === 'outcome' ? outcomeOf(flow, facts, at.id) : undefined;
  return [
    ...(end === given.ends ? [] : [`it ends at ${end}, not ${given.ends}`]),
    ...dropped.map((id) => `the answer ${id} is not on the path`),
    ...differences(given, outcome),
  ];
}

/** The duty that a case stands for, by what it says and by the outcome it ends in. */
export const dutyOf = (flow: Flow | undefined, { ends, duty }: Case): Duty =>
  duty ?? flow?.outcomes[ends]?.duty ?? 'report';

export function outcomesWithoutCase(flow: Flow, cases: readonly Case[]): readonly string[] {
  const reached = new Set(cases.map(({ ends }) => ends));
  return Object.keys(flow.outcomes).filter((outcome) => !reached.has(outcome));
}

/* A report may also ask something; its name may then begin with `ask` too. */
function dutyInName(id: string, { alsoAsk }: OutcomeRule): Duty {
  if (id.startsWith('noReport')) return 'no-report';
  return id.startsWith('ask') && !alsoAsk ? 'ask-first' : 'report';
}

/** Outcomes with another duty than their id says: `noReport…`, `ask…`, and a report for any other name. */
export const nameFaults = (flow: Flow): readonly string[] =>
  Object.entries(flow.outcomes)
    .filter(([id, rule]) => rule.duty !== dutyInName(id, rule))
    .map(([id, { duty }]) => `${id} is ${duty}`);

/** Ids that nothing leads to, ids that lead nowhere, and ids that are both a question and an outcome. */
export function idFaults(flow: Flow): readonly string[] {
  const questions = Object.keys(flow.questions);
  const known = [...questions, ...Object.keys(flow.outcomes)];
  const targets = rowLists(flow).flatMap((rows) => rows.map(({ to }) => to));
  return [
    ...known.filter((id, index) => known.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...known.filter((id) => !targets.includes(id)).map((id) => `nothing leads to ${id}`),
    ...targets.filter((id) => !known.includes(id)).map((id) => `there is no ${id}`),
  ];
}

const rowLists = (flow: Flow) => [
  rowsOf(flow.start),
  ...Object.values(flow.questions).flatMap(({ next, unsure }) => [next, rowsOf(unsure)]),
];

/** The lists of rows whose last row has a condition: a walk could get stuck there. */
export const openLists = (flow: Flow) =>
  rowLists(flow).filter((rows) => rows.length === 0 || rows.at(-1)?.when !== undefined);

const told = ({ answers }: WalkedPath): string => JSON.stringify(answers);

/** Ways that are too long, or end in an outcome that does not say enough. */
export function endFaults(paths: readonly WalkedPath[]): readonly string[] {
  if (paths.length === 0) return ['there is no way through'];
  return paths.flatMap((path) => {
    const { questions, outcome } = path;
    const asked = questions.filter((question) => question !== 'benefit');
    const found: string[] = [];
    if (asked.length > 7) found.push(`${told(path)} has more than seven questions`);
    if (outcome.sources.length === 0) found.push(`${told(path)} ends without a source`);
    if (outcome.duty === 'report' && !outcome.deadline)
      found.push(`${told(path)} ends in a report without a last day`);
    return found;
  });
}

/** Ways to a `no-report` that the office asked about, or that rest on what is not known. */
export function freedomFaults(paths: readonly WalkedPath[]): readonly string[] {
  const free = paths.filter(({ outcome }) => outcome.duty === 'no-report');
  const isSure = ({ answers, outcome }: WalkedPath): boolean =>
    answers.asked === 'no' &&
    answers.day !== DONT_KNOW &&
    answers.benefit !== DONT_KNOW &&
    !outcome.lawOf.pastChecked;
  return free.filter((path) => !isSure(path)).map(told);
}

/* Ways with the same answers before a question meet that question at the same place. */
const upTo = ({ benefit, questions, answers }: WalkedPath, question: string): string => {
  const before = questions.slice(0, questions.indexOf(question));
  return JSON.stringify([benefit, ...before.map((id) => answers[id]), question]);
};

const isStrict = ({ outcome }: WalkedPath): boolean =>
  outcome.duty !== 'no-report' && outcome.id !== 'gevraagd';

/** Ways on which "Weet ik niet" gives `no-report` though another answer there does not. */
export function doubtFaults(paths: readonly WalkedPath[]): readonly string[] {
  const strict = paths
    .filter(isStrict)
    .flatMap((path) => path.questions.map((question) => upTo(path, question)));
  const places = new Set(strict);
  const free = paths.filter(({ outcome }) => outcome.duty === 'no-report');
  return free.flatMap((path) => {
    const unsure = path.questions.filter((question) => path.answers[question] === DONT_KNOW);
    const failing = unsure.filter((question) => places.has(upTo(path, question)));
    return failing.map((question) => `${question}: ${told(path)}`);
  });
}
