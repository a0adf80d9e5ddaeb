import { defineFlow } from '../../engine/flow.ts';

/**
 * Another benefit, a pension or an allowance starts, changes or stops: `work-and-study.md` W7. What
 * is left free of a small pension (AIO) changes the sum, never the duty. Allowances and
 * kinderbijslag are no income, but what made them change may be a fact of its own, and money that
 * makes up for a fault with allowances is a report (`money.md` §10).
 */
export default defineFlow({
  id: 'andere-uitkering',
  start: 'which',
  questions: {
    which: {
      kind: 'choice',
      options: ['benefit', 'pension', 'aow', 'allowances', 'notYet'],
      unsure: 'what',
      next: [
        { when: { answered: { which: ['allowances'] } }, to: 'cause' },
        { when: { answered: { which: ['notYet'] } }, to: 'reportRight' },
        { to: 'what' },
      ],
    },
    what: {
      kind: 'choice',
      options: ['starts', 'changes', 'backPay', 'stops', 'refused'],
      unsure: 'reportChanges',
      next: [
        // The SVB pays both, but no list says that its own AOW need not be told.
        {
          when: { benefit: ['aio'], answered: { which: ['aow'], what: ['changes'] } },
          to: 'askAow',
        },
        {
          when: {
            benefit: ['bijstand', 'ioaw', 'ioaz'],
            answered: { which: ['aow'], what: ['starts'] },
          },
          to: 'reportAow',
        },
        { when: { answered: { what: ['starts'] } }, to: 'reportStarts' },
        { when: { answered: { what: ['backPay'] } }, to: 'reportBackPay' },
        { when: { answered: { what: ['stops'] } }, to: 'reportStops' },
        { when: { answered: { what: ['refused'] } }, to: 'reportRefused' },
        { to: 'reportChanges' },
      ],
    },
    cause: {
      kind: 'choice',
      options: ['no', 'yes', 'fault'],
      unsure: 'askCause',
      next: [
        { when: { answered: { cause: ['no'] } }, to: 'noReportAllowances' },
        { when: { answered: { cause: ['fault'] } }, to: 'reportFault' },
        { to: 'askCause' },
      ],
    },
  },
  outcomes: {
    reportStarts: {
      duty: 'report',
      effect: 'lower',
      alsoTo: ['toeslagen'],
      leadsTo: ['aow-leeftijd', 'terugbetaling-en-nabetaling'],
      sources: ['pw-17', 'pw-32', 'pw-33-5', 'ioaw-13', 'ioaw-8', 'crvb-2019-2310'],
    },
    reportAow: {
      duty: 'report',
      effect: 'stops',
      alsoTo: ['svb', 'toeslagen'],
      leadsTo: ['aow-leeftijd'],
      sources: ['pw-17', 'pw-15', 'pw-47a', 'ioaw-13', 'ioaw-6-1-f'],
    },
    reportChanges: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-32', 'pw-53a', 'ioaw-13', 'ioaw-8', 'sittard-uitkering'],
    },
    reportBackPay: {
      duty: 'report',
      effect: 'pay-back',
      alsoTo: ['toeslagen'],
      leadsTo: ['terugbetaling-en-nabetaling', 'terugbetalen'],
      sources: ['pw-17', 'pw-32', 'pw-58', 'ioaw-13', 'ioaw-8'],
    },
    reportStops: {
      duty: 'report',
      effect: 'higher',
      alsoTo: ['toeslagen'],
      leadsTo: ['geld-geleend', 'werk-begonnen'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportRefused: {
      duty: 'report',
      alsoAsk: true,
      effect: 'none',
      sources: ['pw-17', 'pw-15', 'ioaw-13'],
    },
    reportRight: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['aow-leeftijd', 'werk-gestopt'],
      sources: ['pw-15', 'pw-17', 'ioaw-13'],
    },
    reportFault: {
      duty: 'report',
      effect: 'not-counted',
      leadsTo: ['schadevergoeding', 'spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-2-l', 'ioaw-13'],
    },
    askAow: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['aow-leeftijd'],
      sources: ['pw-17', 'pw-32', 'svb-wijzigingen'],
    },
    noReportAllowances: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-31-2-b-d', 'pw-17', 'aib', 'ioaw-13'],
    },
    askCause: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'kind-jarig', 'kind-studie', 'werk-begonnen'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-2-b-d'],
    },
  },
});
