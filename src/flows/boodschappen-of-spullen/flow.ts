import { defineFlow } from '../../engine/flow.ts';

/**
 * Groceries, goods, or a bill that someone else pays: `money.md` §2, with the food bank of §3. Help for every
 * month counts to the end of the year (`yearTotal`), so that it can be told before the limit is passed.
 */
export default defineFlow({
  id: 'boodschappen-of-spullen',
  start: 'who',
  derived: {
    total: { fn: 'sum', of: ['worth', 'before'] },
    monthTotal: { fn: 'sum', of: ['perMonth', 'before'] },
    yearTotal: { fn: 'totalByYearEnd', of: ['day', 'perMonth', 'before'] },
  },
  questions: {
    who: {
      kind: 'choice',
      options: ['person', 'foodbank', 'charity', 'forWork'],
      unsure: 'askKind',
      next: [
        { when: { answered: { who: ['forWork'] } }, to: 'reportForWork' },
        {
          when: {
            benefit: ['ioaw', 'ioaz'],
            answered: { who: ['person'] },
            local: { field: 'giftsWithIoaw', is: 'free' },
          },
          to: 'kind',
        },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        {
          when: { inForce: 'before-2026', answered: { who: ['foodbank', 'charity'] } },
          to: 'askOld',
        },
        { when: { answered: { who: ['charity'] } }, to: 'askCharity' },
        { when: { answered: { who: ['person'] } }, to: 'kind' },
        { when: { benefit: ['bijstand'] }, to: 'noReportFoodbank' },
        { to: 'askAio' },
      ],
    },
    kind: {
      kind: 'choice',
      options: ['food', 'goods', 'trip', 'bills', 'valuable'],
      unsure: [
        { when: { inForce: 'before-2026', benefit: ['bijstand', 'aio'] }, to: 'reportOld' },
        { to: 'askKind' },
      ],
      next: [
        {
          when: { benefit: ['ioaw', 'ioaz'], answered: { kind: ['food', 'goods', 'trip'] } },
          to: 'noReportIoaw',
        },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        { when: { answered: { kind: ['valuable'] } }, to: 'reportValuable' },
        {
          when: {
            inForce: 'before-2026',
            benefit: ['bijstand'],
            answered: { kind: ['food', 'goods'] },
            local: { field: 'goodsInGiftLimit', is: 'yes' },
          },
          to: 'worth',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { when: { answered: { kind: ['bills'] } }, to: 'bill' },
        { when: { answered: { kind: ['food'] } }, to: 'often' },
        { to: 'worth' },
      ],
    },
    bill: {
      kind: 'choice',
      options: ['rent', 'monthly', 'once', 'debt'],
      unsure: 'askKind',
      next: [
        { when: { benefit: ['bijstand'], answered: { bill: ['rent'] } }, to: 'reportRent' },
        { when: { answered: { bill: ['rent', 'monthly'] } }, to: 'perMonth' },
        { when: { answered: { bill: ['debt'] } }, to: 'paid' },
        { to: 'worth' },
      ],
    },
    paid: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'askDebt',
      next: [{ when: { answered: { paid: ['yes'] } }, to: 'worth' }, { to: 'askDebt' }],
    },
    often: {
      kind: 'choice',
      options: ['once', 'regular'],
      unsure: 'askWorth',
      next: [{ when: { answered: { often: ['once'] } }, to: 'worth' }, { to: 'perMonth' }],
    },
    worth: {
      kind: 'amount',
      unsure: [{ when: { inForce: 'before-2026' }, to: 'reportOld' }, { to: 'askWorth' }],
      next: [
        { when: { inForce: 'before-2026', over: ['worth', 'local.giftLimit'] }, to: 'reportOld' },
        { when: { over: ['worth', 'giftLimitHighest'] }, to: 'reportOver' },
        { to: 'before' },
      ],
    },
    perMonth: {
      kind: 'amount',
      unsure: 'askWorth',
      next: [
        { when: { over: ['perMonth', 'giftLimitHighest'] }, to: 'reportOver' },
        { to: 'before' },
      ],
    },
    before: {
      kind: 'amount',
      unsure: [{ when: { inForce: 'before-2026' }, to: 'reportOld' }, { to: 'askWorth' }],
      next: [
        {
          when: { inForce: 'before-2026', atMost: ['total', 'local.giftLimit'] },
          to: 'noReportLocal',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { when: { over: ['total', 'giftLimitHighest'] }, to: 'reportOver' },
        { when: { over: ['monthTotal', 'giftLimitHighest'] }, to: 'reportOver' },
        {
          when: { benefit: ['bijstand'], over: ['yearTotal', 'giftLimitHighest'] },
          to: 'reportSoon',
        },
        { when: { over: ['total', 'giftLimit'] }, to: 'askBetween' },
        { when: { over: ['monthTotal', 'giftLimit'] }, to: 'askBetween' },
        { when: { benefit: ['bijstand'], over: ['yearTotal', 'giftLimit'] }, to: 'askBetween' },
        { when: { answered: { bill: ['debt'] } }, to: 'askDebtPaid' },
        { when: { benefit: ['bijstand'], answered: { kind: ['trip'] } }, to: 'noReportTrip' },
        { when: { benefit: ['bijstand'] }, to: 'noReport' },
        { to: 'askAio' },
      ],
    },
  },
  outcomes: {
    noReport: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m', 'pw-18-8'] },
    noReportTrip: {
      duty: 'no-report',
      effect: 'none',
      leadsTo: ['buitenland', 'vakantie-nederland'],
      sources: ['pw-31-2-m', 'pw-18-8'],
    },
    noReportFoodbank: { duty: 'no-report', effect: 'none', sources: ['pw-18-8'] },
    noReportLocal: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m-2025'] },
    noReportIoaw: { duty: 'no-report', effect: 'none', again: true, sources: ['ioaw-13', 'aib'] },
    reportOver: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      again: true,
      sources: ['pw-17', 'pw-31-2-m', 'pw-18-8', 'pw-18-1'],
    },
    reportSoon: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'pw-31-2-m', 'pw-18-8'],
    },
    reportOld: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-18-1', 'crvb-2014-719'],
    },
    reportRent: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['woonkosten'],
      sources: ['pw-17', 'pw-27', 'pw-18-8'],
    },
    reportValuable: {
      duty: 'report',
      effect: 'counts-as-assets',
      leadsTo: ['auto', 'waardevolle-spullen'],
      sources: ['pw-17', 'pw-34'],
    },
    reportForWork: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['klusjes'],
      sources: ['pw-17', 'pw-33-1', 'ioaw-13'],
    },
    askAio: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-47a', 'pw-47c', 'pw-31-2-m'],
    },
    askIoaw: { duty: 'ask-first', effect: 'depends', again: true, sources: ['ioaw-13', 'aib'] },
    askBetween: { duty: 'ask-first', effect: 'depends', sources: ['pw-31-2-m', 'pw-39'] },
    askDebt: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden'],
      sources: ['pw-17', 'pw-31-2-m', 'pw-18-8'],
    },
    askDebtPaid: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden'],
      sources: ['pw-17', 'pw-31-2-m', 'pw-18-8'],
    },
    askCharity: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['voedselbank-en-fonds'],
      sources: ['pw-17', 'pw-18-8'],
    },
    askOld: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['voedselbank-en-fonds'],
      sources: ['pw-17', 'pw-31-2-m-2025', 'pw-18-1'],
    },
    askWorth: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-2-m'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13'] },
  },
});
