import { defineFlow } from '../../engine/flow.ts';

/**
 * An inheritance or legacy: `money.md` §8. A child of age is not part of the family for the benefit
 * (art. 4 lid 1, as in §14), so what it inherits is its own; access to that money is a report (§6).
 */
export default defineFlow({
  id: 'erfenis',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['heir', 'paid', 'refuse', 'child'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['refuse'] } }, to: 'refused' },
        { when: { answered: { what: ['child'] } }, to: 'childAge' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { what: ['paid'] } }, to: 'reportPaid' },
        { to: 'share' },
      ],
    },
    share: {
      kind: 'choice',
      options: ['wait', 'parent', 'managed', 'debts'],
      unsure: 'reportHeir',
      next: [
        { when: { answered: { share: ['parent'] } }, to: 'reportParent' },
        { when: { answered: { share: ['managed'] } }, to: 'reportManaged' },
        { when: { answered: { share: ['debts'] } }, to: 'reportDebts' },
        { to: 'reportHeir' },
      ],
    },
    refused: {
      kind: 'choice',
      options: ['notYet', 'done'],
      unsure: 'reportThenAsk',
      next: [{ when: { answered: { refused: ['done'] } }, to: 'reportRefused' }, { to: 'told' }],
    },
    told: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportThenAsk',
      next: [{ when: { answered: { told: ['yes'] } }, to: 'askRefuse' }, { to: 'reportThenAsk' }],
    },
    childAge: {
      kind: 'choice',
      options: ['minor', 'adult', 'other'],
      unsure: 'askKind',
      next: [
        { when: { answered: { childAge: ['adult'] } }, to: 'noReportAdult' },
        { when: { answered: { childAge: ['other'] } }, to: 'reportAccess' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askKind' },
        { to: 'reportChild' },
      ],
    },
  },
  outcomes: {
    noReportAdult: { duty: 'no-report', effect: 'none', sources: ['pw-4', 'pw-31-1', 'ioaw-13'] },
    reportHeir: {
      duty: 'report',
      effect: 'counts-as-assets',
      again: true,
      leadsTo: ['overlijden'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'pw-58', 'rbzwb-2025-4743'],
    },
    reportParent: {
      duty: 'report',
      effect: 'none',
      again: true,
      leadsTo: ['overlijden'],
      sources: ['pw-17', 'pw-58', 'crvb-2022-2360', 'crvb-2025-82'],
    },
    reportManaged: {
      duty: 'report',
      effect: 'pay-back',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'pw-58', 'feitsma-erfenis'],
    },
    reportDebts: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['schulden'],
      sources: ['pw-17', 'pw-55', 'stimulansz-verwerpen'],
    },
    reportPaid: {
      duty: 'report',
      effect: 'counts-as-assets',
      alsoAsk: true,
      again: true,
      leadsTo: ['schulden', 'spaargeld-en-rekening', 'huis-of-grond-buitenland'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'pw-58', 'crvb-2022-2360'],
    },
    reportChild: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-4', 'pw-31-1', 'pw-34'],
    },
    reportAccess: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'schulinck-gemachtigd'],
    },
    reportIoaw: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['ioaw-13', 'aib', 'ioaz-8'],
    },
    reportRefused: {
      duty: 'report',
      effect: 'lower',
      sources: ['pw-17', 'ioaw-13', 'pw-18-2', 'stimulansz-verwerpen'],
    },
    reportThenAsk: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'ioaw-13', 'pw-55', 'pw-18-2', 'stimulansz-verwerpen'],
    },
    askRefuse: {
      duty: 'ask-first',
      effect: 'lower',
      sources: ['pw-55', 'pw-18-2', 'stimulansz-verwerpen', 'ioaw-13'],
    },
    askKind: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['overlijden'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
  },
});
