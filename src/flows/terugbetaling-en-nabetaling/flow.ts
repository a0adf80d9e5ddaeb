import { defineFlow } from '../../engine/flow.ts';

/**
 * Money that comes back or comes later: `money.md` §11 without alimony, the refunds of §13, and W12 of
 * `work-and-study.md` for pay over months with benefit. Open point 12: a small refund is a question.
 * Bijzondere bijstand is always of the gemeente, also with AIO. What one paid in a shop and got back is a
 * refund of §6: free if it can be shown and would also fit in the yearly amount of gifts.
 */
export default defineFlow({
  id: 'terugbetaling-en-nabetaling',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['allowance', 'holiday', 'tax', 'wages', 'health', 'other', 'bought'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['allowance'] } }, to: 'noReportAllowance' },
        { when: { answered: { what: ['holiday'] } }, to: 'noReportHoliday' },
        { when: { benefit: ['ioaw', 'ioaz'], answered: { what: ['tax'] } }, to: 'reportTax' },
        { when: { answered: { what: ['tax'] } }, to: 'period' },
        { when: { answered: { what: ['wages'] } }, to: 'reportWages' },
        { when: { answered: { what: ['health'] } }, to: 'payer' },
        { when: { benefit: ['aio'], answered: { what: ['bought'] } }, to: 'askRefund' },
        // Before 2026 no yearly amount of gifts was free, so a refund has nothing to fall back on.
        { when: { inForce: 'before-2026', answered: { what: ['bought'] } }, to: 'askRefund' },
        { when: { answered: { what: ['bought'] } }, to: 'shown' },
        { to: 'size' },
      ],
    },
    payer: {
      kind: 'choice',
      options: ['small', 'much', 'office', 'other'],
      unsure: 'askRefund',
      next: [
        { when: { answered: { payer: ['office'] } }, to: 'reportHealth' },
        { when: { answered: { payer: ['small'] } }, to: 'noReportHealth' },
        { to: 'askRefund' },
      ],
    },
    period: {
      kind: 'choice',
      options: ['during', 'before', 'both'],
      unsure: 'reportTax',
      next: [
        { when: { answered: { period: ['during'] } }, to: 'reportTaxDuring' },
        { when: { answered: { period: ['before'] } }, to: 'reportTaxBefore' },
        { to: 'reportTax' },
      ],
    },
    shown: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'askRefund',
      next: [{ when: { answered: { shown: ['yes'] } }, to: 'total' }, { to: 'askRefund' }],
    },
    total: {
      kind: 'amount',
      unsure: 'askRefund',
      next: [
        { when: { over: ['total', 'giftLimit'] }, to: 'askRefund' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'noReportBoughtIoaw' },
        { to: 'noReportBought' },
      ],
    },
    size: {
      kind: 'choice',
      options: ['small', 'large', 'before'],
      unsure: 'askRefund',
      next: [{ when: { answered: { size: ['small'] } }, to: 'askRefund' }, { to: 'reportRefund' }],
    },
  },
  outcomes: {
    noReportAllowance: {
      duty: 'no-report',
      effect: 'not-counted',
      again: true,
      sources: ['pw-31-2-b', 'pw-31-2-d', 'svb-inkomen-vermogen', 'ioaw-13', 'aib'],
    },
    noReportHoliday: {
      duty: 'no-report',
      effect: 'none',
      sources: ['pw-19-3', 'pw-17', 'ioaw-13'],
    },
    noReportHealth: {
      duty: 'no-report',
      effect: 'not-counted',
      again: true,
      sources: ['pw-31-2-f', 'ioaw-13', 'aib'],
    },
    noReportBought: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-31-2-m', 'pw-17'],
    },
    noReportBoughtIoaw: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['aib', 'ioaw-13'],
    },
    reportTaxDuring: {
      duty: 'report',
      effect: 'counts-as-income',
      sources: ['pw-17', 'pw-32', 'pw-31-2-f', 'pw-58', 'svb-inkomen-vermogen'],
    },
    reportTaxBefore: {
      duty: 'report',
      effect: 'counts-as-assets',
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-34', 'smallingerland-wijzigingen', 'svb-inkomen-vermogen'],
    },
    reportTax: {
      duty: 'report',
      effect: 'depends',
      sources: [
        'pw-17',
        'pw-32',
        'pw-34',
        'svb-inkomen-vermogen',
        'smallingerland-wijzigingen',
        'ioaw-13',
        'aib',
      ],
    },
    reportWages: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['werk-begonnen', 'uren-of-loon-anders'],
      sources: ['pw-17', 'pw-32', 'pw-58', 'ioaw-13', 'ioaw-8'],
    },
    reportHealth: {
      duty: 'report',
      to: 'gemeente',
      effect: 'pay-back',
      sources: ['pw-17', 'pw-31-2-f', 'pw-58', 'ioaw-13'],
    },
    reportRefund: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'smallingerland-wijzigingen', 'ioaw-13'],
    },
    askRefund: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-31-1'] },
  },
});
