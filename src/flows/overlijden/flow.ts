import { defineFlow } from '../../engine/flow.ts';

/**
 * The death of a partner, child or housemate: `household.md` §8; for AIO what §0 leaves to the register
 * of the gemeente. Money that comes of it is always reported (`money.md` §8, in flow `erfenis`).
 */
export default defineFlow({
  id: 'overlijden',
  day: 'exact',
  start: 'who',
  derived: {
    oldAmountUntil: { fn: 'addMonths', of: ['day', 'monthsAfterDeath'] },
  },
  questions: {
    who: {
      kind: 'choice',
      options: ['partner', 'child', 'family', 'housemate', 'elsewhere'],
      unsure: 'reportUnsure',
      next: [
        // A tenant or friend is not on the SVB's list.
        { when: { answered: { who: ['housemate'] } }, to: 'reportHome' },
        // The SVB's list that was read is of after 2023; of older lists nothing is sure.
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'where' },
        { when: { answered: { who: ['elsewhere'] } }, to: 'money' },
        { when: { answered: { who: ['child'] } }, to: 'reportChild' },
        // The month of the old amount stands in a chapter of the Participatiewet that is not for AIO.
        {
          when: { answered: { who: ['partner'] }, benefit: ['bijstand', 'ioaw', 'ioaz'] },
          to: 'reportPartner',
        },
        { to: 'reportHome' },
      ],
    },
    where: {
      kind: 'choice',
      options: ['netherlands', 'abroad'],
      unsure: [{ when: { answered: { who: ['elsewhere'] } }, to: 'money' }, { to: 'reportMoney' }],
      next: [
        { when: { answered: { where: ['netherlands'] } }, to: 'money' },
        { when: { answered: { who: ['elsewhere'] } }, to: 'money' },
        { to: 'reportMoney' },
      ],
    },
    money: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'reportMoney',
      next: [
        { when: { answered: { money: ['yes'] } }, to: 'reportMoney' },
        {
          when: { benefit: ['aio'], inForce: 'age-27', answered: { where: ['netherlands'] } },
          to: 'noReportAio',
        },
        { to: 'askNothing' },
      ],
    },
  },
  outcomes: {
    reportPartner: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      upcoming: [{ id: 'oldAmount', on: 'oldAmountUntil' }],
      leadsTo: ['erfenis', 'andere-uitkering'],
      sources: ['pw-17', 'pw-45-5', 'pw-31-1', 'ioaw-13', 'ioaw-23'],
    },
    reportChild: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['erfenis'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-45-5'],
    },
    reportHome: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['erfenis', 'iemand-vertrekt', 'trouwen-of-scheiden'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-3'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['erfenis', 'iemand-vertrekt'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-31-1'],
    },
    reportMoney: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['erfenis', 'andere-uitkering'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'svb-wijzigingen'],
    },
    askNothing: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['erfenis', 'geld-geleend'],
      sources: ['pw-17', 'ioaw-13'],
    },
    noReportAio: {
      duty: 'no-report',
      effect: 'depends',
      leadsTo: ['erfenis', 'andere-uitkering'],
      sources: ['svb-wijzigingen', 'pw-47a'],
    },
  },
});
