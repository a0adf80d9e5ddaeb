import type { Day } from '../base/day.ts';

/**
 * Where a rule stands. `checkedUntil` is the last day for which we vouch that the rule reads like
 * this; `openPoint` is the number of the open point of the fact base that sets a later safe date.
 */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly checkedOn: Day;
  readonly checkedUntil: Day;
  readonly openPoint?: number;
}

/** The day the whole fact base was last read against its sources. */
export const CHECKED_ON: Day = '2026-11-22';
/** The day the Participatiewet began; what held before it was not read (`docs/adr/0016`). */
export const CHECKED_FROM: Day = '2015-01-01';
/** No figure or rule is vouched for after this day, unless its own entry says so. */
export const CHECKED_UNTIL: Day = '2026-12-31';
/** Rules whose open point names the safe verdict for 2027 (`docs/adr/0006`). */
export const OPEN_POINT_UNTIL: Day = '2027-12-31';
