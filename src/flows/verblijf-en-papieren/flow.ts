import { defineFlow } from '../../engine/flow.ts';

/**
 * Residence, nationality and identity papers: `household.md` §16, for AIO §0; papers of a partner
 * §15, a new name §20. A housemate without papers belongs to `iemand-komt-wonen`.
 */
export default defineFlow({
  id: 'verblijf-en-papieren',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['idCard', 'extended', 'lost', 'changed', 'dutch', 'partner'],
      unsure: 'askUnsure',
      next: [
        { when: { answered: { what: ['idCard'] } }, to: 'details' },
        { when: { answered: { what: ['extended'] } }, to: 'reportExtended' },
        { when: { answered: { what: ['lost'] } }, to: 'reportLost' },
        { when: { answered: { what: ['changed'] } }, to: 'reportChanged' },
        { when: { answered: { what: ['partner'] } }, to: 'reportPartner' },
        { when: { benefit: ['aio'] }, to: 'noReportDutch' },
        { to: 'askDutch' },
      ],
    },
    details: {
      kind: 'choice',
      options: ['same', 'stay', 'other'],
      unsure: 'reportDetails',
      next: [
        { when: { answered: { details: ['same'] } }, to: 'noReportId' },
        { when: { answered: { details: ['stay'] } }, to: 'reportExtended' },
        { to: 'reportDetails' },
      ],
    },
  },
  outcomes: {
    noReportId: { duty: 'no-report', effect: 'none', sources: ['pw-17', 'pw-17-4', 'ioaw-13'] },
    noReportDutch: {
      duty: 'no-report',
      effect: 'none',
      sources: ['svb-wijzigingen', 'pw-47b', 'pw-11-2'],
    },
    askDutch: { duty: 'ask-first', effect: 'none', sources: ['pw-17', 'pw-11-2', 'ioaw-13'] },
    askUnsure: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'pw-11-2', 'ioaw-13'] },
    reportExtended: { duty: 'report', effect: 'none', sources: ['pw-17', 'pw-11-2', 'ioaw-13'] },
    reportLost: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['uitkering-gestopt', 'niet-eens'],
      sources: ['pw-11-2', 'pw-17', 'enschede-inlichtingen', 'ioaw-13'],
    },
    reportChanged: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-11-2', 'pw-17', 'enschede-inlichtingen', 'ioaw-13'],
    },
    reportPartner: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['trouwen-of-scheiden', 'inkomen-partner'],
      sources: ['pw-17', 'pw-24', 'pw-11-2', 'ioaw-13'],
    },
    reportDetails: {
      duty: 'report',
      effect: 'none',
      leadsTo: ['gegevens-anders'],
      sources: ['pw-17', 'pw-17-4', 'ioaw-13'],
    },
  },
});
