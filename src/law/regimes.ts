import type { Day } from '../base/day.ts';
import { CHECKED_UNTIL, OPEN_POINT_UNTIL } from './source.ts';
import type { SourceId } from './sources.ts';

/**
 * A set of rules that holds between two days. `until` is the first day on which it no longer holds.
 * `unsure` is a span in which the change may already have held; the regime starts after it, so
 * that inside it the stricter side holds.
 */
export interface Regime {
  readonly from: Day;
  readonly until?: Day;
  readonly unsure?: { readonly from: Day; readonly until: Day };
  readonly source: SourceId;
  readonly checkedUntil: Day;
}

const all = {
  'before-2026': {
    from: '1900-01-01',
    until: '2026-01-01',
    source: 'pw-31-2-m-2025',
    checkedUntil: CHECKED_UNTIL,
  },
  /** Participatiewet in balans, first part (Stb. 2025, 312 and 313). */
  'balans-2026': { from: '2026-01-01', source: 'pw-31-2-m', checkedUntil: OPEN_POINT_UNTIL },
  /** The same law, second part: 24a, 34a, 34b. */
  'balans-2027': { from: '2027-01-01', source: 'pw-34a', checkedUntil: CHECKED_UNTIL },
  /** Housemates count from 27 instead of 21. */
  'age-27': { from: '2023-01-01', source: 'pw-19a', checkedUntil: CHECKED_UNTIL },
  /** The right stays in forced care; texts read: 2020-01-01 (not yet) and 2024-01-01 (in full). */
  'forced-care': {
    from: '2024-01-01',
    unsure: { from: '2020-01-02', until: '2024-01-01' },
    source: 'pw-13-3',
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Regime>;

export type RegimeId = keyof typeof all;

export const regimes: Readonly<Record<RegimeId, Regime>> = all;

/** Whether a set of rules held on the day of the life event. */
export function inForce(id: RegimeId, day: Day): boolean {
  const { from, until } = regimes[id];
  return from <= day && (until === undefined || day < until);
}
