import { defineFlow } from '../../engine/flow.ts';

/**
 * Moving house, or living elsewhere than registered: `household.md` §10, and for AIO what §0 leaves to
 * the register of the gemeente. A home for care, or a room that is rented, always goes to the SVB.
 */
export default defineFlow({
  id: 'verhuizen',
  day: 'exact',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['near', 'far', 'care', 'abroad', 'elsewhere'],
      unsure: 'reportElsewhere',
      next: [
        { when: { answered: { what: ['elsewhere'] } }, to: 'reportElsewhere' },
        // Article 23, the norm in an institution, is not of the IOAW and IOAZ.
        {
          when: { answered: { what: ['care'] }, benefit: ['ioaw', 'ioaz'] },
          to: 'reportElsewhere',
        },
        { when: { answered: { what: ['care'] } }, to: 'reportCare' },
        { when: { answered: { what: ['abroad'] } }, to: 'reportAbroad' },
        { when: { answered: { what: ['near'] } }, to: 'who' },
        { when: { benefit: ['aio'] }, to: 'who' },
        { to: 'reportFar' },
      ],
    },
    who: {
      kind: 'choice',
      options: ['same', 'other', 'without'],
      unsure: 'reportOthers',
      next: [
        { when: { answered: { who: ['other', 'without'] } }, to: 'reportOthers' },
        // The SVB's list that was read is of after 2023; of older lists nothing is sure.
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'noReportAio' },
        { to: 'reportNear' },
      ],
    },
  },
  outcomes: {
    reportNear: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      leadsTo: ['woonkosten', 'iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'brp-2-39', 'pw-40-2'],
    },
    reportFar: {
      duty: 'report',
      deadline: 'before-event',
      alsoTo: ['toeslagen'],
      effect: 'stops',
      leadsTo: ['iemand-komt-wonen', 'woonkosten'],
      sources: ['pw-17', 'ioaw-13', 'pw-40-1', 'pw-44', 'brp-2-39'],
    },
    reportOthers: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'iemand-vertrekt', 'trouwen-of-scheiden'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-19a', 'brp-2-39'],
    },
    reportElsewhere: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geen-huis', 'logeren', 'mantelzorg-geven', 'iemand-komt-wonen', 'opname'],
      sources: ['pw-17', 'ioaw-13', 'pw-40-2', 'crvb-2023-2023', 'brp-2-39'],
    },
    reportCare: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['opname'],
      sources: ['pw-17', 'ioaw-13', 'pw-23', 'brp-2-39'],
    },
    reportAbroad: {
      duty: 'report',
      deadline: 'before-event',
      alsoTo: ['gemeente', 'toeslagen'],
      effect: 'stops',
      leadsTo: ['buitenland'],
      sources: ['pw-17', 'ioaw-13', 'pw-11', 'pw-13-1', 'ioaw-6'],
    },
    noReportAio: {
      duty: 'no-report',
      alsoTo: ['gemeente', 'toeslagen'],
      effect: 'none',
      leadsTo: ['iemand-komt-wonen', 'opname'],
      sources: ['svb-wijzigingen', 'pw-47a', 'brp-2-39'],
    },
  },
});
