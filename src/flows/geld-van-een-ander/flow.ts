import { defineFlow } from '../../engine/flow.ts';

/**
 * Money of someone else: bank card, mandate, joint account, errands and refunds: `money.md` §6.
 * Payments that cannot be shown to be refunds are credits from another person: `money.md` §5.
 */
export default defineFlow({
  id: 'geld-van-een-ander',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['errands', 'refund', 'access', 'passes'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['errands'] } }, to: 'pays' },
        { when: { answered: { what: ['refund'] } }, to: 'often' },
        { when: { answered: { what: ['access'] } }, to: 'access' },
        { to: 'reportPassing' },
      ],
    },
    access: {
      kind: 'choice',
      options: ['card', 'mandate', 'joint', 'once'],
      unsure: 'reportMandate',
      next: [
        { when: { answered: { access: ['joint'] } }, to: 'reportJoint' },
        { when: { answered: { access: ['once'] } }, to: 'askErrand' },
        { to: 'reportMandate' },
      ],
    },
    pays: {
      kind: 'choice',
      options: ['after', 'before', 'cash', 'card', 'cardOnce'],
      unsure: 'askErrand',
      next: [
        { when: { answered: { pays: ['after'] } }, to: 'often' },
        { when: { answered: { pays: ['before'] } }, to: 'reportPassing' },
        { when: { answered: { pays: ['card'] } }, to: 'reportMandate' },
        { to: 'askErrand' },
      ],
    },
    often: {
      kind: 'choice',
      options: ['once', 'regular'],
      unsure: 'matches',
      next: [{ to: 'matches' }],
    },
    matches: {
      kind: 'choice',
      options: ['equal', 'no', 'more'],
      unsure: [
        { when: { answered: { often: ['regular', 'weet-niet'] } }, to: 'reportErrands' },
        { to: 'askRefund' },
      ],
      next: [
        { when: { answered: { matches: ['more'] } }, to: 'reportMore' },
        {
          when: { answered: { matches: ['no'], often: ['regular', 'weet-niet'] } },
          to: 'reportErrands',
        },
        { when: { answered: { matches: ['no'] } }, to: 'askRefund' },
        { when: { answered: { often: ['regular', 'weet-niet'] } }, to: 'askRegular' },
        { when: { benefit: ['aio'] }, to: 'askRefund' },
        // Before 2026 no yearly amount of gifts was free, so a refund has nothing to fall back on.
        { when: { inForce: 'before-2026' }, to: 'askRefund' },
        { to: 'total' },
      ],
    },
    total: {
      kind: 'amount',
      unsure: 'askRefund',
      next: [
        { when: { over: ['total', 'giftLimit'] }, to: 'askRefund' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'noReportIoaw' },
        { to: 'noReport' },
      ],
    },
  },
  outcomes: {
    noReport: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m', 'pw-17'] },
    noReportIoaw: { duty: 'no-report', effect: 'none', again: true, sources: ['aib', 'ioaw-13'] },
    reportMandate: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'schulinck-gemachtigd', 'abn-levenstestament'],
    },
    reportJoint: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'pw-34', 'stimulansz-en-of'],
    },
    reportPassing: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-geleend', 'geld-gekregen'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    reportErrands: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    reportMore: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['klusjes'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'pw-32'],
    },
    askRegular: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    askRefund: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    askErrand: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'schulinck-gemachtigd'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13'] },
  },
});
