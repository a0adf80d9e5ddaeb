import { defineFlow } from '../../engine/flow.ts';

/**
 * Rent, energy and having no housing costs: `household.md` §18. The lower norm of article 27 is not for
 * AIO, IOAW and IOAZ; with AIO help with the rent is a gift. A room in someone's home leans on its price (19a), so a
 * new price is asked about first.
 */
export default defineFlow({
  id: 'woonkosten',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['price', 'paid', 'free', 'start'],
      unsure: 'askCosts',
      next: [
        { when: { answered: { what: ['price'] } }, to: 'extra' },
        // Article 27 is not of the IOAW and IOAZ, and gifts are no income there.
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        { when: { answered: { what: ['paid'] } }, to: 'reportPaid' },
        { when: { benefit: ['aio'] }, to: 'askCosts' },
        { when: { answered: { what: ['free'] } }, to: 'reportFree' },
        { to: 'reportStart' },
      ],
    },
    extra: {
      kind: 'choice',
      options: ['none', 'allowance', 'room'],
      unsure: 'askCosts',
      next: [
        { when: { answered: { extra: ['none'] } }, to: 'noReportPrice' },
        { when: { answered: { extra: ['allowance'] } }, to: 'reportAllowance' },
        { to: 'askCosts' },
      ],
    },
  },
  outcomes: {
    reportPaid: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['boodschappen-of-spullen'],
      sources: ['pw-17', 'pw-27', 'pw-31-2-m', 'pw-33-1'],
    },
    reportFree: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'lower',
      leadsTo: ['verhuizen', 'geen-huis', 'iemand-komt-wonen'],
      sources: ['pw-17', 'pw-27'],
    },
    reportStart: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'higher',
      leadsTo: ['verhuizen'],
      sources: ['pw-17', 'pw-27'],
    },
    reportAllowance: {
      duty: 'report',
      to: 'gemeente',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['terugbetaling-en-nabetaling'],
      sources: ['pw-17', 'ioaw-13', 'pw-18-1'],
    },
    askCosts: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['verhuizen', 'iemand-komt-wonen', 'boodschappen-of-spullen'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-27'],
    },
    askIoaw: {
      duty: 'ask-first',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      leadsTo: ['verhuizen', 'boodschappen-of-spullen'],
      sources: ['ioaw-13', 'ioaw-5', 'aib'],
    },
    noReportPrice: {
      duty: 'no-report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      leadsTo: ['terugbetaling-en-nabetaling', 'verhuizen'],
      sources: ['pw-21', 'ioaw-5', 'pw-31-2-d', 'ioaw-13'],
    },
  },
});
