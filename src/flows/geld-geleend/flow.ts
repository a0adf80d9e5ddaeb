import { defineFlow } from '../../engine/flow.ts';

/**
 * Borrowed money, `money.md` §4: every loan is to be reported; what it does to the benefit differs. Money
 * lent to someone else has no row: it stays an asset (34(1)a) and comes back as a credit (§5), so ask.
 */
export default defineFlow({
  id: 'geld-geleend',
  start: 'kind',
  questions: {
    kind: {
      kind: 'choice',
      options: ['person', 'lender', 'credit', 'lent'],
      unsure: 'need',
      next: [
        { when: { answered: { kind: ['credit'] } }, to: 'askCredit' },
        { when: { answered: { kind: ['lent'] } }, to: 'askLent' },
        { to: 'need' },
      ],
    },
    need: {
      kind: 'choice',
      options: ['enough', 'waiting'],
      unsure: 'often',
      next: [{ when: { answered: { need: ['waiting'] } }, to: 'reportWaiting' }, { to: 'often' }],
    },
    often: {
      kind: 'choice',
      options: ['once', 'repeated'],
      unsure: 'paper',
      next: [
        { when: { answered: { often: ['repeated'] } }, to: 'reportRepeated' },
        { to: 'paper' },
      ],
    },
    paper: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportNoPaper',
      next: [{ when: { answered: { paper: ['yes'] } }, to: 'reportLoan' }, { to: 'reportNoPaper' }],
    },
  },
  outcomes: {
    reportLoan: {
      duty: 'report',
      effect: 'not-counted',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'crvb-2020-2999', 'ioaw-13'],
    },
    reportNoPaper: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'crvb-2015-818', 'ioaw-13'],
    },
    reportRepeated: {
      duty: 'report',
      effect: 'counts-as-income',
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'crvb-2015-818', 'ioaw-13'],
    },
    reportWaiting: {
      duty: 'report',
      effect: 'not-counted',
      alsoAsk: true,
      again: true,
      sources: ['pw-17', 'pw-31-1', 'crvb-2021-734', 'crvb-2023-2540', 'ioaw-13'],
    },
    askLent: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'ioaw-13', 'pw-34', 'crvb-2020-16'],
    },
    askCredit: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
  },
});
