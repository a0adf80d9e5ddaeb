import { addDays, type Day, earlier } from '../base/day.ts';
import { type Law, law } from './law.ts';
import type { Period, Timeline, Unit } from './timeline.ts';

/** A figure of the law as it stands on one day. */
export interface Figure {
  readonly unit: Unit;
  readonly value: number;
  readonly source: Period['source'];
  /** The last day for which this very value is vouched for. */
  readonly checkedUntil: Day;
  /** A safe value: the real one was not out when the source was read. */
  readonly assumed: boolean;
}

/** The period that holds on a day, and the one after it. */
export function periodsAround(
  { periods }: Timeline,
  day: Day,
): { readonly now?: Period; readonly next?: Period } {
  const index = periods.findLastIndex(({ from }) => from <= day);
  const [now, next] = [periods[index], periods[index + 1]];
  return { ...(now && { now }), ...(next && { next }) };
}

/**
 * Whether the value of a period was not out yet when its source was read: it begins later, and the
 * source is not vouched for by then, or only as far as an open point goes.
 */
export function isAssumed({ from, source }: Period, { sources }: Law = law): boolean {
  const read = sources[source];
  if (!read || from <= read.checkedOn) return false;
  return read.openPoint !== undefined || read.checkedUntil < from;
}

/** The figure that holds on a day; nothing where it is not known. */
export function figureOn(id: string, day: Day, within: Law = law): Figure | undefined {
  const timeline = within.parameters[id];
  const { now, next } = timeline ? periodsAround(timeline, day) : {};
  if (!timeline || !now || now.value === null) return undefined;
  const end = next ? addDays(next.from, -1) : timeline.checkedUntil;
  return {
    unit: timeline.unit,
    value: now.value,
    source: now.source,
    checkedUntil: earlier(end, timeline.checkedUntil),
    assumed: isAssumed(now, within),
  };
}
