import { defineFlow } from '../../engine/flow.ts';

/**
 * Debts, help with them and settlement: `money.md` §17, with §1-2 for someone else who pays and §4
 * for loans and credit. Gifts for arrears stay a question to the office under the limit too (§1).
 */
export default defineFlow({
  id: 'schulden',
  start: 'kind',
  questions: {
    kind: {
      kind: 'choice',
      options: ['bill', 'credit', 'loan', 'paid', 'help'],
      unsure: 'askKind',
      next: [
        { when: { answered: { kind: ['bill'] } }, to: 'noReport' },
        { when: { answered: { kind: ['credit'] } }, to: 'askCredit' },
        { when: { answered: { kind: ['loan'] } }, to: 'reportLoan' },
        { when: { answered: { kind: ['paid'] } }, to: 'done' },
        { to: 'account' },
      ],
    },
    done: {
      kind: 'choice',
      options: ['notYet', 'gift', 'back'],
      unsure: 'askBefore',
      next: [
        { when: { answered: { done: ['notYet'] } }, to: 'askBefore' },
        { when: { answered: { done: ['back'] } }, to: 'reportLoan' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askPaid' },
        { when: { inForce: 'before-2026' }, to: 'reportPaid' },
        { to: 'total' },
      ],
    },
    total: {
      kind: 'amount',
      unsure: 'askPaid',
      next: [
        { when: { over: ['total', 'giftLimitHighest'] }, to: 'reportPaid' },
        { to: 'askPaid' },
      ],
    },
    account: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askHelp',
      next: [{ when: { answered: { account: ['yes'] } }, to: 'reportAccount' }, { to: 'askHelp' }],
    },
  },
  outcomes: {
    noReport: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-34'],
    },
    reportLoan: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-geleend'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2015-818', 'svb-sb1304', 'ioaw-13'],
    },
    reportPaid: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['geld-gekregen', 'boodschappen-of-spullen'],
      sources: ['pw-17', 'pw-31-2-m', 'pw-31-2-m-2025', 'pw-31-2-s', 'schulinck-schuld-gift'],
    },
    reportAccount: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-34', 'brabantse-wal-schulden', 'ioaw-13'],
    },
    askCredit: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['geld-geleend'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    askBefore: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'pw-31-2-m', 'schulinck-schuld-gift', 'ioaw-13'],
    },
    askPaid: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['geld-gekregen', 'boodschappen-of-spullen'],
      sources: ['pw-17', 'pw-31-2-m', 'schulinck-schuld-gift', 'ioaw-13'],
    },
    askHelp: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'pw-34', 'brabantse-wal-schulden', 'ioaw-13'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13'] },
  },
});
