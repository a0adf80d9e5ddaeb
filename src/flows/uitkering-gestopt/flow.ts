import { defineFlow } from '../../engine/flow.ts';

/**
 * The benefit is suspended, or ended after that: `procedure.md` P8, with P10 (objection and the court
 * that can help fast). Every outcome is "act today"; nobody is told to wait for the office.
 */
export default defineFlow({
  id: 'uitkering-gestopt',
  start: 'letter',
  questions: {
    letter: {
      kind: 'choice',
      options: ['paused', 'ended', 'lower', 'none'],
      unsure: 'askWhy',
      next: [
        { when: { answered: { letter: ['paused'] } }, to: 'repair' },
        { when: { answered: { letter: ['ended'] } }, to: 'ended' },
        { when: { answered: { letter: ['lower'] } }, to: 'askLower' },
        { to: 'askWhy' },
      ],
    },
    repair: {
      kind: 'choice',
      options: ['yes', 'more', 'past', 'blameless'],
      unsure: 'moreTime',
      next: [
        { when: { answered: { repair: ['yes'] } }, to: 'sendNow' },
        { when: { answered: { repair: ['past'] } }, to: 'missed' },
        { when: { answered: { repair: ['blameless'] } }, to: 'notToBlame' },
        { to: 'moreTime' },
      ],
    },
  },
  outcomes: {
    sendNow: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'paused',
      leadsTo: ['brief-vraagt-informatie', 'niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'pw-17'],
    },
    moreTime: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'paused',
      alsoAsk: true,
      leadsTo: ['brief-vraagt-informatie', 'niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'pw-17'],
    },
    missed: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'stops',
      alsoAsk: true,
      leadsTo: ['niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'awb-6-7', 'awb-8-81'],
    },
    notToBlame: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'paused',
      alsoAsk: true,
      leadsTo: ['opname', 'niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'awb-6-7'],
    },
    ended: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'stops',
      alsoAsk: true,
      leadsTo: ['niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'awb-6-7', 'awb-8-81'],
    },
    askLower: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['niet-eens', 'terugbetalen', 'ziek-of-afspraak-gemist'],
      sources: ['pw-18-4', 'pw-54', 'ioaw-17', 'ioaw-20', 'awb-6-7'],
    },
    askWhy: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['brief-vraagt-informatie', 'niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'pw-17'],
    },
  },
});
