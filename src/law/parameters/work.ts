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
} as const satisfies Record<string, Timeline>;
