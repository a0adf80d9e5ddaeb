import { defineFlow } from '../../engine/flow.ts';

/**
 * A child is born or acknowledged: `household.md` §8, first row; the other parent in one home: §6; and
 * `procedure.md` P2 on registers. A birth is not on the SVB's list, so AIO reports it too.
 */
export default defineFlow({
  id: 'geboorte',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['born', 'acknowledged', 'pregnant'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['pregnant'] } }, to: 'askPregnant' },
        { to: 'otherParent' },
      ],
    },
    otherParent: {
      kind: 'choice',
      options: ['no', 'known', 'notKnown'],
      unsure: 'reportPartner',
      next: [
        { when: { answered: { otherParent: ['notKnown'] } }, to: 'reportPartner' },
        { to: 'reportBirth' },
      ],
    },
  },
  outcomes: {
    reportBirth: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['kind-in-of-uit-huis', 'iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-34'],
    },
    reportPartner: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'inkomen-partner', 'relatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-3-4', 'pw-4', 'pw-11', 'ioaw-3'],
    },
    askPregnant: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['iemand-komt-wonen', 'relatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-9', 'pw-4'],
    },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['kind-in-of-uit-huis', 'overlijden'],
      sources: ['pw-17', 'ioaw-13', 'pw-4'],
    },
  },
});
