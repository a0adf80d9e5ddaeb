import { rowsOf } from '../engine/condition.ts';
import type { Duty } from '../engine/flow.ts';
import { engineOutcomes, stateFor } from '../engine/machine.ts';
import { ruleOf } from '../engine/outcome.ts';
import type { FlowBook } from './flowBook.ts';
import { leadsOf } from './leads.ts';
import { numberOf, outcomeNumber } from './numbers.ts';
import { say } from './say.ts';
import { type Port, portsFor, signsOf } from './signs.ts';
import { questionPart, textOf } from './texts.ts';
import { wrapped } from './wrapped.ts';

/** A box of the diagram in words: a question, the start, or an outcome with its duty. */
export interface Shape {
  readonly id: string;
  readonly kind: 'start' | 'question' | 'asked' | 'outcome';
  readonly duty?: Duty;
  readonly title: string;
  readonly lines: readonly string[];
  readonly ports: readonly Port[];
}

function questionShape(book: FlowBook, id: string): Shape {
  const leads = leadsOf(book.flow, id);
  return {
    id,
    kind: 'question',
    title: say('question.number', { n: numberOf(book, id) }),
    lines: wrapped(questionPart(book, id, 'question', 'gemeente')),
    ports: portsFor(
      book,
      leads.flatMap((lead) => signsOf(book, id, lead)),
    ),
  };
}

function startShape(book: FlowBook): Shape {
  const rows = rowsOf(book.flow.start);
  const leading = rows.map(({ to }) => ({ to, sign: rows.length > 1 ? '*' : '' }));
  return {
    id: 'start',
    kind: 'start',
    title: say('diagram.start'),
    lines: [],
    ports: portsFor(book, leading),
  };
}

function outcomeShapes(book: FlowBook, id: string): readonly Shape[] {
  const { duty } = ruleOf(book.flow, id);
  const isAsked = id === engineOutcomes.asked;
  const verdict = isAsked
    ? say('outcome.asked')
    : textOf(book, `outcomes.${id}.verdict`, 'gemeente', book.today);
  const shape: Shape = {
    id,
    kind: 'outcome',
    duty,
    title: `${outcomeNumber(book, id)} ${say(`duty.${duty}`)}`,
    lines: wrapped(verdict, 2),
    ports: [],
  };
  if (duty !== 'no-report') return [shape];
  const asked: Shape = {
    id: stateFor(book.flow, id),
    kind: 'asked',
    title: say('diagram.asked'),
    lines: [],
    ports: [
      { sign: say('diagram.no'), to: id },
      { sign: say('diagram.yes'), to: engineOutcomes.asked },
    ],
  };
  return [asked, shape];
}

/** The boxes of a flow's diagram: the states of its machine, with what leads from one to the next. */
export const shapesOf = (book: FlowBook): readonly Shape[] => [
  startShape(book),
  ...book.questions.map((id) => questionShape(book, id)),
  ...book.outcomes.flatMap((id) => outcomeShapes(book, id)),
];
