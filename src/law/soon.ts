import { addDays, type Day } from '../base/day.ts';
import { figureOn, isAssumed, periodsAround } from './figure.ts';
import { type Law, law } from './law.ts';
import type { ParameterId } from './parameters.ts';
import type { Regime, RegimeId } from './regimes.ts';
import type { Period, Timeline } from './timeline.ts';

/** What a verdict rests on: figures of the law, and sets of rules. */
export interface Leaning {
  readonly parameters: readonly ParameterId[];
  readonly regimes: readonly RegimeId[];
}

/** Something a verdict rests on that becomes, or may become, different. `on`: the first day of that. */
export interface Soon {
  readonly kind: 'changes' | 'may-change';
  readonly on: Day;
  readonly what: 'amount' | 'rule';
  readonly parameter?: ParameterId;
  readonly regime?: RegimeId;
}

interface Days {
  readonly event: Day;
  readonly today: Day;
}
type Turn = Pick<Soon, 'kind' | 'on'>;

/** How far ahead a coming change is worth a line. */
const SOON_DAYS = 60;

const isSoon = (on: Day, { event, today }: Days): boolean =>
  event < on && today < on && on <= addDays(today, SOON_DAYS);

const afterCheck = (checkedUntil: Day): Turn => ({
  kind: 'may-change',
  on: addDays(checkedUntil, 1),
});

function turnOfNext(now: Period, next: Period | undefined, within: Law): readonly Turn[] {
  if (!next) return [];
  if (next.value === null || isAssumed(next, within))
    return [{ kind: 'may-change', on: next.from }];
  return next.value === now.value ? [] : [{ kind: 'changes', on: next.from }];
}

/* Only where the event is under the figure of today: an older figure does not change any more. */
function turnsOfTimeline(timeline: Timeline, days: Days, within: Law): readonly Turn[] {
  const { now, next } = periodsAround(timeline, days.today);
  const sameAtEvent = periodsAround(timeline, days.event).now === now;
  if (!now || now.value === null || !sameAtEvent) return [];
  return [...turnOfNext(now, next, within), afterCheck(timeline.checkedUntil)];
}

const holdsOn = ({ from, until }: Regime, day: Day): boolean =>
  from <= day && (until === undefined || day < until);

function turnsOfRegime(regime: Regime, { event, today }: Days): readonly Turn[] {
  const { from, until, checkedUntil } = regime;
  const edges = [from, ...(until ? [until] : [])].map((on): Turn => ({ kind: 'changes', on }));
  const holds = holdsOn(regime, event) && holdsOn(regime, today);
  return holds ? [...edges, afterCheck(checkedUntil)] : edges;
}

const firstSoon = (turns: readonly Turn[], days: Days): Turn | undefined =>
  turns.filter(({ on }) => isSoon(on, days)).sort((a, b) => (a.on < b.on ? -1 : 1))[0];

/* A certain change before a possible one, and an amount before a rule. */
const order = ({ on, kind, what }: Soon): string =>
  `${on} ${kind === 'changes' ? 0 : 1} ${what === 'amount' ? 0 : 1}`;

/** What changes soon, or may, of all that a verdict rests on; what comes first stands first. */
export function soonFor(leaning: Leaning, days: Days, within: Law = law): readonly Soon[] {
  const found: Soon[] = [];
  for (const parameter of leaning.parameters) {
    const timeline = within.parameters[parameter];
    const turn = timeline && firstSoon(turnsOfTimeline(timeline, days, within), days);
    const figure = figureOn(parameter, days.event, within);
    const what = figure?.unit === 'cents' && !figure.assumed ? 'amount' : 'rule';
    if (turn) found.push({ ...turn, what, parameter });
  }
  for (const id of leaning.regimes) {
    const regime = within.regimes[id];
    const turn = regime && firstSoon(turnsOfRegime(regime, days), days);
    if (turn) found.push({ ...turn, what: 'rule', regime: id });
  }
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
