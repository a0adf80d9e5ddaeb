import type { Answer, Answers } from '../../engine/flow.ts';
import { standing } from '../../engine/walk.ts';
import type { IntakeItem } from './item.ts';

export type When = IntakeItem['when'];

/** An event of the list. One that was ticked and then not keeps its answers, in case that was a slip. */
export interface Entry extends Omit<IntakeItem, 'when'> {
  readonly when?: When | undefined;
  /** A second set of answers, to see what would be different. */
  readonly other?: Answers | undefined;
  /** Whether somebody chose to have it on the sheet, or off it. */
  readonly onSheet?: boolean | undefined;
}

/** What an adviser filled in for one household; it lives in memory only. */
export interface Intake {
  readonly entries: readonly Entry[];
  readonly benefit?: Answer | undefined;
  readonly municipality?: string | undefined;
}

export const EMPTY: Intake = { entries: [] };

export type Side = 'answers' | 'other';

const answersAtFirst = ({ benefit }: Intake): Answers => (benefit === undefined ? {} : { benefit });

function freeId({ entries }: Intake, flow: string): string {
  const ids = new Set(entries.map(({ id }) => id));
  let id = flow;
  for (let count = 2; ids.has(id); count += 1) id = `${flow}-${count}`;
  return id;
}

const changed = (intake: Intake, id: string, change: (entry: Entry) => Entry): Intake => ({
  ...intake,
  entries: intake.entries.map((entry) => (entry.id === id ? change(entry) : entry)),
});

const withAnswer = (answers: Answers, question: string, answer: Answer | undefined): Answers => {
  const { [question]: _, ...rest } = answers;
  return answer === undefined
    ? rest
    : { ...standing(answers, question, answer), [question]: answer };
};

/** The same event once more: for another child, trip or gift. */
export const added = (
  intake: Intake,
  flow: string,
  when: When,
  answers: Answers = answersAtFirst(intake),
): Intake => ({
  ...intake,
  entries: [...intake.entries, { id: freeId(intake, flow), flow, when, answers }],
});

/** Whether an event holds now, is coming, or neither. */
export const ticked = (intake: Intake, flow: string, when: When | undefined): Intake =>
  intake.entries.some(({ id }) => id === flow)
    ? changed(intake, flow, (entry) => ({ ...entry, when }))
    : when === undefined
      ? intake
      : added(intake, flow, when);

/** One answer; none takes back what was answered. Answers that do not count now stay, for if they do again; a
 * figure goes when the day moves to another month. */
export const answered = (
  intake: Intake,
  id: string,
  question: string,
  answer: Answer | undefined,
  side: Side = 'answers',
): Intake =>
  changed(intake, id, (entry) => ({
    ...entry,
    [side]: withAnswer(entry[side] ?? {}, question, answer),
  }));

/** The benefit of the household, which then stands in the answers of every event. */
export const benefitChosen = (intake: Intake, benefit: Answer | undefined): Intake => ({
  ...intake,
  benefit,
  entries: intake.entries.map((entry) => ({
    ...entry,
    answers: withAnswer(entry.answers, 'benefit', benefit),
  })),
});

export const settledIn = (intake: Intake, municipality: string | undefined): Intake => ({
  ...intake,
  municipality,
});

/** Begins a second set of answers as a copy of the first, or puts it away. */
export const compared = (intake: Intake, id: string, isOn: boolean): Intake =>
  changed(intake, id, (entry) => ({ ...entry, other: isOn ? entry.answers : undefined }));

/** Has the second set of answers take the place of the first. */
export const tookOver = (intake: Intake, id: string): Intake =>
  changed(intake, id, ({ other, ...entry }) => ({ ...entry, answers: other ?? entry.answers }));

export const putOnSheet = (intake: Intake, id: string, onSheet: boolean): Intake =>
  changed(intake, id, (entry) => ({ ...entry, onSheet }));

const isSame = (one: Answers, other: Answers): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

function taken(intake: Intake, { flow, when, answers }: IntakeItem): Intake {
  const own = intake.entries.filter((entry) => entry.flow === flow && entry.when);
  return own.some((entry) => isSame(entry.answers, answers))
    ? intake
    : added(intake, flow, when, answers);
}

/**
 * Adds what came from the client's own telephone; what is there already is not added twice. Where no gemeente
 * or benefit was chosen here, what the telephone says stands for what is ticked later.
 */
export const handedIn = (intake: Intake, items: readonly IntakeItem[]): Intake => {
  const municipality = intake.municipality ?? items.find((item) => item.municipality)?.municipality;
  const benefit = intake.benefit ?? items.find(({ answers }) => answers.benefit)?.answers.benefit;
  return items.reduce(taken, { ...intake, municipality, benefit });
};

/** What holds or is coming, in the order of these flows. */
export const entriesIn = ({ entries }: Intake, flows: readonly string[]): readonly Entry[] =>
  entries
    .filter(({ when }) => when !== undefined)
    .sort((one, other) => flows.indexOf(one.flow) - flows.indexOf(other.flow));
