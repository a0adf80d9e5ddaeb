import { defineFlow } from '../../engine/flow.ts';

/**
 * Marriage, separation and divorce: `household.md` §7; a partner abroad: §15; for AIO what §0 leaves to
 * the register of the gemeente. Who leaves because home is not safe first hears of help. Living together without marriage is asked in `iemand-komt-wonen`.
 */
export default defineFlow({
  id: 'trouwen-of-scheiden',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['marry', 'split', 'divorced', 'together', 'away', 'unsafe'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { what: ['together'] } }, to: 'reportTogether' },
        { when: { answered: { what: ['away'] } }, to: 'contact' },
        { when: { answered: { what: ['unsafe'] } }, to: 'askUnsafe' },
        { when: { answered: { what: ['split', 'divorced'] } }, to: 'home' },
        // The SVB's list that was read is of after 2023; of older lists nothing is sure.
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'where' },
        { to: 'reportMarried' },
      ],
    },
    home: {
      kind: 'choice',
      options: ['apart', 'same'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { home: ['same'] } }, to: 'reportSameHome' },
        {
          when: { benefit: ['aio'], inForce: 'age-27', answered: { what: ['divorced'] } },
          to: 'where',
        },
        { to: 'reportSplit' },
      ],
    },
    where: {
      kind: 'choice',
      options: ['netherlands', 'abroad'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { where: ['netherlands'] } }, to: 'rest' },
        { when: { answered: { what: ['marry'] } }, to: 'reportMarried' },
        { to: 'reportSplit' },
      ],
    },
    rest: {
      kind: 'choice',
      options: ['nothing', 'more'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { rest: ['nothing'] } }, to: 'noReportAio' },
        { when: { answered: { what: ['marry'] } }, to: 'reportMarried' },
        { to: 'reportSplit' },
      ],
    },
    contact: {
      kind: 'choice',
      options: ['yes', 'lost'],
      unsure: [{ when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportAwayIoaw' }, { to: 'reportAway' }],
      next: [
        { when: { answered: { contact: ['lost'] } }, to: 'reportLost' },
        // With IOAW and IOAZ a partner abroad has no right, and the other counts as single (6 lid 2).
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportAwayIoaw' },
        { to: 'reportAway' },
      ],
    },
  },
  outcomes: {
    reportMarried: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner', 'iemand-komt-wonen', 'verhuizen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-11', 'pw-43', 'ioaw-3'],
    },
    reportSplit: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['alimentatie', 'kind-in-of-uit-huis', 'verhuizen', 'geen-huis', 'woonkosten'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'crvb-2025-906', 'svb-wijzigingen'],
    },
    reportSameHome: {
      duty: 'report',
      alsoAsk: true,
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['verhuizen', 'geen-huis', 'alimentatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-3-4', 'ioaw-3'],
    },
    reportTogether: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner', 'iemand-komt-wonen', 'relatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-3-4', 'pw-11', 'pw-43', 'crvb-2025-868'],
    },
    reportAway: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'lower',
      leadsTo: ['inkomen-partner'],
      sources: ['pw-17', 'ioaw-13', 'pw-24', 'pw-3', 'crvb-2025-906', 'svb-alleen-wonen'],
    },
    reportAwayIoaw: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner'],
      sources: ['ioaw-13', 'ioaw-6-2', 'ioaw-3'],
    },
    reportLost: {
      duty: 'report',
      alsoAsk: true,
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['alimentatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'crvb-2025-906'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['relatie', 'iemand-vertrekt', 'overlijden'],
      sources: ['pw-17', 'ioaw-13', 'pw-3'],
    },
    askUnsafe: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['geen-huis', 'verhuizen', 'alimentatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-3'],
    },
    noReportAio: {
      duty: 'no-report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner', 'iemand-komt-wonen', 'alimentatie'],
      sources: ['svb-wijzigingen', 'pw-47a'],
    },
  },
});
