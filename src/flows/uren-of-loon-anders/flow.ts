import { defineFlow } from '../../engine/flow.ts';

/**
 * Hours or pay of work someone already has change: `work-and-study.md` W1 (third row) and W12 for pay
 * around the benefit and for money over earlier months. What may be kept (W9) never changes the duty.
 * To work less by one's own choice is asked first (W11); with AIO there are no work duties.
 */
export default defineFlow({
  id: 'uren-of-loon-anders',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['more', 'less', 'varies', 'extra', 'backPay'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { what: ['more'] } }, to: 'pay' },
        { when: { answered: { what: ['varies'] } }, to: 'reportVaries' },
        { when: { answered: { what: ['extra'] } }, to: 'reportExtra' },
        { when: { answered: { what: ['backPay'] } }, to: 'reportBackPay' },
        { when: { benefit: ['aio'] }, to: 'reportLess' },
        { to: 'choice' },
      ],
    },
    pay: {
      kind: 'choice',
      options: ['less', 'same', 'more'],
      unsure: 'reportAround',
      next: [
        { when: { answered: { pay: ['more'] } }, to: 'reportLeave' },
        { when: { answered: { pay: ['same'] } }, to: 'reportAround' },
        { to: 'reportMore' },
      ],
    },
    choice: {
      kind: 'choice',
      options: ['settled', 'wish'],
      unsure: 'reportLess',
      next: [{ when: { answered: { choice: ['wish'] } }, to: 'askLess' }, { to: 'reportLess' }],
    },
  },
  outcomes: {
    reportMore: {
      duty: 'report',
      effect: 'lower',
      alsoTo: ['toeslagen'],
      sources: ['pw-17', 'pw-32', 'pw-31-2-n', 'ioaw-13', 'ioaw-8', 'meerinzicht-veranderingen'],
    },
    reportAround: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      alsoAsk: true,
      leadsTo: ['werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'pw-31-2-n', 'ioaw-13', 'ioaw-8'],
    },
    reportLeave: {
      duty: 'report',
      effect: 'stops',
      alsoTo: ['toeslagen'],
      alsoAsk: true,
      leadsTo: ['werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportLess: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      leadsTo: ['werk-gestopt', 'ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8', 'meerinzicht-veranderingen'],
    },
    reportVaries: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      again: true,
      sources: ['pw-17', 'pw-32', 'pw-53a', 'ioaw-13', 'ioaw-8'],
    },
    reportExtra: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportBackPay: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['terugbetaling-en-nabetaling'],
      sources: ['pw-17', 'pw-32', 'pw-58', 'ioaw-13', 'ioaw-8'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['werk-begonnen', 'werk-gestopt'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    askLess: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-9', 'pw-18-2', 'ioaw-20'],
    },
  },
});
