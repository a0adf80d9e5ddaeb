import { defineFlow } from '../../engine/flow.ts';

/**
 * Savings, the asset limit and bank accounts: `money.md` §12 without the car, and §14. Open point 7:
 * what was saved from the benefit and lies over the limit is a question to the office. IOAW has no
 * asset test and that of IOAZ lies far above the limits named here.
 */
export default defineFlow({
  id: 'spaargeld-en-rekening',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['account', 'family', 'savings', 'big', 'cash'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['account'] } }, to: 'reportAccount' },
        { when: { answered: { what: ['family'] } }, to: 'whose' },
        { when: { answered: { what: ['savings'] } }, to: 'origin' },
        { when: { answered: { what: ['big'] } }, to: 'reportReceived' },
        { to: 'reportCash' },
      ],
    },
    whose: {
      kind: 'choice',
      options: ['partner', 'minor', 'adult', 'access'],
      unsure: 'askKind',
      next: [
        { when: { answered: { whose: ['adult'] } }, to: 'noReportChild' },
        { to: 'reportFamily' },
      ],
    },
    origin: {
      kind: 'choice',
      options: ['benefit', 'known', 'gifts', 'received'],
      unsure: 'askSavings',
      next: [
        { when: { answered: { origin: ['received'] } }, to: 'reportReceived' },
        { when: { answered: { origin: ['gifts'] } }, to: 'askSavings' },
        { when: { benefit: ['ioaw'] }, to: 'noReportIoaw' },
        { to: 'total' },
      ],
    },
    total: {
      kind: 'amount',
      unsure: 'askSavings',
      next: [
        {
          when: { benefit: ['ioaz'], atMost: ['total', 'assetLimitCouple'] },
          to: 'noReportIoaw',
        },
        { when: { benefit: ['ioaz'] }, to: 'askSavings' },
        { when: { atMost: ['total', 'assetLimitSingle'] }, to: 'noReportSavings' },
        { when: { atMost: ['total', 'assetLimitCouple'] }, to: 'home' },
        {
          when: { answered: { origin: ['known'] }, over: ['total', 'assetLimitCouple'] },
          to: 'reportOver',
        },
        { to: 'askSavings' },
      ],
    },
    home: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'askSavings',
      next: [
        { when: { answered: { home: ['yes'] } }, to: 'noReportSavings' },
        { when: { answered: { origin: ['known'] } }, to: 'reportOver' },
        { to: 'askSavings' },
      ],
    },
  },
  outcomes: {
    noReportSavings: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-34'] },
    noReportIoaw: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['ioaw-13', 'ioaw-8', 'aib', 'ioaz-8'],
    },
    noReportChild: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-4', 'pw-31-1', 'ioaw-13'],
    },
    reportAccount: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    reportFamily: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'pw-4', 'pw-31-1', 'crvb-2025-1251', 'crvb-2004-ao6397', 'ioaw-13'],
    },
    reportReceived: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-gekregen', 'erfenis', 'spullen-verkocht', 'huis-of-grond-buitenland'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13', 'ioaz-8'],
    },
    reportOver: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['schulden'],
      sources: ['pw-17', 'pw-34'],
    },
    reportCash: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['waardevolle-spullen'],
      sources: ['pw-17', 'pw-31-1', 'crvb-2022-1296', 'crvb-2014-3897', 'ioaw-13'],
    },
    askSavings: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['geld-gekregen'],
      sources: ['pw-17', 'ioaw-13', 'pw-34', 'ioaz-8'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-34'] },
  },
});
