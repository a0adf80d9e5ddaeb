import { euro } from '../../base/cents.ts';
import { OPEN_POINT_UNTIL } from '../source.ts';
import type { Timeline } from '../timeline.ts';

/**
 * Terms, being late, warnings. Open point 1: the present rules hold until the new act is adopted. The
 * rules on warnings are of 2017; being milder they also hold for what happened earlier.
 */
export const procedure = {
  /** The shortest common local term; used where none is known. */
  reportTerm: {
    unit: 'workingDays',
    periods: [{ from: '1900-01-01', value: 5, source: 'pw-17' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  svbTerm: {
    unit: 'weeks',
    periods: [{ from: '1900-01-01', value: 4, source: 'svb-wijzigingen' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** Days after the report was due in which an own report may give a warning instead of a fine. */
  selfReportDays: {
    unit: 'days',
    periods: [{ from: '1900-01-01', value: 60, source: 'boetebesluit-2aa' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** The same for the SVB, counted from the event: its four weeks come first. */
  selfReportDaysSvb: {
    unit: 'days',
    periods: [{ from: '1900-01-01', value: 88, source: 'svb-sb1110' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** Where a fine starts when nothing was overpaid and no warning can be given. */
  fineWithoutDamage: {
    unit: 'cents',
    periods: [{ from: '1900-01-01', value: euro(150), source: 'boetebesluit-2' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  fineWithoutDamageSvb: {
    unit: 'cents',
    periods: [{ from: '1900-01-01', value: euro(40), source: 'svb-sb1110' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  smallDamage: {
    unit: 'cents',
    periods: [{ from: '1900-01-01', value: euro(150), source: 'boetebesluit-2' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  warningBarMonths: {
    unit: 'months',
    periods: [{ from: '1900-01-01', value: 24, source: 'boetebesluit-2' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** Above this a fine needs a report first, and a chance to give one's own view. */
  fineWithView: {
    unit: 'cents',
    periods: [{ from: '1900-01-01', value: euro(340), source: 'awb-5-10a' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  objectionTerm: {
    unit: 'weeks',
    periods: [{ from: '1900-01-01', value: 6, source: 'awb-6-7' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** The longest that the right may be suspended; the IOAW and IOAZ name no number. */
  suspensionWeeks: {
    unit: 'weeks',
    periods: [{ from: '1900-01-01', value: 8, source: 'pw-54' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** Months after a clear signal from which the courts in principle allow no recovery. */
  signalMonths: {
    unit: 'months',
    periods: [{ from: '1900-01-01', value: 6, source: 'crvb-2009-bi2112' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
  /** Years of paying after which the rest of a debt may be waived. */
  waiverYears: {
    unit: 'years',
    periods: [{ from: '1900-01-01', value: 10, source: 'pw-58' }],
    checkedUntil: OPEN_POINT_UNTIL,
  },
} as const satisfies Record<string, Timeline>;
