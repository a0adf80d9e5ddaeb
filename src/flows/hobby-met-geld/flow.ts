import { defineFlow } from '../../engine/flow.ts';

/**
 * A hobby that may earn: `work-and-study.md` W3, fifth row and T4, with the fourth row for what is made
 * to be sold; open point 18 for a hobby that serves others. Selling used things is a flow of its own.
 */
export default defineFlow({
  id: 'hobby-met-geld',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['own', 'others', 'earn', 'plan'],
      unsure: 'askUnsure',
      next: [
        { when: { answered: { what: ['earn'] } }, to: 'reportEarn' },
        { when: { answered: { what: ['plan'] } }, to: 'askPlan' },
        { when: { answered: { what: ['others'] } }, to: 'often' },
        { to: 'noReportOwn' },
      ],
    },
    often: {
      kind: 'choice',
      options: ['rarely', 'regular', 'firm'],
      unsure: 'askOthers',
      next: [
        { when: { answered: { often: ['regular', 'firm'] } }, to: 'reportRegular' },
        { to: 'askOthers' },
      ],
    },
  },
  outcomes: {
    noReportOwn: {
      duty: 'no-report',
      effect: 'none',
      leadsTo: ['spullen-verkocht'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    askOthers: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['klusjes'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2015-2619'],
    },
    askPlan: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['eigen-bedrijf'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'divosa-ondernemen'],
    },
    askUnsure: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['spullen-verkocht', 'klusjes'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportEarn: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['eigen-bedrijf', 'spullen-verkocht'],
      sources: ['pw-17', 'pw-31-1', 'pw-33-1', 'ioaw-13', 'crvb-2022-1844'],
    },
    reportRegular: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['klusjes', 'vrijwilligerswerk'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2015-2619'],
    },
  },
});
