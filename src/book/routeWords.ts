import { DONT_KNOW } from '../engine/flow.ts';
import { questionIn } from '../engine/question.ts';
import type { FlowBook } from './flowBook.ts';
import { numberOf } from './numbers.ts';
import { officesFor } from './offices.ts';
import { GIVEN, type Route, type RouteStep } from './route.ts';
import { routeClaims } from './routeClaims.ts';
import { benefitsInWords, daysInWords, daysOf, localInWords } from './routeStart.ts';
import { listed, quoted, say } from './say.ts';
import { optionText, questionPart } from './texts.ts';

/** A line of a route: what it is about, and what holds there. */
export interface RouteLine {
  readonly about: string;
  readonly holds: string;
}

function answersInWords(
  book: FlowBook,
  { benefits: found }: Route,
  { question, answers }: RouteStep,
): string {
  const { kind, options } = questionIn(book.flow, question);
  const all = [...(kind === 'choice' ? options : [GIVEN]), DONT_KNOW];
  if (all.every((answer) => answers.has(answer))) return say('route.anyAnswer');
  const texts = all
    .filter((answer) => answers.has(answer))
    .map((answer) =>
      answer === GIVEN
        ? say('route.given')
        : quoted(optionText(book, question, answer, officesFor(found))),
    );
  return listed(texts, 'of');
}

function questionName(book: FlowBook, { benefits: found }: Route, id: string): string {
  if (id === 'asked') return say('route.asked');
  const [office = 'gemeente'] = officesFor(found);
  const question = questionPart(book, id, 'question', office);
  return `${say('question.number', { n: numberOf(book, id) })}, ${quoted(question)}`;
}

function stepLine(book: FlowBook, route: Route, step: RouteStep): RouteLine {
  const claims = routeClaims(book, route, step, daysOf(book, route));
  return {
    about: questionName(book, route, step.question),
    holds: [answersInWords(book, route, step), ...claims].join('; '),
  };
}

/** A route in words: where it starts, and each question with its answers. */
export function routeInWords(book: FlowBook, route: Route): readonly RouteLine[] {
  const [, start, ...steps] = route.steps;
  const atStart = start ? routeClaims(book, route, start, daysOf(book, route)) : [];
  const local = [...localInWords(route), ...atStart].join('; ');
  return [
    { about: say('route.benefit'), holds: benefitsInWords(route) },
    { about: say('route.day'), holds: daysInWords(book, route) },
    ...(local ? [{ about: say('route.local'), holds: local }] : []),
    ...steps.map((step) => stepLine(book, route, step)),
  ];
}
