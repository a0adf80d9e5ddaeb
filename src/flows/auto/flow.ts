import { defineFlow } from '../../engine/flow.ts';

/**
 * A car or other vehicle: `money.md` §12 and open point 13: getting, swapping and selling are always
 * a report, as no national amount is known. Borrowing one, or renting one now and then, has no rule.
 */
export default defineFlow({
  id: 'auto',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['got', 'swapped', 'sold', 'name', 'rent', 'borrow'],
      unsure: 'askUse',
      next: [
        { when: { answered: { what: ['name'] } }, to: 'reportName' },
        { when: { answered: { what: ['rent'] } }, to: 'often' },
        { when: { answered: { what: ['borrow'] } }, to: 'askUse' },
        { when: { answered: { what: ['got'] } }, to: 'how' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { what: ['swapped'] } }, to: 'reportSwapped' },
        { to: 'reportSold' },
      ],
    },
    how: {
      kind: 'choice',
      options: ['own', 'later', 'given'],
      unsure: [{ when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' }, { to: 'reportBought' }],
      next: [
        { when: { answered: { how: ['later'] } }, to: 'reportLater' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { how: ['given'] } }, to: 'reportGiven' },
        { to: 'reportBought' },
      ],
    },
    often: {
      kind: 'choice',
      options: ['rarely', 'often'],
      unsure: 'askUse',
      next: [{ when: { answered: { often: ['often'] } }, to: 'reportRent' }, { to: 'askUse' }],
    },
  },
  outcomes: {
    reportBought: {
      duty: 'report',
      effect: 'counts-as-assets',
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2025-1405'],
    },
    reportGiven: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['boodschappen-of-spullen'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2025-1405'],
    },
    reportLater: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-geleend'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    reportSwapped: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'sittard-geleen-auto'],
    },
    reportSold: {
      duty: 'report',
      effect: 'counts-as-assets',
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'sittard-geleen-auto'],
    },
    reportIoaw: { duty: 'report', effect: 'depends', sources: ['ioaw-13', 'aib', 'ioaz-8'] },
    reportName: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'pw-34', 'ioaw-13', 'crvb-2018-1346', 'rbzwb-2024-4656'],
    },
    reportRent: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'crvb-2017-2493'],
    },
    askUse: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['boodschappen-of-spullen'],
      sources: ['pw-17', 'ioaw-13'],
    },
  },
});
