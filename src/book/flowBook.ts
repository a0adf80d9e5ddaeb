import { addDays, type Day } from '../base/day.ts';
import { DONT_KNOW, type Flow } from '../engine/flow.ts';
import { cardOf } from '../flows/all.ts';
import type { Card } from '../flows/card.ts';
import { flowTexts, textFile } from '../i18n/disk.ts';
import { SOURCE_LANGUAGE, textAt } from '../i18n/language.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { outcomesOf, questionsInOrder } from './numbers.ts';
import type { Route } from './route.ts';
import { routesOf } from './routes.ts';
import { DUTCH } from './say.ts';
import { holdsDay, type Span, spansOf } from './spans.ts';
import { countedWays, otherWays } from './starts.ts';
import { type Uses, usesOf } from './uses.ts';
import type { Way } from './way.ts';

/** All that the book says of one flow, before it is a page. */
export interface FlowBook {
  readonly flow: Flow;
  readonly card: Card;
  readonly title: string;
  readonly hint: string;
  readonly background: string;
  readonly words: Words;
  readonly today: Day;
  /** Question ids in the order in which they are met; their place is their number. */
  readonly questions: readonly string[];
  /** Outcome ids, that of the engine last where the flow has a `no-report`. */
  readonly outcomes: readonly string[];
  readonly spans: readonly Span[];
  readonly routes: readonly Route[];
  readonly uses: Uses;
  /** How many ways the engine counts. */
  readonly paths: number;
}

/** Puts together what the book says of a flow, as it was on the day the law was checked. */
export function flowBookOf(flow: Flow, today: Day): FlowBook {
  const dutch = (name: string) => textFile(SOURCE_LANGUAGE, name) ?? {};
  const cardText = (part: string) => textAt(dutch('cards'), `${flow.id}.${part}`) ?? '';
  const spans = spansOf(flow);
  let paths = 0;
  function* ways(): Generator<Way> {
    for (const way of countedWays(flow, today)) {
      paths += 1;
      yield way;
    }
    yield* otherWays(flow, spans, today);
  }
  const routes = routesOf(flow, spans, ways());
  return {
    flow,
    card: cardOf(flow.id),
    title: cardText('title'),
    hint: cardText('hint'),
    background: textAt(dutch(`explain-${flow.id}`), 'background') ?? '',
    words: wordsOf(DUTCH, dutch('interface'), flowTexts(SOURCE_LANGUAGE, flow)),
    today,
    questions: questionsInOrder(flow),
    outcomes: outcomesOf(flow),
    spans,
    routes,
    uses: usesOf(flow),
    paths,
  };
}

/** The routes that end in an outcome. */
export const routesTo = ({ routes }: FlowBook, id: string): readonly Route[] =>
  routes.filter(({ outcome }) => outcome === id);

/** A day on which an outcome is given: today when it can be, else the last span before, else the next. */
export function dayFor({ today, spans, ...book }: FlowBook, id: string): Day {
  const reached = new Set(
    book.routes.filter(({ outcome }) => outcome === id).flatMap((route) => [...route.spans]),
  );
  const here = spans.filter((_, index) => reached.has(String(index)));
  if (reached.has(DONT_KNOW) || here.some((span) => holdsDay(span, today))) return today;
  const before = here.findLast(({ until }) => until !== undefined && until <= today);
  return before?.until ? addDays(before.until, -1) : (here[0]?.from ?? today);
}
