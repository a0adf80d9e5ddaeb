import { defineFlow } from '../../engine/flow.ts';

/**
 * A job or contract ends: `work-and-study.md` W1 (fifth row) while there is still a benefit, W12
 * (fourth row) for who had left it. To quit by one's own choice is asked first (W11); with AIO there
 * are no work duties, and no WW to ask for.
 */
export default defineFlow({
  id: 'werk-gestopt',
  start: 'still',
  questions: {
    still: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { still: ['no'] }, benefit: ['aio'] }, to: 'reportAgainAio' },
        { when: { answered: { still: ['no'] } }, to: 'reportAgain' },
        { when: { benefit: ['aio'] }, to: 'reportEndedAio' },
        { to: 'how' },
      ],
    },
    how: {
      kind: 'choice',
      options: ['ends', 'quit', 'wish'],
      unsure: 'reportEnded',
      next: [
        { when: { answered: { how: ['quit'] } }, to: 'reportQuit' },
        { when: { answered: { how: ['wish'] } }, to: 'askQuit' },
        { to: 'reportEnded' },
      ],
    },
  },
  outcomes: {
    reportEnded: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['uwv', 'toeslagen'],
      leadsTo: ['andere-uitkering', 'ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-15', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportEndedAio: {
      duty: 'report',
      effect: 'higher',
      alsoTo: ['toeslagen'],
      sources: ['pw-17', 'pw-32', 'pw-47b', 'svb-wijzigingen'],
    },
    reportQuit: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['uwv', 'toeslagen'],
      leadsTo: ['andere-uitkering', 'ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-9', 'pw-18-2', 'pw-15', 'ioaw-13', 'ioaw-20'],
    },
    reportAgain: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoTo: ['uwv', 'toeslagen'],
      leadsTo: ['andere-uitkering'],
      sources: ['pw-44', 'pw-43a', 'pw-15', 'ioaw-13', 'ioaw-7'],
    },
    reportAgainAio: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      sources: ['pw-44', 'pw-43a', 'pw-47a'],
    },
    reportUnsure: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'pw-44', 'ioaw-13'],
    },
    askQuit: {
      duty: 'ask-first',
      effect: 'lower',
      leadsTo: ['uren-of-loon-anders', 'ziek-of-afspraak-gemist'],
      sources: ['pw-9', 'pw-18-2', 'ioaw-20'],
    },
  },
});
