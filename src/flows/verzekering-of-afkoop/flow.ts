import { defineFlow } from '../../engine/flow.ts';

/**
 * Money from an insurance, and a lump sum instead of a policy or pension: `money.md` §13; a funeral policy
 * that pays nothing yet: §12. Refunds of energy, rent and the like belong to terugbetaling-en-nabetaling.
 * Bijzondere bijstand is always of the gemeente, also with AIO.
 */
export default defineFlow({
  id: 'verzekering-of-afkoop',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['policy', 'damage', 'care', 'split', 'funeral'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['policy'] } }, to: 'reportPolicy' },
        { when: { answered: { what: ['damage'] } }, to: 'reportDamage' },
        { when: { answered: { what: ['split'] } }, to: 'reportSplit' },
        { when: { answered: { what: ['funeral'] } }, to: 'askFuneral' },
        { to: 'payer' },
      ],
    },
    payer: {
      kind: 'choice',
      options: ['small', 'large', 'aid', 'other'],
      unsure: 'askCare',
      next: [
        { when: { answered: { payer: ['small'] } }, to: 'noReport' },
        { when: { answered: { payer: ['aid'] } }, to: 'reportAid' },
        { to: 'askCare' },
      ],
    },
  },
  outcomes: {
    noReport: {
      duty: 'no-report',
      effect: 'not-counted',
      again: true,
      sources: ['pw-31-2-f', 'pw-17', 'ioaw-13', 'aib'],
    },
    reportPolicy: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['overlijden'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'pw-15', 'ioaw-13', 'dordrecht-vermogen'],
    },
    reportDamage: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['schadevergoeding'],
      sources: ['pw-17', 'pw-31-2-s', 'pw-31-2-m-2025', 'ioaw-13', 'dordrecht-vermogen'],
    },
    reportSplit: {
      duty: 'report',
      effect: 'counts-as-assets',
      leadsTo: ['trouwen-of-scheiden'],
      sources: ['pw-17', 'pw-34', 'ioaw-13', 'crvb-2014-326'],
    },
    reportAid: {
      duty: 'report',
      to: 'gemeente',
      effect: 'pay-back',
      sources: ['pw-17', 'ioaw-13', 'pw-31-2-f', 'pw-58'],
    },
    askFuneral: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'pw-34', 'dordrecht-vermogen'],
    },
    askCare: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['boodschappen-of-spullen'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-2-f', 'aib'],
    },
    askKind: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['terugbetaling-en-nabetaling', 'schadevergoeding'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
  },
});
