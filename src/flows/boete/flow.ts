import { defineFlow } from '../../engine/flow.ts';

/**
 * A letter about a fine or a warning: `procedure.md` P6, with P5 and the row of P9 on a talk with a fine in
 * view. No sums: the amount follows from the damage, the blame and what someone can pay, which only the
 * office can weigh. `day` is the date on the letter, so that the last day for an objection can be shown.
 */
export default defineFlow({
  id: 'boete',
  day: 'exact',
  start: 'letter',
  derived: { lastDay: { fn: 'addWeeks', of: ['day', 'objectionTerm'] } },
  questions: {
    letter: {
      kind: 'choice',
      options: ['intention', 'fine', 'warning', 'talk'],
      unsure: 'askLetter',
      next: [
        { when: { answered: { letter: ['intention'] } }, to: 'askView' },
        { when: { answered: { letter: ['fine'] } }, to: 'askFine' },
        { when: { answered: { letter: ['warning'] } }, to: 'askWarning' },
        { to: 'askTalk' },
      ],
    },
  },
  outcomes: {
    askView: {
      duty: 'ask-first',
      effect: 'fine',
      leadsTo: ['te-laat'],
      sources: ['awb-5-10a', 'pw-18a', 'pw-47g', 'ioaw-20a', 'boetebesluit-2', 'boetebesluit-2a'],
    },
    askFine: {
      duty: 'ask-first',
      effect: 'fine',
      upcoming: [{ id: 'lastDay', on: 'lastDay' }],
      leadsTo: ['niet-eens', 'terugbetalen'],
      sources: [
        'pw-18a',
        'pw-47g',
        'ioaw-20a',
        'boetebesluit-2',
        'boetebesluit-2a',
        'crvb-2016-12',
        'awb-6-7',
      ],
    },
    askWarning: {
      duty: 'ask-first',
      effect: 'warning',
      upcoming: [{ id: 'lastDay', on: 'lastDay' }],
      leadsTo: ['niet-eens', 'te-laat'],
      sources: ['pw-18a', 'pw-47g', 'ioaw-20a', 'boetebesluit-2aa', 'awb-6-7'],
    },
    askTalk: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['huisbezoek', 'te-laat'],
      sources: ['awb-5-10a', 'pw-17', 'ioaw-13'],
    },
    askLetter: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['niet-eens', 'te-laat'],
      sources: ['awb-5-10a', 'pw-18a', 'pw-47g', 'ioaw-20a', 'awb-6-7'],
    },
  },
});
