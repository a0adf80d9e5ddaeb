import { defineFlow } from '../../engine/flow.ts';

/**
 * A child moves in or out: the rows of `household.md` §2 on that, §17 on foster care, shared care and
 * a child placed away, and for AIO what §0 leaves to the register of the gemeente.
 */
export default defineFlow({
  id: 'kind-in-of-uit-huis',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['movesIn', 'movesOut', 'shared', 'foster', 'placed'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['shared'] } }, to: 'reportShared' },
        { when: { answered: { what: ['foster'] } }, to: 'reportFoster' },
        { when: { answered: { what: ['placed'] } }, to: 'reportPlaced' },
        { to: 'age' },
      ],
    },
    age: {
      kind: 'choice',
      options: ['minor', 'between', 'counts'],
      unsure: [
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { when: { answered: { what: ['movesIn'] } }, to: 'reportCountsIn' },
        { to: 'reportCountsOut' },
      ],
      next: [
        { when: { answered: { age: ['minor'] } }, to: 'reportMinor' },
        { when: { answered: { age: ['between'] } }, to: 'reportYoung' },
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'registered' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { when: { answered: { what: ['movesIn'] } }, to: 'reportCountsIn' },
        { to: 'reportCountsOut' },
      ],
    },
    registered: {
      kind: 'choice',
      options: ['free', 'pays', 'no'],
      unsure: [
        { when: { answered: { what: ['movesIn'] } }, to: 'reportCountsIn' },
        { to: 'reportCountsOut' },
      ],
      next: [
        { when: { answered: { registered: ['free'] } }, to: 'noReportAio' },
        { when: { answered: { what: ['movesIn'] } }, to: 'reportCountsIn' },
        { to: 'reportCountsOut' },
      ],
    },
  },
  outcomes: {
    reportMinor: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'crvb-2022-1004'],
    },
    reportYoung: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      again: true,
      leadsTo: ['kind-jarig', 'kind-studie', 'kind-werkt'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-4'],
    },
    reportCountsIn: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'lower',
      again: true,
      leadsTo: ['kind-studie', 'kind-werkt', 'iemand-komt-wonen'],
      sources: ['pw-17', 'pw-19a', 'pw-22a', 'crvb-2021-3038'],
    },
    reportCountsOut: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'higher',
      again: true,
      sources: ['pw-17', 'pw-19a', 'pw-22a', 'crvb-2021-3038'],
    },
    reportCountsIoaw: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['kind-studie', 'kind-werkt'],
      sources: ['ioaw-13', 'ioaw-5', 'cbs-kostendelers-ioaw'],
    },
    reportShared: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-4'],
    },
    reportFoster: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-4'],
    },
    reportPlaced: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'crvb-2022-1004'],
    },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['iemand-komt-wonen', 'kind-studie', 'kind-jarig'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-19a'],
    },
    noReportAio: {
      duty: 'no-report',
      alsoTo: ['gemeente'],
      effect: 'depends',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['svb-wijzigingen', 'pw-19a', 'pw-47a'],
    },
  },
});
