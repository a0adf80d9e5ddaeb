import type { Day } from '../base/day.ts';
import { benefits, DONT_KNOW, type Flow } from '../engine/flow.ts';
import { daysToTry } from '../engine/paths.ts';
import { NO_LOCAL_RULES } from '../law/local.ts';
import { waysByGemeente } from './localWays.ts';
import { holdsDay, type Span } from './spans.ts';
import type { Start, Way } from './way.ts';
import { waysFrom } from './ways.ts';

function starts(today: Day, days: readonly Start['day'][]): readonly Start[] {
  const tried: readonly Start['benefit'][] = [...benefits, DONT_KNOW];
  return tried.flatMap((benefit) =>
    days.map((day) => ({ today, day, benefit, local: NO_LOCAL_RULES, turnsOn: [] })),
  );
}

/** The ways that the engine counts: no gemeente is known. */
export function* countedWays(flow: Flow, today: Day): Generator<Way> {
  for (const start of starts(today, [...daysToTry(flow, today), DONT_KNOW])) {
    const { ways, consulted } = waysFrom(flow, start);
    for (const way of ways) yield { ...way, start: { ...start, turnsOn: [...consulted] } };
  }
}

/* A day in each span: one that the engine tries too, where there is one. */
function dayIn(flow: Flow, span: Span, today: Day): readonly Day[] {
  const plain: readonly Day[] = ['1999-06-01', today, '2027-02-01'];
  const tried = [...plain, ...daysToTry(flow, today)];
  const day = tried.find((each) => holdsDay(span, each)) ?? span.from;
  return day ? [day] : [];
}

/** The ways besides: in spans where the engine tries no day, and with what a gemeente may fill in. */
export function* otherWays(flow: Flow, spans: readonly Span[], today: Day): Generator<Way> {
  const days = spans.flatMap((span) => dayIn(flow, span, today));
  for (const start of starts(today, [...days, DONT_KNOW])) yield* waysByGemeente(flow, start);
}
