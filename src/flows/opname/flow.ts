import { defineFlow } from '../../engine/flow.ts';

/** A stay in a hospital, nursing home or clinic, also a forced one: `household.md` §12 (case Frans). */
export default defineFlow({
  id: 'opname',
  day: 'exact',
  start: 'what',
  derived: {
    lowerFrom: { fn: 'addMonths', of: ['day', 'institutionMonths'] },
    institutionNorm: { fn: 'sum', of: ['institutionNormSingle', 'institutionRaiseSingle'] },
  },
  questions: {
    what: {
      kind: 'choice',
      options: ['short', 'long', 'forced', 'home', 'rentOnly', 'other'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { what: ['home'] } }, to: 'backTo' },
        { when: { answered: { what: ['other'] } }, to: 'askOther' },
        { when: { answered: { what: ['rentOnly'] }, benefit: ['aio'] }, to: 'askRentAio' },
        { when: { answered: { what: ['rentOnly'] } }, to: 'askRent' },
        { when: { answered: { what: ['short'] }, benefit: ['aio'] }, to: 'reportShortAio' },
        { when: { answered: { what: ['short'] } }, to: 'appointments' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { what: ['forced'] } }, to: 'forcedBy' },
        { to: 'who' },
      ],
    },
    appointments: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askAppointments',
      next: [
        { when: { answered: { appointments: ['yes'] } }, to: 'askAppointments' },
        { to: 'noReport' },
      ],
    },
    forcedBy: {
      kind: 'choice',
      options: ['care', 'penal'],
      unsure: 'reportUnsure',
      next: [
        { when: { answered: { forcedBy: ['penal'] } }, to: 'reportPenal' },
        { when: { benefit: ['aio'], inForce: 'forced-care' }, to: 'reportForced' },
        { when: { benefit: ['aio'] }, to: 'reportForcedOld' },
        { to: 'age' },
      ],
    },
    who: {
      kind: 'choice',
      options: ['alone', 'couple'],
      unsure: [{ when: { benefit: ['aio'] }, to: 'rent' }, { to: 'age' }],
      next: [
        { when: { benefit: ['aio'], answered: { who: ['couple'] } }, to: 'reportCoupleAio' },
        { when: { benefit: ['aio'] }, to: 'rent' },
        { to: 'age' },
      ],
    },
    age: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: [
        { when: { answered: { what: ['forced'] }, inForce: 'forced-care' }, to: 'reportForced' },
        { when: { answered: { what: ['forced'] } }, to: 'reportForcedOld' },
        { when: { answered: { who: ['couple'] } }, to: 'reportCouple' },
        { to: 'rent' },
      ],
      next: [
        { when: { answered: { age: ['yes'] } }, to: 'reportYoung' },
        { when: { answered: { what: ['forced'] }, inForce: 'forced-care' }, to: 'reportForced' },
        { when: { answered: { what: ['forced'] } }, to: 'reportForcedOld' },
        { when: { answered: { who: ['couple'] } }, to: 'reportCouple' },
        { to: 'rent' },
      ],
    },
    rent: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: [{ when: { benefit: ['aio'] }, to: 'reportRentAio' }, { to: 'reportRent' }],
      next: [
        { when: { benefit: ['aio'], answered: { rent: ['no'] } }, to: 'reportAio' },
        { when: { benefit: ['aio'] }, to: 'reportRentAio' },
        { when: { answered: { rent: ['no'] } }, to: 'reportLong' },
        { to: 'reportRent' },
      ],
    },
    backTo: {
      kind: 'choice',
      options: ['own', 'other'],
      unsure: 'reportElsewhere',
      next: [
        { when: { answered: { backTo: ['own'] } }, to: 'reportHome' },
        { to: 'reportElsewhere' },
      ],
    },
  },
  outcomes: {
    noReport: { duty: 'no-report', effect: 'none', sources: ['pw-17', 'pw-23', 'ioaw-13'] },
    askAppointments: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    askRent: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['pw-18-1', 'pw-23', 'divosa-opname', 'ioaw-13'],
    },
    askRentAio: {
      duty: 'ask-first',
      effect: 'depends',
      alsoTo: ['gemeente'],
      sources: ['svb-1308', 'pw-47a', 'pw-47c', 'pw-23'],
    },
    askOther: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-vertrekt', 'kind-in-of-uit-huis'],
      sources: ['pw-17', 'pw-4', 'pw-19a', 'ioaw-13'],
    },
    reportShortAio: {
      duty: 'report',
      effect: 'none',
      sources: ['svb-wijzigingen', 'svb-1308', 'pw-17'],
    },
    reportLong: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['verhuizen'],
      sources: ['pw-17', 'pw-23'],
    },
    reportRent: {
      duty: 'report',
      alsoAsk: true,
      effect: 'lower',
      sources: ['pw-17', 'pw-23', 'pw-18-1', 'divosa-opname'],
    },
    reportAio: {
      duty: 'report',
      effect: 'lower',
      upcoming: [{ id: 'lower', on: 'lowerFrom' }],
      leadsTo: ['verhuizen'],
      sources: ['svb-wijzigingen', 'svb-1308', 'pw-23', 'pw-17'],
    },
    reportRentAio: {
      duty: 'report',
      alsoAsk: true,
      alsoTo: ['gemeente'],
      effect: 'lower',
      upcoming: [{ id: 'lower', on: 'lowerFrom' }],
      sources: ['svb-wijzigingen', 'svb-1308', 'pw-23', 'pw-47a', 'pw-17'],
    },
    reportCouple: { duty: 'report', effect: 'depends', sources: ['pw-17', 'pw-23'] },
    reportCoupleAio: {
      duty: 'report',
      effect: 'depends',
      upcoming: [{ id: 'lower', on: 'lowerFrom' }],
      sources: ['svb-wijzigingen', 'svb-1308', 'svb-alleen-wonen', 'pw-23', 'pw-17'],
    },
    reportYoung: { duty: 'report', effect: 'stops', sources: ['pw-17', 'pw-13-2'] },
    reportIoaw: { duty: 'report', alsoAsk: true, effect: 'depends', sources: ['ioaw-13'] },
    reportForced: {
      duty: 'report',
      effect: 'lower',
      sources: ['pw-17', 'pw-13-3', 'pw-23', 'svb-wijzigingen'],
    },
    reportForcedOld: {
      duty: 'report',
      effect: 'stops',
      sources: ['pw-17', 'pw-13-1', 'pw-13-3', 'svb-wijzigingen'],
    },
    reportPenal: {
      duty: 'report',
      effect: 'stops',
      leadsTo: ['gevangenis'],
      sources: ['pw-17', 'pw-13-3', 'svb-wijzigingen'],
    },
    reportHome: {
      duty: 'report',
      effect: 'higher',
      sources: ['pw-17', 'pw-23', 'svb-wijzigingen', 'ioaw-13'],
    },
    reportElsewhere: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['verhuizen', 'geen-huis'],
      sources: ['pw-17', 'pw-40-1', 'crvb-2017-1300', 'svb-wijzigingen', 'ioaw-13'],
    },
    reportUnsure: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      sources: ['pw-17', 'pw-23', 'svb-wijzigingen', 'ioaw-13'],
    },
  },
});
