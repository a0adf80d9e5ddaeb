import { defineFlow } from '../../engine/flow.ts';

/**
 * No home of one's own, sleeping around, a shelter or a postal address (briefadres): `household.md` §11.
 * Who left because home was not safe first hears of help.
 * For AIO someone without a register address is not known to the SVB, so that is a report there.
 */
export default defineFlow({
  id: 'geen-huis',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['lost', 'around', 'place', 'letters', 'notRegistered', 'unsafe'],
      unsure: 'reportLost',
      next: [
        { when: { answered: { what: ['lost'] } }, to: 'reportLost' },
        { when: { answered: { what: ['around'] } }, to: 'reportAround' },
        { when: { answered: { what: ['place'] } }, to: 'reportPlace' },
        { when: { answered: { what: ['letters'] } }, to: 'reportLetters' },
        { when: { answered: { what: ['unsafe'] } }, to: 'askUnsafe' },
        { when: { benefit: ['bijstand', 'ioaw', 'ioaz'] }, to: 'askRegister' },
        { to: 'reportLost' },
      ],
    },
  },
  outcomes: {
    reportLost: {
      duty: 'report',
      alsoAsk: true,
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'verhuizen'],
      sources: ['pw-17', 'ioaw-13', 'pw-27', 'pw-40-1', 'brp-2-39', 'rsdkrh-dakloos'],
    },
    reportAround: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'mantelzorg-geven', 'logeren'],
      sources: ['pw-17', 'ioaw-13', 'rsdkrh-dakloos', 'pw-40-1', 'brp-2-39'],
    },
    reportPlace: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'verhuizen', 'woonkosten', 'mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-19a', 'pw-27', 'brp-2-39'],
    },
    reportLetters: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['verhuizen'],
      sources: ['pw-17', 'ioaw-13', 'brp-2-39', 'pw-40-2'],
    },
    askUnsafe: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['trouwen-of-scheiden', 'verhuizen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-40-1'],
    },
    askRegister: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['verhuizen'],
      sources: ['pw-40-1', 'pw-17', 'ioaw-13', 'brp-2-39'],
    },
  },
});
