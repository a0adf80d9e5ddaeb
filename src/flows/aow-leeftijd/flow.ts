import { defineFlow } from '../../engine/flow.ts';

/**
 * Someone, or a partner, reaches the age of AOW: `household.md` §19. Every answer is a report; the
 * questions tell which benefit takes over, and who has to claim it.
 */
export default defineFlow({
  id: 'aow-leeftijd',
  start: [{ when: { benefit: ['aio'] }, to: 'change' }, { to: 'who' }],
  questions: {
    who: {
      kind: 'choice',
      options: ['single', 'couple', 'partner'],
      unsure: 'reportUnsure',
      next: [
        {
          when: { benefit: ['ioaw', 'ioaz'], answered: { who: ['partner'] } },
          to: 'reportIoawPartner',
        },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { who: ['single'] } }, to: 'amount' },
        { to: 'reportCouple' },
      ],
    },
    amount: {
      kind: 'choice',
      options: ['full', 'part'],
      unsure: 'reportPart',
      next: [{ when: { answered: { amount: ['full'] } }, to: 'reportFull' }, { to: 'reportPart' }],
    },
    change: {
      kind: 'choice',
      options: ['age', 'joins'],
      unsure: 'reportAioUnsure',
      next: [
        { when: { answered: { change: ['joins'] } }, to: 'reportAioJoins' },
        { to: 'reportAioAge' },
      ],
    },
  },
  outcomes: {
    reportFull: {
      duty: 'report',
      effect: 'stops',
      leadsTo: ['andere-uitkering'],
      sources: ['pw-17', 'pw-15', 'meerinzicht-veranderingen'],
    },
    reportPart: {
      duty: 'report',
      effect: 'stops',
      alsoTo: ['svb'],
      leadsTo: ['andere-uitkering'],
      sources: ['pw-17', 'pw-47a', 'rijksoverheid-ouderen', 'kerkrade-aio'],
    },
    reportCouple: {
      duty: 'report',
      effect: 'stops',
      alsoTo: ['svb'],
      leadsTo: ['andere-uitkering', 'inkomen-partner'],
      sources: ['pw-17', 'pw-47a', 'rijksoverheid-ouderen', 'kerkrade-aio'],
    },
    reportIoaw: {
      duty: 'report',
      effect: 'stops',
      alsoTo: ['svb'],
      leadsTo: ['andere-uitkering'],
      sources: ['ioaw-13', 'ioaw-6-1-f', 'pw-47a'],
    },
    reportIoawPartner: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['inkomen-partner'],
      sources: ['ioaw-13', 'ioaw-8'],
    },
    reportAioAge: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['andere-uitkering', 'inkomen-partner'],
      sources: ['pw-17', 'pw-47a', 'pw-47b', 'rijksoverheid-ouderen'],
    },
    reportAioJoins: {
      duty: 'report',
      effect: 'higher',
      leadsTo: ['relatie', 'inkomen-partner'],
      sources: ['pw-17', 'pw-47a', 'pw-47b', 'rijksoverheid-ouderen'],
    },
    reportAioUnsure: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['andere-uitkering', 'relatie'],
      sources: ['pw-17', 'pw-47a', 'pw-47b'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['svb'],
      leadsTo: ['andere-uitkering', 'relatie'],
      sources: ['pw-17', 'pw-47a', 'ioaw-13'],
    },
  },
});
