import { defineFlow } from '../../engine/flow.ts';

/**
 * Care for myself: help from outside (`household.md` §5, §6), a carer and I who live together (§9),
 * and a care budget of my own (`work-and-study.md` W6). The carer's side is `mantelzorg-geven`.
 */
export default defineFlow({
  id: 'zorg-krijgen',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['visit', 'budget', 'family', 'moveIn', 'moveTo', 'ends'],
      unsure: 'askCare',
      next: [
        { when: { answered: { what: ['visit'] } }, to: 'nights' },
        { when: { answered: { what: ['budget', 'family'] } }, to: 'paidTo' },
        { when: { answered: { what: ['ends'] } }, to: 'reportEnds' },
        { when: { inForce: 'before-2026' }, to: 'reportTogetherOld' },
        { to: 'reportTogether' },
      ],
    },
    nights: {
      kind: 'choice',
      options: ['no', 'often'],
      unsure: 'askCare',
      next: [{ when: { answered: { nights: ['no'] } }, to: 'noReportVisit' }, { to: 'askCare' }],
    },
    paidTo: {
      kind: 'choice',
      options: ['outside', 'partner', 'rest'],
      unsure: 'askBudget',
      next: [
        { when: { answered: { paidTo: ['partner'] } }, to: 'reportPartner' },
        { when: { answered: { paidTo: ['rest'] } }, to: 'askBudget' },
        { when: { answered: { what: ['family'] } }, to: 'askBudget' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askBudget' },
        { to: 'noReportBudget' },
      ],
    },
  },
  outcomes: {
    noReportVisit: {
      duty: 'no-report',
      effect: 'none',
      leadsTo: ['geld-gekregen', 'ziek-of-afspraak-gemist'],
      sources: ['pw-3', 'pw-19a', 'pw-17', 'ioaw-13'],
    },
    noReportBudget: {
      duty: 'no-report',
      effect: 'not-counted',
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-31-2-f', 'pw-17', 'mantelzorg-nl-pgb'],
    },
    askCare: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['logeren', 'relatie', 'opname'],
      sources: ['pw-17', 'pw-3', 'pw-19a', 'ioaw-13'],
    },
    askBudget: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['mantelzorg-geven'],
      sources: ['pw-17', 'pw-31-2-f', 'pw-31-1', 'ioaw-13', 'ioaw-8'],
    },
    reportPartner: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['inkomen-partner'],
      sources: ['pw-17', 'pw-32', 'crvb-2010-bn2475', 'ioaw-13', 'ioaw-8'],
    },
    reportTogether: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'verhuizen'],
      sources: ['pw-17', 'pw-3-2-a', 'pw-19a', 'pw-22a-4', 'ioaw-3', 'ioaw-13', 'svb-wijzigingen'],
    },
    reportTogetherOld: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat', 'niet-eens'],
      sources: ['pw-17', 'pw-3', 'pw-22a', 'crvb-2019-200', 'ioaw-13'],
    },
    reportEnds: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['iemand-vertrekt', 'verhuizen'],
      sources: ['pw-17', 'pw-3-2-a', 'pw-22a-4', 'ioaw-13'],
    },
  },
});
