import { euro } from '../../base/cents.ts';
import { CHECKED_UNTIL } from '../source.ts';
import type { Timeline } from '../timeline.ts';

/** Stays abroad, care and stays in an institution. */
export const care = {
  /** Days abroad per calendar year, and in one stay: four weeks. */
  abroadDays: {
    unit: 'days',
    periods: [{ from: '1900-01-01', value: 28, source: 'pw-13-1' }],
    checkedUntil: CHECKED_UNTIL,
  },
  /** The same from pension age: thirteen weeks. */
  abroadDaysPension: {
    unit: 'days',
    periods: [{ from: '1900-01-01', value: 91, source: 'pw-13-4' }],
    checkedUntil: CHECKED_UNTIL,
  },
  institutionNormSingle: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(443.76), source: 'pw-23' },
      { from: '2026-07-01', value: euro(449.44), source: 'pw-23' },
      { from: '2027-01-01', value: null, source: 'pw-23' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  institutionRaiseSingle: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(47), source: 'pw-23' },
      { from: '2027-01-01', value: null, source: 'pw-23' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  /** Unbroken months in a hospital or nursing home after which the SVB applies the institution norm. */
  institutionMonths: {
    unit: 'months',
    periods: [{ from: '2016-09-07', value: 3, source: 'svb-1308' }],
    checkedUntil: CHECKED_UNTIL,
  },
  /** Below this age there is no general assistance in an institution. */
  institutionAge: {
    unit: 'years',
    periods: [{ from: '1900-01-01', value: 21, source: 'pw-13-2' }],
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Timeline>;
