import { euro } from '../../base/cents.ts';
import { CHECKED_UNTIL } from '../source.ts';
import type { Timeline } from '../timeline.ts';

/** Housemates and children. */
export const household = {
  /** The highest age at which a housemate does not yet count for the kostendelersnorm. */
  lastAgeNotCounted: {
    unit: 'years',
    periods: [
      { from: '1900-01-01', value: 20, source: 'pw-19a' },
      { from: '2023-01-01', value: 26, source: 'pw-19a' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  /** The age from which a housemate counts. */
  countsFromAge: {
    unit: 'years',
    periods: [
      { from: '1900-01-01', value: 21, source: 'pw-19a' },
      { from: '2023-01-01', value: 27, source: 'pw-19a' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  lastSchoolAge: {
    unit: 'years',
    periods: [{ from: '1900-01-01', value: 15, source: 'pw-4' }],
    checkedUntil: CHECKED_UNTIL,
  },
  lastMinorAge: {
    unit: 'years',
    periods: [{ from: '1900-01-01', value: 17, source: 'pw-4' }],
    checkedUntil: CHECKED_UNTIL,
  },
  /** The age at which a child is no longer part of the family. */
  adultAge: {
    unit: 'years',
    periods: [{ from: '1900-01-01', value: 18, source: 'pw-4' }],
    checkedUntil: CHECKED_UNTIL,
  },
  /** Months after a death for which the old amount goes on. */
  monthsAfterDeath: {
    unit: 'months',
    periods: [{ from: '1996-01-01', value: 1, source: 'pw-45-5' }],
    checkedUntil: CHECKED_UNTIL,
  },
  normSingle: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(1401.5), source: 'pw-22a' },
      { from: '2026-07-01', value: euro(1419.46), source: 'pw-22a' },
      { from: '2027-01-01', value: null, source: 'pw-22a' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Timeline>;
