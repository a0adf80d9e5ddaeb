import { addDays, type Day } from '../base/day.ts';
import { DONT_KNOW, type DontKnow, type Flow } from '../engine/flow.ts';
import { testedBy, together } from '../engine/leaning.ts';
import { checkedUntil } from '../engine/outcome.ts';
import { parameters } from '../law/parameters.ts';
import { regimes } from '../law/regimes.ts';
import { CHECKED_FROM } from '../law/source.ts';
import { conditionsOf } from './conditions.ts';

/** Days on which a flow goes the same way; `until` is the first day after it. */
export interface Span {
  readonly from?: Day;
  readonly until?: Day;
}

/** Before this day nothing is told apart. */
const FIRST_DAY: Day = '1900-01-01';

function edgesOf(flow: Flow): readonly Day[] {
  const tested = together(conditionsOf(flow).map((when) => testedBy(flow, when)));
  const named = tested.regimes.flatMap((id) => {
    const { from, until } = regimes[id];
    return [from, ...(until ? [until] : [])];
  });
  const figures = tested.parameters.flatMap((id) => parameters[id].periods.map(({ from }) => from));
  const vouched = Object.entries(flow.outcomes)
    .filter(([, { duty }]) => duty === 'no-report')
    .flatMap(([id]) => [CHECKED_FROM, addDays(checkedUntil(flow, id), 1)]);
  return [...new Set([...named, ...figures, ...vouched])].filter((day) => day > FIRST_DAY).sort();
}

/** The spans of a flow in order: at each edge a regime, a figure or what we vouch for changes. */
export function spansOf(flow: Flow): readonly Span[] {
  const edges = edgesOf(flow);
  return [undefined, ...edges].map((from, index) => ({
    ...(from && { from }),
    ...(edges[index] && { until: edges[index] }),
  }));
}

export const holdsDay = ({ from, until }: Span, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until);

/** The number of the span that a day lies in, as text; `weet-niet` stays what it is. */
export function spanAt(spans: readonly Span[], day: Day | DontKnow): string {
  if (day === DONT_KNOW) return DONT_KNOW;
  return String(spans.findIndex((span) => holdsDay(span, day)));
}
