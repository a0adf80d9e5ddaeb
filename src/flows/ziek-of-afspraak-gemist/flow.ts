import { defineFlow } from '../../engine/flow.ts';

/**
 * Ill, an appointment missed, or work that cannot be done: `work-and-study.md` W11. Its row on
 * admission belongs to the flow `opname`. Being ill for a short time is free only where nothing was
 * planned and nobody agreed otherwise; there is no law on reporting it.
 */
export default defineFlow({
  id: 'ziek-of-afspraak-gemist',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['short', 'long', 'better', 'cannot', 'missed', 'refuse'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['missed'] } }, to: 'reportMissed' },
        { when: { answered: { what: ['cannot'] } }, to: 'reportCannot' },
        { when: { answered: { what: ['refuse'] } }, to: 'askRefuse' },
        { when: { benefit: ['aio'], answered: { what: ['better'] } }, to: 'askWhat' },
        { when: { answered: { what: ['better'] } }, to: 'reportBetter' },
        { when: { benefit: ['aio'], answered: { what: ['long'] } }, to: 'askLongAio' },
        { when: { answered: { what: ['long'] } }, to: 'reportLong' },
        { to: 'planned' },
      ],
    },
    planned: {
      kind: 'choice',
      options: ['yes', 'no', 'agreed'],
      unsure: 'reportSick',
      next: [{ when: { answered: { planned: ['no'] } }, to: 'noReportSick' }, { to: 'reportSick' }],
    },
  },
  outcomes: {
    reportSick: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-9', 'pw-55', 'ioaw-13'],
    },
    noReportSick: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportLong: {
      duty: 'report',
      alsoAsk: true,
      effect: 'none',
      leadsTo: ['opname', 'zorg-krijgen', 'andere-uitkering'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportBetter: {
      duty: 'report',
      effect: 'none',
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportCannot: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-9', 'pw-18-4', 'ioaw-13', 'ioaw-20'],
    },
    reportMissed: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      leadsTo: ['uitkering-gestopt'],
      sources: ['pw-17', 'pw-54', 'pw-18-4', 'ioaw-13', 'ioaw-20'],
    },
    askRefuse: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['niet-eens'],
      sources: ['pw-9', 'pw-18-4', 'ioaw-20'],
    },
    askLongAio: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['opname', 'zorg-krijgen'],
      sources: ['pw-17', 'pw-47b'],
    },
    askWhat: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'pw-9', 'ioaw-13'] },
  },
});
