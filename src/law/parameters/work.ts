import { euro } from '../../base/cents.ts';
import { CHECKED_UNTIL } from '../source.ts';
import type { Timeline } from '../timeline.ts';

/** Work, odd jobs and other benefits. */
export const work = {
  /** What is left free of a private pension each month from AOW age, single. */
  pensionFreeSingle: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(26.5), source: 'pw-33-5' },
      { from: '2027-01-01', value: null, source: 'pw-33-5' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  /** The same for a couple together. */
  pensionFreeCouple: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(53), source: 'pw-33-5' },
      { from: '2027-01-01', value: null, source: 'pw-33-5' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  /** An allowance for volunteers that does not count, per month and per calendar year. */
  volunteerMonth: {
    unit: 'cents',
    periods: [
      { from: '2025-01-01', value: euro(210), source: 'vrijwilligers-2025' },
      { from: '2026-01-01', value: euro(220), source: 'wet-lb-2-6' },
      { from: '2027-01-01', value: null, source: 'wet-lb-2-6' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  volunteerYear: {
    unit: 'cents',
    periods: [
      { from: '2025-01-01', value: euro(2100), source: 'vrijwilligers-2025' },
      { from: '2026-01-01', value: euro(2200), source: 'wet-lb-2-6' },
      { from: '2027-01-01', value: null, source: 'wet-lb-2-6' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  /** From this age such an allowance may be kept. */
  volunteerAge: {
    unit: 'years',
    periods: [{ from: '2025-01-01', value: 27, source: 'pw-31-5' }],
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Timeline>;
