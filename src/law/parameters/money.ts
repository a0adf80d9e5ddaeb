import { euro } from '../../base/cents.ts';
import { CHECKED_UNTIL, OPEN_POINT_UNTIL } from '../source.ts';
import type { Timeline } from '../timeline.ts';

/** Gifts, help in kind and possessions. */
export const money = {
  /** Gifts and cost-saving help a household may get in a calendar year without telling. */
  giftLimit: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(1200), source: 'pw-31-2-m' },
      // Open point 4: the amount for 2027 is not out; the old one is safe.
      { from: '2027-01-01', value: euro(1200), source: 'pw-39' },
    ],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** What the limit can at most have become; between `giftLimit` and this the app says: ask. */
  giftLimitHighest: {
    unit: 'cents',
    periods: [
      { from: '2026-01-01', value: euro(1200), source: 'pw-31-2-m' },
      { from: '2027-01-01', value: euro(1250), source: 'pw-39' },
    ],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  assetLimitSingle: {
    unit: 'cents',
    periods: [
      { from: '2025-01-01', value: euro(7770), source: 'pw-34' },
      { from: '2026-01-01', value: euro(8000), source: 'pw-34' },
      { from: '2027-01-01', value: null, source: 'pw-34' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
  assetLimitCouple: {
    unit: 'cents',
    periods: [
      { from: '2025-01-01', value: euro(15540), source: 'pw-34' },
      { from: '2026-01-01', value: euro(16000), source: 'pw-34' },
      { from: '2027-01-01', value: null, source: 'pw-34' },
    ],
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Timeline>;
