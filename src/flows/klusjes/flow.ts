import { defineFlow } from '../../engine/flow.ts';

/**
 * Odd jobs and helping without pay: `work-and-study.md` W2, and open point 18 for the line between
 * friendly help and work. Income that is not allowed first points to free, confidential help; it is
 * a report once the police or the office knows of it.
 */
export default defineFlow({
  id: 'klusjes',
  start: 'got',
  questions: {
    got: {
      kind: 'choice',
      options: ['paid', 'nothing', 'forbidden'],
      unsure: 'askGot',
      next: [
        { when: { answered: { got: ['paid'] } }, to: 'reportPaid' },
        { when: { answered: { got: ['forbidden'] } }, to: 'found' },
        { to: 'whom' },
      ],
    },
    found: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askForbidden',
      next: [
        { when: { answered: { found: ['yes'] } }, to: 'reportForbidden' },
        { to: 'askForbidden' },
      ],
    },
    whom: {
      kind: 'choice',
      options: ['private', 'people', 'firm', 'club', 'care', 'visit'],
      unsure: 'askWhom',
      next: [
        { when: { answered: { whom: ['people'] } }, to: 'reportPeople' },
        { when: { answered: { whom: ['firm'] } }, to: 'reportFirm' },
        { when: { answered: { whom: ['club'] } }, to: 'reportClub' },
        { when: { answered: { whom: ['care'] } }, to: 'askCare' },
        { when: { answered: { whom: ['visit'] } }, to: 'noReportVisit' },
        { to: 'often' },
      ],
    },
    often: {
      kind: 'choice',
      options: ['rarely', 'returns', 'regular'],
      unsure: 'askReturns',
      next: [
        { when: { answered: { often: ['regular'] } }, to: 'reportRegular' },
        { when: { answered: { often: ['returns'] } }, to: 'askReturns' },
        { to: 'market' },
      ],
    },
    market: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askMarket',
      next: [{ when: { answered: { market: ['yes'] } }, to: 'askMarket' }, { to: 'noReportHelp' }],
    },
  },
  outcomes: {
    reportPaid: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['hobby-met-geld', 'eigen-bedrijf', 'werk-begonnen'],
      sources: ['pw-17', 'pw-31-1', 'pw-33-1', 'ioaw-13', 'crvb-2023-1527'],
    },
    reportFirm: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['werk-begonnen', 'stage-of-proefplaatsing'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2015-2290'],
    },
    reportPeople: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['hobby-met-geld', 'vrijwilligerswerk'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportRegular: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['mantelzorg-geven', 'hobby-met-geld'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2015-2619'],
    },
    reportClub: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['vrijwilligerswerk'],
      sources: ['pw-17', 'ioaw-13'],
    },
    reportForbidden: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat', 'niet-eens'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2024-2399', 'awb-5-10a'],
    },
    noReportHelp: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    noReportVisit: {
      duty: 'no-report',
      effect: 'none',
      sources: ['pw-17', 'rbzwb-2023-813', 'ioaw-13'],
    },
    askReturns: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-31-1'] },
    askMarket: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
    askCare: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['mantelzorg-geven'],
      sources: ['pw-33-6', 'pw-17', 'ioaw-13'],
    },
    askGot: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-33-1'] },
    askWhom: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-31-1'] },
    askForbidden: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1'],
    },
  },
});
