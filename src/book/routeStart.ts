import { addDays, type Day } from '../base/day.ts';
import { benefits, DONT_KNOW } from '../engine/flow.ts';
import { benefitNames } from './claims.ts';
import { stretch } from './dates.ts';
import type { FlowBook } from './flowBook.ts';
import { KNOWN, type Route } from './route.ts';
import { listed, nameOf, say } from './say.ts';
import type { Span } from './spans.ts';

const spansOfRoute = ({ spans }: FlowBook, route: Route): readonly Span[] =>
  spans.filter((_, index) => route.spans.has(String(index)));

/* Spans that touch are one stretch of days. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last?.until === undefined || last.until !== span.from) found.push(span);
    else found[found.length - 1] = { ...(last.from && { from: last.from }), ...untilOf(span) };
  }
  return found;
}

const untilOf = ({ until }: Span) => (until ? { until } : {});

export function daysInWords(book: FlowBook, route: Route): string {
  const here = spansOfRoute(book, route);
  const isUnknown = route.spans.has(DONT_KNOW);
  if (here.length === book.spans.length) {
    return say(isUnknown ? 'route.anyDayEvenUnknown' : 'route.anyDay');
  }
  const stretches = joined(here).map((span) => stretch('route', span));
  return listed([...stretches, ...(isUnknown ? [say('route.unknownDay')] : [])], 'of');
}

export function benefitsInWords({ benefits: found }: Route): string {
  const isUnknown = found.has(DONT_KNOW);
  if (benefits.every((benefit) => found.has(benefit))) {
    return say(isUnknown ? 'benefit.any' : 'benefit.all');
  }
  return benefitNames([...benefits, DONT_KNOW].filter((benefit) => found.has(benefit)));
}

export function localInWords({ local }: Route): readonly string[] {
  return Object.entries(local).flatMap(([id, values]) => {
    const name = nameOf('local', id.replace(/^local\./, ''));
    if (values.size !== 1) return [];
    return [say(values.has(KNOWN) ? 'route.localKnown' : 'route.localUnknown', { name })];
  });
}

/** A day in each span of a route, to read the figures on. */
export function daysOf(book: FlowBook, route: Route): readonly Day[] {
  const days = spansOfRoute(book, route).flatMap(({ from, until }) => {
    if (from) return [from];
    return until ? [addDays(until, -1)] : [];
  });
  return days.length > 0 ? days : [book.today];
}
