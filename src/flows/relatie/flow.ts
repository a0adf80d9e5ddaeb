import { defineFlow } from '../../engine/flow.ts';

/**
 * A relation, staying over, and one main home: `household.md` §6; a marriage as far as it must never
 * end in "no-report" here (§7). Who moves in as what is asked in `iemand-komt-wonen`.
 */
export default defineFlow({
  id: 'relatie',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['married', 'mostly', 'often', 'plan', 'some'],
      unsure: 'askOften',
      next: [
        { when: { answered: { what: ['married'] } }, to: 'reportMarried' },
        { when: { answered: { what: ['mostly'] } }, to: 'reportTogether' },
        { when: { answered: { what: ['plan'] } }, to: 'askPlan' },
        { when: { answered: { what: ['often'] } }, to: 'askOften' },
        { to: 'share' },
      ],
    },
    share: {
      kind: 'choice',
      options: ['none', 'things', 'costs'],
      unsure: 'askOften',
      next: [{ when: { answered: { share: ['none'] } }, to: 'noReportDating' }, { to: 'askOften' }],
    },
  },
  outcomes: {
    noReportDating: {
      duty: 'no-report',
      effect: 'none',
      leadsTo: ['geld-gekregen', 'trouwen-of-scheiden'],
      sources: ['pw-3', 'ioaw-3', 'ioaw-13'],
    },
    askOften: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'boodschappen-of-spullen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'crvb-2021-3038'],
    },
    askPlan: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'verhuizen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-11'],
    },
    reportTogether: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner', 'verhuizen', 'mantelzorg-geven'],
      sources: [
        'pw-17',
        'ioaw-13',
        'pw-3',
        'pw-3-4',
        'pw-11',
        'pw-43',
        'crvb-2021-3038',
        'crvb-2020-3398',
      ],
    },
    reportMarried: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['trouwen-of-scheiden', 'inkomen-partner'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-11', 'svb-wijzigingen'],
    },
  },
});
