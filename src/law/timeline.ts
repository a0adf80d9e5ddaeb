import type { Day } from '../base/day.ts';
import type { SourceId } from './sources.ts';

export type Unit = 'cents' | 'days' | 'weeks' | 'months' | 'years' | 'percent' | 'workingDays';

/** One value of a parameter; it holds until the next period starts. `null` means: not known, show nothing. */
export interface Period {
  readonly from: Day;
  readonly value: number | null;
  readonly source: SourceId;
}

/** How one figure of the law moves through time. Money is in cents. `checkedUntil`: last day we vouch for. */
export interface Timeline {
  readonly unit: Unit;
  readonly periods: readonly Period[];
  readonly checkedUntil: Day;
}

/** The value that holds on a day; `null` before the first period and where the law's figure is not known. */
export function at(timeline: Timeline, day: Day): number | null {
  return timeline.periods.findLast((period) => period.from <= day)?.value ?? null;
}
