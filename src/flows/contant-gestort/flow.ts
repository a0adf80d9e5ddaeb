import { defineFlow } from '../../engine/flow.ts';

/**
 * Cash deposits and transfers in: `money.md` §5, and §1 where the money turns out to be a gift. Open
 * point 11: own cash without a recent withdrawal that matches is a report. `nothing` tells whether a
 * local gift limit is known for that day. Pay is income; what else may have come in has its own flow.
 */
export default defineFlow({
  id: 'contant-gestort',
  start: 'from',
  derived: { nothing: { fn: 'sum', of: [] } },
  questions: {
    from: {
      kind: 'choice',
      options: ['withdrawn', 'home', 'between', 'other', 'unknown', 'pay', 'else'],
      unsure: 'reportUnknown',
      next: [
        { when: { answered: { from: ['withdrawn'] } }, to: 'matches' },
        { when: { answered: { from: ['between'] } }, to: 'told' },
        { when: { answered: { from: ['home'] } }, to: 'reportOwn' },
        { when: { answered: { from: ['unknown'] } }, to: 'reportUnknown' },
        { when: { answered: { from: ['pay'] } }, to: 'reportPay' },
        { when: { answered: { from: ['else'] } }, to: 'askElse' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'why' },
        {
          when: {
            inForce: 'before-2026',
            benefit: ['bijstand'],
            atMost: ['nothing', 'local.giftLimit'],
          },
          to: 'why',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOther' },
        { to: 'why' },
      ],
    },
    matches: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportOwn',
      next: [{ when: { answered: { matches: ['yes'] } }, to: 'noReportOwn' }, { to: 'reportOwn' }],
    },
    told: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportAccount',
      next: [{ when: { answered: { told: ['yes'] } }, to: 'noReportOwn' }, { to: 'reportAccount' }],
    },
    why: {
      kind: 'choice',
      options: ['gift', 'fixed', 'return'],
      unsure: [
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askGift' },
        { when: { inForce: 'before-2026' }, to: 'reportOther' },
        { to: 'askGift' },
      ],
      next: [
        { when: { answered: { why: ['return'] } }, to: 'reportOther' },
        {
          when: {
            benefit: ['ioaw'],
            answered: { why: ['gift'] },
            local: { field: 'giftsWithIoaw', is: 'free' },
          },
          to: 'noReportIoaw',
        },
        {
          when: {
            benefit: ['ioaz'],
            answered: { why: ['gift'] },
            local: { field: 'giftsWithIoaw', is: 'free' },
          },
          to: 'total',
        },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askGift' },
        { when: { inForce: 'before-2026', answered: { why: ['fixed'] } }, to: 'reportOther' },
        { to: 'total' },
      ],
    },
    total: {
      kind: 'amount',
      unsure: [
        { when: { benefit: ['ioaz'] }, to: 'askGift' },
        { when: { inForce: 'before-2026' }, to: 'reportOther' },
        { to: 'askGift' },
      ],
      next: [
        // A lot of money of their own counts with the IOAZ, a small gift does not.
        { when: { benefit: ['ioaz'], atMost: ['total', 'giftLimit'] }, to: 'noReportIoaw' },
        { when: { benefit: ['ioaz'] }, to: 'askGift' },
        {
          when: { inForce: 'before-2026', atMost: ['total', 'local.giftLimit'] },
          to: 'noReportLocal',
        },
        { when: { inForce: 'before-2026' }, to: 'reportOther' },
        {
          when: {
            benefit: ['bijstand'],
            over: ['total', 'giftLimit'],
            atMost: ['total', 'local.giftLimit'],
          },
          to: 'askGift',
        },
        { when: { over: ['total', 'giftLimitHighest'] }, to: 'reportOther' },
        { when: { over: ['total', 'giftLimit'] }, to: 'askGift' },
        { when: { benefit: ['bijstand'], answered: { why: ['gift'] } }, to: 'noReportGift' },
        { to: 'askGift' },
      ],
    },
  },
  outcomes: {
    noReportOwn: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'crvb-2020-16'],
    },
    noReportGift: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m'] },
    noReportLocal: { duty: 'no-report', effect: 'none', again: true, sources: ['pw-31-2-m-2025'] },
    noReportIoaw: { duty: 'no-report', effect: 'none', again: true, sources: ['ioaw-13', 'aib'] },
    reportOwn: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'crvb-2020-16', 'crvb-2025-779', 'ioaw-13'],
    },
    reportUnknown: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'pw-31-1', 'crvb-2020-16', 'crvb-2019-2701', 'ioaw-13'],
    },
    reportAccount: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    reportOther: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-gekregen', 'geld-geleend', 'klusjes', 'geld-van-een-ander'],
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'crvb-2020-16', 'crvb-2025-779', 'ioaw-13'],
    },
    reportPay: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['werk-begonnen', 'andere-uitkering', 'terugbetaling-en-nabetaling'],
      sources: ['pw-17', 'ioaw-13', 'pw-32', 'ioaw-8'],
    },
    askElse: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['terugbetaling-en-nabetaling', 'spullen-verkocht', 'geld-van-een-ander'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    askGift: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-gekregen'],
      sources: ['pw-17', 'pw-31-2-m', 'pw-47c', 'ioaw-13', 'aib'],
    },
  },
});
