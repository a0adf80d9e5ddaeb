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
      options: ['plan', 'sudden', 'stuck', 'netherlands'],
      unsure: 'reportUnknown',
      next: [
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
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'askIoaw' },
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
      unsure: 'reportPermission',
      next: [
        { when: { answered: { workPath: ['no'] } }, to: 'reportWithin' },
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
      sources: ['pw-13-1', 'pw-17'],
    },
    reportStuck: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'same-day',
      effect: 'depends',
      sources: ['pw-13-1', 'pw-16', 'pw-17', 'svb-1302', 'crvb-2016-2296'],
    },
    reportUnknown: {
      duty: 'report',
      alsoAsk: true,
      deadline: 'before-event',
      effect: 'depends',
      sources: ['pw-13-1', 'pw-13-4', 'pw-17', 'crvb-2025-884'],
    },
    reportNetherlands: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-53a'],
    },
    askNetherlands: { duty: 'ask-first', effect: 'none', again: true, sources: ['pw-17', 'pw-9'] },
    askIoaw: { duty: 'ask-first', effect: 'depends', again: true, sources: ['ioaw-6', 'ioaw-13'] },
  },
});
