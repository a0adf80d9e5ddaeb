import { addDays, addMonths, type Day, earlier } from '../base/day.ts';
import { isAssumed } from './figure.ts';
import { type Law, law } from './law.ts';
import type { Regime } from './regimes.ts';
import type { Timeline, Unit } from './timeline.ts';

export type LawKind = 'source' | 'parameter' | 'regime' | 'open-point';

/** Something that nobody vouches for any more. */
export interface PastChecked {
  readonly kind: LawKind;
  readonly id: string;
  readonly checkedUntil: Day;
}

/** What becomes different on a known day. `now`: that day has come, but nobody read the source since. */
export interface Change {
  readonly kind: Exclude<LawKind, 'source'>;
  readonly id: string;
  readonly on: Day;
  readonly what: 'value' | 'assumed-value' | 'starts' | 'ends' | 'safe-verdict-ends';
  readonly now: boolean;
  readonly unit?: Unit;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** A source that was last read too long ago: its link may lead nowhere by now. */
export interface StaleSource {
  readonly id: string;
  readonly url: string;
  readonly checkedOn: Day;
}

export interface DueLaw {
  readonly pastChecked: readonly PastChecked[];
  readonly changes: readonly Change[];
  readonly staleSources: readonly StaleSource[];
}

/** After this many months a source is read again, link and all. */
const READ_AGAIN_AFTER_MONTHS = 6;

const byDay = (day: string, kind: string, id: string): string => `${day} ${kind} ${id}`;

function sorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Each open point, with the first day on which one of its sources is no longer vouched for. */
function openPoints(sources: Law['sources']): Checked {
  const points: Record<string, { checkedUntil: Day }> = {};
  for (const { openPoint, checkedUntil } of Object.values(sources)) {
    if (openPoint === undefined) continue;
    const known = points[openPoint]?.checkedUntil ?? checkedUntil;
    points[openPoint] = { checkedUntil: earlier(known, checkedUntil) };
  }
  return points;
}

/* Rules that ended while they were vouched for stay as they are. */
const isOver = ({ until, checkedUntil }: Regime): boolean =>
  until !== undefined && until <= checkedUntil;

type Checked = Readonly<Record<string, { readonly checkedUntil: Day }>>;
const checkOf = (kind: LawKind, things: Checked): readonly PastChecked[] =>
  Object.entries(things).map(([id, { checkedUntil }]) => ({ kind, id, checkedUntil }));

function pastChecked({ sources, parameters, regimes }: Law, day: Day): readonly PastChecked[] {
  const running = Object.entries(regimes).filter(([, regime]) => !isOver(regime));
  const all = [
    ...checkOf('source', sources),
    ...checkOf('parameter', parameters),
    ...checkOf('regime', Object.fromEntries(running)),
    ...checkOf('open-point', openPoints(sources)),
  ];
  const past = all.filter(({ checkedUntil }) => checkedUntil < day);
  return sorted(past, ({ checkedUntil, kind, id }) => byDay(checkedUntil, kind, id));
}

/** A change with the source it stands in; that of an open point stands in none. */
interface Dated {
  readonly source?: string;
  readonly change: Omit<Change, 'now'>;
}

function ofTimeline(id: string, { unit, periods }: Timeline, within: Law): readonly Dated[] {
  return periods.map((period, index) => {
    const { from: on, value: to, source } = period;
    const what = to !== null && isAssumed(period, within) ? 'assumed-value' : 'value';
    const from = periods[index - 1]?.value ?? null;
    return { source, change: { kind: 'parameter', id, on, what, unit, from, to } };
  });
}

function ofRegime(id: string, { from, until, source }: Regime): readonly Dated[] {
  const starts: Dated = { source, change: { kind: 'regime', id, on: from, what: 'starts' } };
  if (until === undefined) return [starts];
  return [starts, { source, change: { kind: 'regime', id, on: until, what: 'ends' } }];
}

function ofOpenPoints(sources: Law['sources']): readonly Dated[] {
  return Object.entries(openPoints(sources)).map(([id, { checkedUntil }]) => ({
    change: { kind: 'open-point', id, on: addDays(checkedUntil, 1), what: 'safe-verdict-ends' },
  }));
}

function changes(within: Law, day: Day, last: Day): readonly Change[] {
  const dated = [
    ...Object.entries(within.parameters).flatMap(([id, of]) => ofTimeline(id, of, within)),
    ...Object.entries(within.regimes).flatMap(([id, of]) => ofRegime(id, of)),
    ...ofOpenPoints(within.sources),
  ];
  const found = dated.filter(({ source, change: { on } }) => {
    const read = source === undefined ? undefined : within.sources[source];
    return on <= last && (on > day || (read !== undefined && on > read.checkedOn));
  });
  return sorted(
    found.map(({ change }) => ({ ...change, now: change.on <= day })),
    ({ on, kind, id }) => byDay(on, kind, id),
  );
}

function staleSources({ sources }: Law, day: Day): readonly StaleSource[] {
  const stale = Object.entries(sources).filter(
    ([, { checkedOn }]) => addMonths(checkedOn, READ_AGAIN_AFTER_MONTHS) < day,
  );
  return sorted(
    stale.map(([id, { url, checkedOn }]) => ({ id, url, checkedOn })),
    ({ checkedOn, id }) => byDay(checkedOn, '', id),
  );
}

/**
 * What of the law asks for a look on a day: what is past the day it was vouched for, what changes up to
 * `ahead` days later (or already did, since its source was read), and what was read too long ago.
 */
export function dueOn(day: Day, ahead: number, within: Law = law): DueLaw {
  return {
    pastChecked: pastChecked(within, day),
    changes: changes(within, day, addDays(day, ahead)),
    staleSources: staleSources(within, day),
  };
}
