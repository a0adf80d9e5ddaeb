import { defineFlow } from '../../engine/flow.ts';

/**
 * The office asks for facts or papers, or what was told got no answer: `procedure.md` P4, of P8 the
 * repair term and more time, of P9 the bank statements, of P1 the line between facts and papers. The
 * term in the letter counts, which the app does not know: the advice is always to start today.
 */
export default defineFlow({
  id: 'brief-vraagt-informatie',
  start: 'asks',
  questions: {
    asks: {
      kind: 'choice',
      options: ['bank', 'papers', 'facts', 'answered'],
      unsure: 'inTime',
      next: [{ when: { answered: { asks: ['answered'] } }, to: 'after' }, { to: 'inTime' }],
    },
    inTime: {
      kind: 'choice',
      options: ['yes', 'more', 'past'],
      unsure: 'moreTime',
      next: [
        { when: { answered: { inTime: ['more'] } }, to: 'moreTime' },
        { when: { answered: { inTime: ['past'] } }, to: 'pastTerm' },
        { when: { answered: { asks: ['bank'] } }, to: 'giveBank' },
        { when: { answered: { asks: ['facts'] } }, to: 'giveFacts' },
        { to: 'givePapers' },
      ],
    },
    after: {
      kind: 'choice',
      options: ['silent', 'spoken', 'wrong'],
      unsure: 'remind',
      next: [
        { when: { answered: { after: ['spoken'] } }, to: 'onPaper' },
        { when: { answered: { after: ['wrong'] } }, to: 'correct' },
        { to: 'remind' },
      ],
    },
  },
  outcomes: {
    giveBank: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['spaargeld-en-rekening', 'te-laat', 'huisbezoek'],
      sources: ['pw-17', 'pw-53a', 'ioaw-13', 'bevelanden-bankafschriften', 'crvb-2022-1395'],
    },
    givePapers: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      leadsTo: ['te-laat', 'huisbezoek'],
      sources: ['pw-17', 'pw-53a', 'ioaw-13', 'crvb-2022-1395'],
    },
    giveFacts: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      leadsTo: ['te-laat', 'huisbezoek'],
      sources: ['pw-17', 'ioaw-13'],
    },
    moreTime: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'none',
      alsoAsk: true,
      leadsTo: ['uitkering-gestopt'],
      sources: ['pw-54', 'ioaw-17', 'pw-17'],
    },
    pastTerm: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'paused',
      alsoAsk: true,
      leadsTo: ['uitkering-gestopt', 'niet-eens'],
      sources: ['pw-54', 'ioaw-17', 'pw-17', 'awb-6-7'],
    },
    remind: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'crvb-2019-2310', 'ioaw-13'],
    },
    onPaper: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoAsk: true,
      sources: ['pw-17', 'crvb-2019-2310', 'ioaw-13'],
    },
    correct: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'ioaw-13', 'boetebesluit-2aa'],
    },
  },
});
