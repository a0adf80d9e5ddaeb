import { defineFlow } from '../../engine/flow.ts';

/**
 * Work begins or changes: `work-and-study.md` W1, and W12 for pay around or above the benefit. What may
 * be kept of the pay (W9) changes the sum, never the duty. `day` is the day the work was agreed.
 */
export default defineFlow({
  id: 'werk-begonnen',
  start: 'kind',
  questions: {
    kind: {
      kind: 'choice',
      options: ['job', 'varying', 'trial', 'changed'],
      unsure: 'reportWork',
      next: [
        { when: { answered: { kind: ['varying'] } }, to: 'reportVarying' },
        { when: { answered: { kind: ['trial'] } }, to: 'reportTrial' },
        { to: 'pay' },
      ],
    },
    pay: {
      kind: 'choice',
      options: ['less', 'same', 'more'],
      unsure: 'reportAround',
      next: [
        { when: { answered: { pay: ['more'] } }, to: 'reportLeave' },
        { when: { answered: { pay: ['same'] } }, to: 'reportAround' },
        { when: { answered: { kind: ['changed'] } }, to: 'reportChanged' },
        { to: 'reportJob' },
      ],
    },
  },
  outcomes: {
    reportJob: {
      duty: 'report',
      effect: 'lower',
      alsoTo: ['toeslagen'],
      leadsTo: ['uren-of-loon-anders', 'werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'pw-31-2-n', 'ioaw-13', 'ioaw-8', 'crvb-2019-2378'],
    },
    reportVarying: {
      duty: 'report',
      effect: 'lower',
      alsoTo: ['toeslagen'],
      again: true,
      leadsTo: ['uren-of-loon-anders', 'werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'pw-53a', 'ioaw-13', 'ioaw-8', 'crvb-2022-1131'],
    },
    reportTrial: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['stage-of-proefplaatsing'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportChanged: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      again: true,
      leadsTo: ['uren-of-loon-anders', 'terugbetaling-en-nabetaling'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportLeave: {
      duty: 'report',
      effect: 'stops',
      alsoTo: ['toeslagen'],
      alsoAsk: true,
      leadsTo: ['werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8', 'crvb-2019-2378'],
    },
    reportAround: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      alsoAsk: true,
      leadsTo: ['uren-of-loon-anders', 'werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'pw-31-2-n', 'ioaw-13', 'ioaw-8'],
    },
    reportWork: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['klusjes', 'vrijwilligerswerk', 'eigen-bedrijf'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
  },
});
