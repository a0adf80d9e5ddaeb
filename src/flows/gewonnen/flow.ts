import { defineFlow } from '../../engine/flow.ts';

/**
 * Lottery, prizes and gambling: `money.md` §9 (crypto has its own flow). Only an odd ticket without a
 * prize is free; a ticket each month and a single game are not named, so the app says ask.
 */
export default defineFlow({
  id: 'gewonnen',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['prize', 'ticket', 'play'],
      unsure: 'askUnsure',
      next: [
        { when: { answered: { what: ['prize'] } }, to: 'reportPrize' },
        { when: { answered: { what: ['ticket'] } }, to: 'tickets' },
        { to: 'often' },
      ],
    },
    tickets: {
      kind: 'choice',
      options: ['rarely', 'often'],
      unsure: 'askTicket',
      next: [
        { when: { answered: { tickets: ['rarely'] } }, to: 'noReportTicket' },
        { to: 'askTicket' },
      ],
    },
    often: {
      kind: 'choice',
      options: ['often', 'won', 'rarely'],
      unsure: 'askPlay',
      next: [
        { when: { answered: { often: ['often'] } }, to: 'reportPlay' },
        { when: { answered: { often: ['won'] } }, to: 'reportPrize' },
        { to: 'askPlay' },
      ],
    },
  },
  outcomes: {
    noReportTicket: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'stimulansz-gokken'],
    },
    reportPrize: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['waardevolle-spullen', 'auto'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13', 'pekela-maandverklaring'],
    },
    reportPlay: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['te-laat', 'schulden'],
      sources: [
        'pw-17',
        'pw-31-1',
        'ioaw-13',
        'crvb-2023-482',
        'crvb-2023-502',
        'rbrot-2022-7360',
        'schulinck-gokken',
      ],
    },
    askTicket: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'stimulansz-gokken'],
    },
    askPlay: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'stimulansz-gokken'],
    },
    askUnsure: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-31-1'] },
  },
});
