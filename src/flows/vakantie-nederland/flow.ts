import { defineFlow } from '../../engine/flow.ts';

/**
 * A holiday within the country: `household.md` §14, last row. A stay with people is judged as in
 * `logeren` (for AIO a temporary stay elsewhere, §0), a trip across the border in `buitenland`.
 */
export default defineFlow({
  id: 'vakantie-nederland',
  day: 'exact',
  start: 'where',
  questions: {
    where: {
      kind: 'choice',
      options: ['holiday', 'people', 'border'],
      unsure: 'reportLong',
      next: [{ when: { answered: { where: ['border'] } }, to: 'reportBorder' }, { to: 'back' }],
    },
    back: {
      kind: 'choice',
      options: ['soon', 'later'],
      unsure: 'reportLong',
      next: [
        { when: { answered: { back: ['later'] } }, to: 'reportLong' },
        { when: { answered: { where: ['people'] }, benefit: ['aio'] }, to: 'reportStay' },
        { when: { benefit: ['aio'] }, to: 'askHoliday' },
        { when: { local: { field: 'stayInNetherlands', is: 'report' } }, to: 'reportLocal' },
        { to: 'askHoliday' },
      ],
    },
  },
  outcomes: {
    askHoliday: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      leadsTo: ['logeren'],
      sources: [
        'pw-17',
        'pw-9',
        'apeldoorn-vakantie',
        'uithoorn-vakantie',
        'ioaw-13',
        'svb-wijzigingen',
      ],
    },
    reportLocal: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-53a', 'ioaw-13'],
    },
    reportStay: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['logeren'],
      sources: ['pw-17', 'svb-wijzigingen'],
    },
    reportLong: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['logeren', 'verhuizen', 'buitenland'],
      sources: ['pw-17', 'pw-40-2', 'crvb-2023-2023', 'svb-wijzigingen', 'ioaw-13'],
    },
    reportBorder: {
      duty: 'report',
      deadline: 'before-event',
      effect: 'depends',
      again: true,
      leadsTo: ['buitenland'],
      sources: ['pw-17', 'pw-13-1', 'crvb-2025-884', 'svb-buitenland', 'ioaw-6', 'ioaw-13'],
    },
  },
});
