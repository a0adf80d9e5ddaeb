import { defineFlow } from '../../engine/flow.ts';

/**
 * Crypto, shares and other investments: `money.md` §9, last row. Owning or trading is a report, and so
 * is a big change; what "big" is, the law does not say, so a small one is a question.
 */
export default defineFlow({
  id: 'crypto-en-beleggen',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['have', 'sold', 'trade', 'forOther', 'plan'],
      unsure: 'askUnsure',
      next: [
        { when: { answered: { what: ['have'] } }, to: 'told' },
        { when: { answered: { what: ['sold'] } }, to: 'reportSold' },
        { when: { answered: { what: ['trade'] } }, to: 'reportTrade' },
        { when: { answered: { what: ['forOther'] } }, to: 'reportForOther' },
        { to: 'askPlan' },
      ],
    },
    told: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'reportHave',
      next: [{ when: { answered: { told: ['yes'] } }, to: 'change' }, { to: 'reportHave' }],
    },
    change: {
      kind: 'choice',
      options: ['big', 'small'],
      unsure: 'askChange',
      next: [{ when: { answered: { change: ['big'] } }, to: 'reportHave' }, { to: 'askChange' }],
    },
  },
  outcomes: {
    reportHave: {
      duty: 'report',
      effect: 'counts-as-assets',
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13', 'ioaz-8', 'schulinck-bitcoins'],
    },
    reportSold: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13', 'schulinck-bitcoins'],
    },
    reportTrade: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['eigen-bedrijf'],
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'ioaw-13', 'schulinck-bitcoins'],
    },
    reportForOther: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'vng-crypto'],
    },
    askChange: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'pw-34', 'schulinck-bitcoins'],
    },
    askPlan: { duty: 'ask-first', effect: 'none', sources: ['pw-17', 'ioaw-13', 'pw-34'] },
    askUnsure: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'pw-34', 'vng-crypto'],
    },
  },
});
