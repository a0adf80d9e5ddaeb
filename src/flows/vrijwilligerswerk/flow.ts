import { defineFlow } from '../../engine/flow.ts';

/**
 * Volunteering: `work-and-study.md` W4. An allowance is always reported; age and amount only say what
 * counts. `nothing` is at most every limit, so it tells whether one is known for that day; what comes
 * to no more than the yearly limit in twelve months needs no question about the year. Consent first is
 * a thing of the gemeente, so with AIO even a plan is only reported.
 */
export default defineFlow({
  id: 'vrijwilligerswerk',
  start: 'what',
  derived: {
    nothing: { fn: 'sum', of: [] },
    twelveMonths: { fn: 'perYear', of: ['month'] },
  },
  questions: {
    what: {
      kind: 'choice',
      options: ['want', 'begun', 'firm', 'stops'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { what: ['firm'] } }, to: 'reportFirm' },
        { when: { answered: { what: ['stops'] } }, to: 'reportStops' },
        { when: { answered: { what: ['begun'] } }, to: 'got' },
        { when: { benefit: ['aio'] }, to: 'got' },
        { to: 'askStart' },
      ],
    },
    got: {
      kind: 'choice',
      options: ['nothing', 'receipts', 'fixed', 'reward'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { got: ['nothing'] } }, to: 'reportStart' },
        { when: { answered: { got: ['receipts'] } }, to: 'reportReceipts' },
        { when: { answered: { got: ['reward'] } }, to: 'reportOver' },
        { when: { benefit: ['aio'], atMost: ['nothing', 'volunteerMonth'] }, to: 'month' },
        { when: { benefit: ['bijstand'], atMost: ['nothing', 'volunteerMonth'] }, to: 'age' },
        { to: 'reportAllowance' },
      ],
    },
    age: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportAllowance',
      next: [{ when: { answered: { age: ['no'] } }, to: 'reportYoung' }, { to: 'month' }],
    },
    month: {
      kind: 'amount',
      unsure: 'reportAllowance',
      next: [
        { when: { over: ['month', 'volunteerMonth'] }, to: 'reportOver' },
        { when: { atMost: ['twelveMonths', 'volunteerYear'] }, to: 'reportKept' },
        { to: 'wholeYear' },
      ],
    },
    wholeYear: {
      kind: 'amount',
      unsure: 'reportAllowance',
      next: [
        { when: { over: ['wholeYear', 'volunteerYear'] }, to: 'reportOver' },
        { to: 'reportKept' },
      ],
    },
  },
  outcomes: {
    askStart: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-9', 'ioaw-13', 'almelo-vrijwilligerswerk'],
    },
    reportStart: {
      duty: 'report',
      effect: 'none',
      alsoAsk: true,
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportReceipts: {
      duty: 'report',
      effect: 'not-counted',
      sources: ['pw-17', 'pw-31-2-k', 'ioaw-13'],
    },
    reportKept: {
      duty: 'report',
      effect: 'not-counted',
      sources: ['pw-17', 'pw-31-2-k', 'pw-31-5'],
    },
    reportYoung: {
      duty: 'report',
      effect: 'counts-as-income',
      sources: ['pw-17', 'pw-31-2-k', 'pw-31-5'],
    },
    reportOver: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['werk-begonnen', 'klusjes'],
      sources: ['pw-17', 'pw-31-2-k', 'pw-32', 'ioaw-13', 'crvb-2018-3849'],
    },
    reportAllowance: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'pw-31-2-k', 'ioaw-13', 'ioaw-8', 'crvb-2018-3849', 'crvb-2015-2617'],
    },
    reportFirm: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['stage-of-proefplaatsing', 'werk-begonnen'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2015-2290'],
    },
    reportStops: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['klusjes', 'mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13'],
    },
  },
});
