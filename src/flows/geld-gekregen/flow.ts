import { defineFlow } from '../../engine/flow.ts';

/**
 * A gift of money: `money.md` §1, and §17 for crowdfunding. `nothing` is at most every local gift limit,
 * so it tells whether one is known for that day.
 */
export default defineFlow({
  id: 'geld-gekregen',
  start: [{ when: { benefit: ['ioaw', 'ioaz'] }, to: 'kindIoaw' }, { to: 'kind' }],
  derived: { total: { fn: 'sum', of: ['amount', 'before'] }, nothing: { fn: 'sum', of: [] } },
  questions: {
    kind: {
      kind: 'choice',
      options: ['gift', 'fixed', 'debt', 'crowdfunding', 'return'],
      unsure: [{ when: { inForce: 'before-2026' }, to: 'reportOld' }, { to: 'askKind' }],
      next: [
        { when: { answered: { kind: ['return'] } }, to: 'notAGift' },
        {
          when: {
            inForce: 'before-2026',
            benefit: ['bijstand'],
            answered: { kind: ['gift'] },
            atMost: ['nothing', 'local.giftLimit'],
          },
          to: 'amount',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOld' },
        { when: { answered: { kind: ['debt', 'crowdfunding'] } }, to: 'received' },
        { to: 'amount' },
      ],
    },
    kindIoaw: {
      kind: 'choice',
      options: ['gift', 'large', 'other', 'return'],
      unsure: 'askKind',
      next: [
        { when: { answered: { kindIoaw: ['return'] } }, to: 'notAGift' },
        { when: { answered: { kindIoaw: ['other'] } }, to: 'askIoaw' },
        { when: { benefit: ['ioaz'], answered: { kindIoaw: ['large'] } }, to: 'reportIoaz' },
        { when: { local: { field: 'giftsWithIoaw', is: 'free' } }, to: 'noReportIoaw' },
        { to: 'askIoaw' },
      ],
    },
    received: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: [{ when: { answered: { kind: ['debt'] } }, to: 'askDebt' }, { to: 'askCrowd' }],
      next: [
        { when: { answered: { received: ['yes'] } }, to: 'amount' },
        { when: { answered: { kind: ['debt'] } }, to: 'askDebt' },
        { to: 'askCrowd' },
      ],
    },
    amount: {
      kind: 'amount',
      unsure: [{ when: { inForce: 'before-2026' }, to: 'reportOld' }, { to: 'askAmount' }],
      next: [
        { when: { inForce: 'before-2026', over: ['amount', 'local.giftLimit'] }, to: 'reportOld' },
        { when: { benefit: ['bijstand'], atMost: ['amount', 'local.giftLimit'] }, to: 'before' },
        { when: { over: ['amount', 'giftLimitHighest'] }, to: 'reportOver' },
        { to: 'before' },
      ],
    },
    before: {
      kind: 'amount',
      unsure: [{ when: { inForce: 'before-2026' }, to: 'reportOld' }, { to: 'askAmount' }],
      next: [
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
          to: 'askLocal',
        },
        { when: { over: ['total', 'giftLimitHighest'] }, to: 'reportOver' },
        { when: { over: ['total', 'giftLimit'] }, to: 'askBetween' },
        { when: { answered: { kind: ['debt', 'crowdfunding'] } }, to: 'askPurpose' },
        { when: { benefit: ['bijstand'], answered: { kind: ['fixed'] } }, to: 'askFixed' },
        { when: { benefit: ['bijstand'] }, to: 'noReport' },
        { to: 'askAio' },
      ],
    },
  },
  outcomes: {
    noReport: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m'] },
    noReportLocal: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m-2025'] },
    noReportIoaw: { duty: 'no-report', effect: 'none', again: true, sources: ['ioaw-13', 'aib'] },
    reportOver: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      again: true,
      sources: ['pw-17', 'pw-31-2-m', 'pw-31-2-s'],
    },
    reportOld: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-2-m-2025'],
    },
    reportIoaz: { duty: 'report', effect: 'counts-as-assets', sources: ['ioaw-13', 'ioaz-8'] },
    notAGift: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['geld-geleend', 'klusjes'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    askBetween: { duty: 'ask-first', effect: 'depends', sources: ['pw-31-2-m', 'pw-39'] },
    askLocal: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-31-2-m', 'pw-31-2-s', 'vng-giften'],
    },
    askAio: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-31-2-m', 'pw-47a', 'pw-47c'],
    },
    askFixed: { duty: 'ask-first', effect: 'depends', sources: ['pw-31-2-m', 'vng-giften'] },
    askIoaw: { duty: 'ask-first', effect: 'depends', again: true, sources: ['ioaw-13', 'aib'] },
    askDebt: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden'],
      sources: ['pw-31-2-m', 'pw-31-2-s', 'pw-17'],
    },
    askCrowd: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'pw-31-2-m'] },
    askPurpose: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden'],
      sources: ['pw-17', 'pw-31-2-m', 'vng-giften'],
    },
    askAmount: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-2-m'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13'] },
  },
});
