import { defineFlow } from '../../engine/flow.ts';

/**
 * Letting a room, the home or another place: `money.md` §16. Every row is a report; only a plan is a
 * question. Who counts as a housemate or a partner is for `iemand-komt-wonen` (`household.md` §4).
 */
export default defineFlow({
  id: 'kamer-verhuren',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['tenant', 'price', 'left', 'home', 'place', 'plan'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { what: ['tenant'] } }, to: 'deal' },
        { when: { answered: { what: ['price'] } }, to: 'reportPrice' },
        { when: { answered: { what: ['left'] } }, to: 'reportLeft' },
        { when: { answered: { what: ['home'] } }, to: 'reportHome' },
        { when: { answered: { what: ['plan'] } }, to: 'askPlan' },
        { to: 'reportOther' },
      ],
    },
    deal: {
      kind: 'choice',
      options: ['contract', 'loose', 'family'],
      unsure: 'reportRent',
      next: [
        { when: { answered: { deal: ['contract'] } }, to: 'reportTenant' },
        { when: { answered: { deal: ['family'] } }, to: 'reportFamily' },
        { to: 'reportRent' },
      ],
    },
  },
  outcomes: {
    reportTenant: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'pw-19a', 'pw-33-4', 'delft-kamerbewoner', 'ioaw-13'],
    },
    reportRent: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'pw-19a', 'pw-32', 'pw-33-4', 'ioaw-13'],
    },
    reportFamily: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['iemand-komt-wonen', 'kind-werkt'],
      sources: ['pw-17', 'pw-19a', 'pw-22a', 'pw-33-4', 'ioaw-13'],
    },
    reportPrice: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-19a', 'pw-33-4', 'delft-kamerbewoner', 'ioaw-13'],
    },
    reportLeft: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-19a', 'pw-33-4', 'svb-wijzigingen', 'ioaw-13'],
    },
    reportHome: {
      duty: 'report',
      alsoAsk: true,
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['buitenland', 'verhuizen'],
      sources: ['pw-17', 'pw-32', 'pw-40-1', 'ioaw-13'],
    },
    reportOther: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-32', 'rbobr-2021-6502', 'ioaw-13'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'pw-19a', 'pw-32', 'pw-33-4', 'ioaw-13'],
    },
    askPlan: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'pw-19a', 'pw-33-4', 'ioaw-13'],
    },
  },
});
