import { defineFlow } from '../../engine/flow.ts';

/**
 * A stay abroad, and some days away within the country: `household.md` §14. The day is the day of
 * departure. Both tests count: days in the calendar year, and days of one stay over New Year.
 */
export default defineFlow({
  id: 'buitenland',
  day: 'exact',
  start: 'what',
  derived: {
    trip: { fn: 'daysAbroad', of: ['day', 'back'] },
    inYear: { fn: 'daysAbroadInFirstYear', of: ['day', 'back'] },
    total: { fn: 'sumDays', of: ['inYear', 'before'] },
    tooMany: { fn: 'daysOver', of: ['day', 'back', 'before', 'abroadDays'] },
    tooManyPension: { fn: 'daysOver', of: ['day', 'back', 'before', 'abroadDaysPension'] },
  },
  questions: {
    what: {
      kind: 'choice',
      options: ['plan', 'been', 'sudden', 'stuck', 'forGood', 'child', 'netherlands'],
      unsure: 'reportUnknown',
      next: [
        {
          when: { answered: { what: ['netherlands'] }, benefit: ['aio'] },
          to: 'askNetherlands',
        },
        {
          when: {
            answered: { what: ['netherlands'] },
            local: { field: 'stayInNetherlands', is: 'report' },
          },
          to: 'reportNetherlands',
        },
        { when: { answered: { what: ['netherlands'] } }, to: 'askNetherlands' },
        { when: { answered: { what: ['stuck'] } }, to: 'reportStuck' },
        { when: { answered: { what: ['sudden'] } }, to: 'reportSudden' },
        { when: { answered: { what: ['forGood'] } }, to: 'reportForGood' },
        { when: { answered: { what: ['child'] } }, to: 'askChild' },
        {
          when: { answered: { what: ['been'] }, benefit: ['ioaw', 'ioaz'] },
          to: 'reportIoawBeen',
        },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
        // Without the day of leaving a length would be a guess.
        { when: { answered: { day: ['weet-niet'] } }, to: 'reportUnknown' },
        { when: { benefit: ['aio'] }, to: 'partner' },
        { to: 'back' },
      ],
    },
    partner: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'reportUnknown',
      next: [{ to: 'back' }],
    },
    back: { kind: 'date', unsure: 'reportUnknown', next: [{ to: 'before' }] },
    before: {
      kind: 'number',
      unsure: [
        {
          when: { answered: { partner: ['yes'] }, over: ['trip', 'abroadDays'] },
          to: 'reportPartnerOver',
        },
        {
          when: { benefit: ['aio'], over: ['trip', 'abroadDaysPension'] },
          to: 'reportOverPension',
        },
        { when: { benefit: ['aio'] }, to: 'reportUnknown' },
        { when: { over: ['trip', 'abroadDays'] }, to: 'reportOver' },
        { to: 'reportUnknown' },
      ],
      next: [
        {
          when: {
            answered: { partner: ['yes'] },
            any: [{ over: ['total', 'abroadDays'] }, { over: ['trip', 'abroadDays'] }],
          },
          to: 'reportPartnerOver',
        },
        { when: { answered: { partner: ['yes'] } }, to: 'reportPartnerWithin' },
        {
          when: {
            benefit: ['aio'],
            any: [
              { over: ['total', 'abroadDaysPension'] },
              { over: ['trip', 'abroadDaysPension'] },
            ],
          },
          to: 'reportOverPension',
        },
        { when: { benefit: ['aio'] }, to: 'reportWithinPension' },
        {
          when: { any: [{ over: ['total', 'abroadDays'] }, { over: ['trip', 'abroadDays'] }] },
          to: 'reportOver',
        },
        { to: 'workPath' },
      ],
    },
    workPath: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: [
        { when: { answered: { what: ['been'] } }, to: 'reportBeen' },
        { to: 'reportPermission' },
      ],
      next: [
        { when: { answered: { workPath: ['no'] } }, to: 'reportWithin' },
        { when: { answered: { what: ['been'] } }, to: 'reportBeen' },
        { to: 'reportPermission' },
      ],
    },
  },
  outcomes: {
    reportWithin: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'none',
      again: true,
      sources: ['pw-13-1', 'pw-17', 'crvb-2025-884'],
    },
    reportPermission: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'depends',
      again: true,
      sources: ['pw-13-1', 'pw-17', 'pw-9'],
    },
    reportBeen: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'depends',
      again: true,
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-13-1', 'pw-17', 'pw-9'],
    },
    reportOver: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'paused',
      again: true,
      sources: ['pw-13-1', 'pw-17'],
    },
    reportWithinPension: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'none',
      again: true,
      sources: ['pw-13-4', 'svb-buitenland', 'svb-1302', 'pw-17'],
    },
    reportOverPension: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'stops',
      again: true,
      sources: ['pw-13-4', 'svb-buitenland', 'svb-1302', 'crvb-2015-3838', 'pw-17'],
    },
    reportPartnerWithin: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'none',
      again: true,
      sources: ['pw-13-1', 'pw-13-4', 'svb-buitenland', 'pw-17'],
    },
    reportPartnerOver: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'lower',
      again: true,
      sources: ['pw-13-1', 'pw-13-4', 'svb-buitenland', 'pw-17'],
    },
    reportSudden: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      sources: ['pw-13-1', 'pw-17', 'svb-buitenland', 'ioaw-6', 'ioaw-13'],
    },
    reportStuck: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'same-day',
      effect: 'depends',
      sources: ['pw-13-1', 'pw-16', 'pw-17', 'svb-1302', 'crvb-2016-2296', 'ioaw-6', 'ioaw-13'],
    },
    reportForGood: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'stops',
      leadsTo: ['verhuizen'],
      sources: ['pw-13-1', 'pw-40-1', 'pw-17', 'svb-buitenland', 'ioaw-6', 'ioaw-13'],
    },
    reportUnknown: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'depends',
      sources: [
        'pw-13-1',
        'pw-13-4',
        'pw-17',
        'crvb-2025-884',
        'svb-buitenland',
        'ioaw-6',
        'ioaw-13',
      ],
    },
    reportNetherlands: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-53a', 'ioaw-13'],
    },
    askNetherlands: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      leadsTo: ['vakantie-nederland'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    askChild: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['kind-in-of-uit-huis'],
      sources: ['pw-17', 'pw-4', 'ioaw-13'],
    },
    reportIoawBeen: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'same-day',
      effect: 'depends',
      again: true,
      sources: ['ioaw-6', 'ioaw-13'],
    },
    askIoaw: { duty: 'ask-first', effect: 'depends', again: true, sources: ['ioaw-6', 'ioaw-13'] },
  },
});
