import { defineFlow } from '../../engine/flow.ts';

/**
 * Alimony: the alimony rows of `money.md` §11; who must pay it reports too (`cases/`, C191). For IOAW
 * and IOAZ it is no income by a text of 2015 (§0), so there it is a question to the office.
 */
export default defineFlow({
  id: 'alimentatie',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['get', 'changed', 'unpaid', 'none', 'pay'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['pay'] } }, to: 'reportPay' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        { when: { answered: { what: ['get'] } }, to: 'whose' },
        { when: { answered: { what: ['changed'] } }, to: 'reportChanged' },
        { when: { answered: { what: ['unpaid'] } }, to: 'reportUnpaid' },
        { to: 'agreed' },
      ],
    },
    whose: {
      kind: 'choice',
      options: ['mine', 'adult'],
      unsure: 'reportGet',
      next: [{ when: { answered: { whose: ['adult'] } }, to: 'askAdult' }, { to: 'reportGet' }],
    },
    agreed: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askNone',
      next: [{ when: { answered: { agreed: ['yes'] } }, to: 'reportChanged' }, { to: 'askNone' }],
    },
  },
  outcomes: {
    reportGet: {
      duty: 'report',
      effect: 'counts-as-income',
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'pw-58', 'diemen-alimentatie'],
    },
    reportChanged: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'pw-32', 'pw-55', 'diemen-alimentatie'],
    },
    reportUnpaid: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'pw-32', 'pw-55', 'diemen-alimentatie'],
    },
    reportPay: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'hilversum-veranderingen'],
    },
    askNone: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['trouwen-of-scheiden'],
      sources: ['pw-17', 'pw-55'],
    },
    askAdult: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'pw-4', 'pw-32'],
    },
    askIoaw: { duty: 'ask-first', effect: 'depends', sources: ['ioaw-13', 'ioaw-8', 'aib'] },
    askKind: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['trouwen-of-scheiden'],
      sources: ['pw-17', 'pw-32', 'ioaw-13'],
    },
  },
});
