import { defineFlow } from '../../engine/flow.ts';

/**
 * Help from the food bank, a clothing bank, a church or a fund: `money.md` §3. Money of a fund is a gift
 * (§1), a bill that it pays counts in the same yearly pot (§2, §17). Clothes and goods are free by local
 * policy or else count in that pot, so under the limit they are free on either reading (test 3b). `nothing` is at most every local
 * gift limit, so it tells whether one is known for that day.
 */
export default defineFlow({
  id: 'voedselbank-en-fonds',
  start: 'what',
  derived: { total: { fn: 'sum', of: ['amount', 'before'] }, nothing: { fn: 'sum', of: [] } },
  questions: {
    what: {
      kind: 'choice',
      options: ['foodbank', 'goods', 'bill', 'money', 'monthly'],
      unsure: 'askUnsure',
      next: [
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        {
          when: {
            benefit: ['bijstand'],
            answered: { what: ['goods'] },
            local: { field: 'charityGoods', is: 'free' },
          },
          to: 'noReportCharity',
        },
        {
          when: {
            benefit: ['bijstand'],
            answered: { what: ['bill'] },
            local: { field: 'fundBills', is: 'free' },
          },
          to: 'noReportCharity',
        },
        {
          when: { inForce: 'before-2026', answered: { what: ['foodbank', 'goods', 'bill'] } },
          to: 'askOld',
        },
        {
          when: { benefit: ['bijstand'], answered: { what: ['foodbank'] } },
          to: 'noReportFoodbank',
        },
        { when: { benefit: ['bijstand'], answered: { what: ['goods'] } }, to: 'amount' },
        { when: { answered: { what: ['foodbank', 'goods'] } }, to: 'askBenefit' },
        {
          when: {
            inForce: 'before-2026',
            benefit: ['bijstand'],
            answered: { what: ['money'] },
            atMost: ['nothing', 'local.giftLimit'],
          },
          to: 'amount',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { to: 'amount' },
      ],
    },
    amount: {
      kind: 'amount',
      unsure: [
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { when: { answered: { what: ['goods'] } }, to: 'askPolicy' },
        { to: 'askUnsure' },
      ],
      next: [
        {
          when: { answered: { what: ['goods'] }, over: ['amount', 'giftLimit'] },
          to: 'askPolicy',
        },
        { when: { inForce: 'before-2026', over: ['amount', 'local.giftLimit'] }, to: 'reportOld' },
        { when: { benefit: ['bijstand'], atMost: ['amount', 'local.giftLimit'] }, to: 'before' },
        { when: { over: ['amount', 'giftLimitHighest'] }, to: 'reportOver' },
        { to: 'before' },
      ],
    },
    before: {
      kind: 'amount',
      unsure: [
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { when: { answered: { what: ['goods'] } }, to: 'askPolicy' },
        { to: 'askUnsure' },
      ],
      next: [
        { when: { answered: { what: ['goods'] }, over: ['total', 'giftLimit'] }, to: 'askPolicy' },
        { when: { answered: { what: ['goods'] } }, to: 'noReportGoods' },
        {
          when: { inForce: 'before-2026', atMost: ['total', 'local.giftLimit'] },
          to: 'noReportLocal',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        {
          when: {
            benefit: ['bijstand'],
            over: ['total', 'giftLimit'],
            atMost: ['total', 'local.giftLimit'],
          },
          to: 'askBetween',
        },
        { when: { over: ['total', 'giftLimitHighest'] }, to: 'reportOver' },
        { when: { over: ['total', 'giftLimit'] }, to: 'askBetween' },
        { when: { answered: { what: ['bill', 'monthly'] } }, to: 'askHelp' },
        { when: { benefit: ['bijstand'] }, to: 'noReportMoney' },
        { to: 'askBenefit' },
      ],
    },
  },
  outcomes: {
    noReportFoodbank: { duty: 'no-report', effect: 'none', sources: ['pw-18-8'] },
    noReportGoods: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-31-2-m', 'pw-18-8'],
    },
    noReportMoney: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m'] },
    noReportCharity: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['denhaag-giften', 'orionis-giften'],
    },
    noReportLocal: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m-2025'] },
    reportOver: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      again: true,
      sources: ['pw-17', 'pw-31-2-m', 'pw-31-2-s', 'pw-18-8'],
    },
    reportOld: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-2-m-2025'],
    },
    askPolicy: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'pw-18-8', 'orionis-giften', 'denhaag-giften'],
    },
    askOld: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'pw-31-2-m-2025', 'pw-18-1'],
    },
    askHelp: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['schulden'],
      sources: ['pw-17', 'pw-31-2-m', 'pw-18-8', 'denhaag-giften'],
    },
    askBetween: { duty: 'ask-first', effect: 'depends', sources: ['pw-31-2-m', 'pw-39'] },
    askBenefit: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-47a', 'pw-47c', 'pw-31-2-m', 'pw-18-8'],
    },
    askIoaw: { duty: 'ask-first', effect: 'depends', again: true, sources: ['ioaw-13', 'aib'] },
    askUnsure: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'pw-31-2-m', 'pw-18-8'],
    },
  },
});
