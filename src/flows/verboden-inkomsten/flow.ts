import { defineFlow } from '../../engine/flow.ts';

/**
 * Income that is not allowed: no section of its own in the fact base, so it stays with the general rule
 * on income (`work-and-study.md`, shared law) and with the flow `klusjes`. It first points to free,
 * confidential help and never asks what it is; it is a report once the police or the office knows. Plain
 * work without a contract is not forbidden income but work (W2, first row).
 */
export default defineFlow({
  id: 'verboden-inkomsten',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['mine', 'house', 'forced', 'work'],
      unsure: 'askHelp',
      next: [{ when: { answered: { what: ['work'] } }, to: 'reportWork' }, { to: 'found' }],
    },
    found: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: [
        { when: { answered: { what: ['forced'] } }, to: 'askForced' },
        { when: { answered: { what: ['house'] } }, to: 'askHouse' },
        { to: 'askHelp' },
      ],
      next: [
        { when: { answered: { found: ['yes'] } }, to: 'reportFound' },
        { when: { answered: { what: ['forced'] } }, to: 'askForced' },
        { when: { answered: { what: ['house'] } }, to: 'askHouse' },
        { to: 'askHelp' },
      ],
    },
  },
  outcomes: {
    askHelp: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['te-laat', 'geld-van-een-ander'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    askHouse: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['te-laat', 'geld-van-een-ander'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2024-2399'],
    },
    askForced: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['te-laat', 'geld-van-een-ander'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportFound: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat', 'niet-eens'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2024-2399', 'awb-5-10a'],
    },
    reportWork: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['klusjes', 'werk-begonnen', 'te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-33-1', 'ioaw-13', 'crvb-2023-1527'],
    },
  },
});
