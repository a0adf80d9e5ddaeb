import { defineFlow } from '../../engine/flow.ts';

/**
 * A new phone number, e-mail address, bank account or name: `household.md` §20. The lists that name a
 * new name are of gemeenten; of the SVB's list (§0) marriage and divorce in the Netherlands are free,
 * but no source speaks of the name, so for AIO that is a question.
 */
export default defineFlow({
  id: 'gegevens-anders',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['phone', 'account', 'name'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['account'] } }, to: 'account' },
        { when: { answered: { what: ['phone'] } }, to: 'reportContact' },
        { when: { benefit: ['aio'] }, to: 'askNameAio' },
        { to: 'reportName' },
      ],
    },
    account: {
      kind: 'choice',
      options: ['payment', 'extra', 'joint', 'closed'],
      unsure: 'reportExtra',
      next: [
        { when: { answered: { account: ['payment'] } }, to: 'reportPayment' },
        { when: { answered: { account: ['joint'] } }, to: 'reportJoint' },
        { when: { answered: { account: ['closed'] } }, to: 'reportClosed' },
        { to: 'reportExtra' },
      ],
    },
  },
  outcomes: {
    reportContact: {
      duty: 'report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'meerinzicht-veranderingen', 'smallingerland-wijzigingen'],
    },
    reportPayment: {
      duty: 'report',
      effect: 'none',
      again: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportExtra: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    reportJoint: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['geld-van-een-ander', 'relatie'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    reportClosed: {
      duty: 'report',
      effect: 'none',
      again: true,
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportName: {
      duty: 'report',
      effect: 'none',
      leadsTo: ['relatie'],
      sources: ['pw-17', 'ioaw-13', 'meerinzicht-veranderingen', 'smallingerland-wijzigingen'],
    },
    askNameAio: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['relatie'],
      sources: ['pw-17', 'pw-47b', 'svb-wijzigingen'],
    },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['verhuizen', 'spaargeld-en-rekening', 'relatie'],
      sources: ['pw-17', 'ioaw-13'],
    },
  },
});
