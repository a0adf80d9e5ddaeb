import { defineFlow } from '../../engine/flow.ts';

/**
 * Taking care of someone, at home or at their place: `household.md` §9 (case Amir) and
 * `work-and-study.md` W6. Before 2026 there were no exceptions for care.
 */
export default defineFlow({
  id: 'mantelzorg-geven',
  start: 'kind',
  questions: {
    kind: {
      kind: 'choice',
      options: ['atHome', 'nights', 'stay', 'together', 'token', 'ends'],
      unsure: 'askKind',
      next: [
        { when: { answered: { kind: ['atHome', 'nights'] } }, to: 'paid' },
        { when: { answered: { kind: ['ends'] } }, to: 'reportEnds' },
        { when: { answered: { kind: ['token'] }, benefit: ['ioaw', 'ioaz'] }, to: 'askTokenIoaw' },
        { when: { answered: { kind: ['token'] } }, to: 'noReportToken' },
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { when: { answered: { kind: ['stay'] } }, to: 'ownHome' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportTogetherIoaw' },
        { to: 'reason' },
      ],
    },
    paid: {
      kind: 'choice',
      options: ['no', 'costs', 'yes'],
      unsure: [
        { when: { answered: { kind: ['nights'] }, benefit: ['aio'] }, to: 'reportStay' },
        { to: 'askKind' },
      ],
      next: [
        { when: { answered: { paid: ['yes'] } }, to: 'reportPaid' },
        // The list of the SVB names any temporary stay elsewhere.
        { when: { answered: { kind: ['nights'] }, benefit: ['aio'] }, to: 'reportStay' },
        { when: { answered: { paid: ['costs'] } }, to: 'askCosts' },
        { when: { answered: { kind: ['nights'] } }, to: 'askNights' },
        { when: { inForce: 'before-2026' }, to: 'askOld' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        { to: 'duties' },
      ],
    },
    duties: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'askDuties',
      next: [{ when: { answered: { duties: ['no'] } }, to: 'askDuties' }, { to: 'noReport' }],
    },
    ownHome: {
      kind: 'choice',
      options: ['keep', 'none', 'leave'],
      unsure: [{ when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportStayIoaw' }, { to: 'reportStay' }],
      next: [
        { when: { answered: { ownHome: ['none'] } }, to: 'reportNoHome' },
        {
          when: { answered: { ownHome: ['leave'] }, benefit: ['ioaw', 'ioaz'] },
          to: 'reportTogetherIoaw',
        },
        { when: { answered: { ownHome: ['leave'] } }, to: 'reason' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportStayIoaw' },
        { to: 'reportStay' },
      ],
    },
    reason: {
      kind: 'choice',
      options: ['care', 'other'],
      unsure: 'reportTogetherCare',
      next: [
        { when: { answered: { reason: ['care'] } }, to: 'reportTogetherCare' },
        { to: 'reportTogether' },
      ],
    },
  },
  outcomes: {
    noReport: { duty: 'no-report', effect: 'none', sources: ['pw-33-6', 'pw-17'] },
    noReportToken: { duty: 'no-report', effect: 'not-counted', sources: ['pw-31-2-u', 'pw-17'] },
    reportPaid: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['werk-begonnen'],
      sources: ['pw-17', 'pw-32', 'crvb-2010-bn2475', 'ioaw-13', 'ioaw-8'],
    },
    reportStay: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      sources: ['pw-17', 'pw-22a-4', 'pw-40-3-d', 'pw-47b', 'svb-wijzigingen'],
    },
    reportStayIoaw: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      sources: ['ioaw-13', 'ioaw-5'],
    },
    reportNoHome: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['geen-huis'],
      sources: ['pw-17', 'pw-40-1', 'pw-3-2-a', 'pw-22a-4', 'pw-27', 'ioaw-13'],
    },
    reportTogetherCare: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['verhuizen'],
      sources: ['pw-17', 'pw-3-2-a', 'pw-19a', 'pw-22a-4'],
    },
    reportTogether: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'relatie', 'verhuizen'],
      sources: ['pw-17', 'pw-3', 'pw-19a'],
    },
    reportTogetherIoaw: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['verhuizen'],
      sources: ['ioaw-13', 'ioaw-3', 'ioaw-5'],
    },
    reportOld: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat', 'niet-eens'],
      sources: ['pw-17', 'pw-3', 'pw-22a', 'crvb-2019-200', 'ioaw-13'],
    },
    reportEnds: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['verhuizen'],
      sources: ['pw-17', 'pw-3-2-a', 'pw-22a-4', 'ioaw-13'],
    },
    askDuties: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-9', 'pw-33-6', 'pw-17'],
    },
    askOld: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-33-6', 'ioaw-13'],
    },
    askIoaw: { duty: 'ask-first', effect: 'depends', sources: ['ioaw-13', 'ioaw-8'] },
    askTokenIoaw: { duty: 'ask-first', effect: 'depends', sources: ['ioaw-13', 'ioaw-8'] },
    askNights: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['logeren'],
      sources: ['pw-17', 'crvb-2021-3038', 'ioaw-13'],
    },
    askCosts: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13'] },
  },
});
