import { defineFlow } from '../../engine/flow.ts';

/**
 * Someone no longer lives here: `household.md` §4 (gives up main stay) and §8 (a housemate dies); for
 * AIO what §0 leaves to the register of the gemeente. A child is asked closer in `kind-in-of-uit-huis`.
 */
export default defineFlow({
  id: 'iemand-vertrekt',
  start: 'who',
  questions: {
    who: {
      kind: 'choice',
      options: ['died', 'partner', 'lodger', 'other', 'away'],
      unsure: 'reportGone',
      next: [
        { when: { answered: { who: ['partner'] } }, to: 'reportPartner' },
        { when: { answered: { who: ['lodger'] } }, to: 'reportLodger' },
        { when: { answered: { who: ['away'] } }, to: 'askAway' },
        // The SVB's list that was read is of after 2023; of older lists nothing is sure.
        {
          when: { benefit: ['aio'], inForce: 'age-27', answered: { who: ['died'] } },
          to: 'death',
        },
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'age' },
        { to: 'reportGone' },
      ],
    },
    death: {
      kind: 'choice',
      options: ['nothing', 'other'],
      unsure: 'reportGone',
      next: [
        { when: { answered: { death: ['nothing'] } }, to: 'noReportGone' },
        { to: 'reportGone' },
      ],
    },
    age: {
      kind: 'choice',
      options: ['counts', 'younger'],
      unsure: 'reportGone',
      next: [{ when: { answered: { age: ['counts'] } }, to: 'deregistered' }, { to: 'reportGone' }],
    },
    deregistered: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportGone',
      next: [
        { when: { answered: { deregistered: ['yes'] } }, to: 'noReportGone' },
        { to: 'reportGone' },
      ],
    },
  },
  outcomes: {
    reportPartner: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['trouwen-of-scheiden', 'opname', 'alimentatie', 'woonkosten'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'svb-wijzigingen'],
    },
    reportLodger: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['kamer-verhuren'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-33-4'],
    },
    reportGone: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['overlijden', 'kind-in-of-uit-huis', 'erfenis'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-22a', 'pw-4'],
    },
    askAway: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['opname', 'kind-in-of-uit-huis', 'buitenland'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'crvb-2021-3038'],
    },
    noReportGone: {
      duty: 'no-report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['erfenis', 'andere-uitkering', 'overlijden'],
      sources: ['svb-wijzigingen', 'pw-47a'],
    },
  },
});
