import { defineFlow } from '../../engine/flow.ts';

/**
 * Working for oneself and a part in a firm: `work-and-study.md` W3, first two rows, T3 and T5. Who has
 * done nothing yet asks first; once something stands or runs it is a report, even without turnover.
 * How many hours are allowed and which costs count is local, so it is left to the question. The IOAZ
 * itself leaves no right to who starts again, or whose partner does (article 6 lid 2 a).
 */
export default defineFlow({
  id: 'eigen-bedrijf',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['plan', 'started', 'runs', 'platform', 'paper', 'stops'],
      unsure: 'reportUnsure',
      next: [
        { when: { benefit: ['ioaz'], answered: { what: ['plan'] } }, to: 'askPlanIoaz' },
        {
          when: { benefit: ['ioaz'], answered: { what: ['started', 'runs', 'platform'] } },
          to: 'reportIoaz',
        },
        { when: { answered: { what: ['plan'] } }, to: 'askPlan' },
        { when: { answered: { what: ['runs'] } }, to: 'reportRuns' },
        { when: { answered: { what: ['platform'] } }, to: 'reportPlatform' },
        { when: { answered: { what: ['paper'] } }, to: 'reportPaper' },
        { when: { answered: { what: ['stops'] } }, to: 'reportStops' },
        { to: 'reportStarted' },
      ],
    },
  },
  outcomes: {
    askPlan: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['hobby-met-geld', 'opleiding'],
      sources: ['pw-17', 'ioaw-13', 'bbz', 'divosa-ondernemen', 'hoogeveen-ondernemen'],
    },
    reportStarted: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['hobby-met-geld', 'te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'ioaw-13', 'bbz', 'crvb-2023-2291'],
    },
    askPlanIoaz: {
      duty: 'ask-first',
      effect: 'stops',
      leadsTo: ['hobby-met-geld', 'werk-begonnen'],
      sources: ['ioaw-13', 'ioaz-6', 'bbz'],
    },
    reportIoaz: {
      duty: 'report',
      effect: 'stops',
      alsoAsk: true,
      leadsTo: ['werk-begonnen', 'te-laat'],
      sources: ['ioaw-13', 'ioaz-6', 'bbz', 'crvb-2023-2291'],
    },
    reportRuns: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'ioaw-13', 'ioaw-8', 'divosa-ondernemen'],
    },
    reportPlatform: {
      duty: 'report',
      effect: 'counts-as-income',
      alsoAsk: true,
      leadsTo: ['werk-begonnen', 'te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'ioaw-13', 'divosa-ondernemen'],
    },
    reportPaper: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['vrijwilligerswerk', 'te-laat'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'crvb-2025-1491', 'crvb-2023-2291'],
    },
    reportStops: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['spullen-verkocht', 'schulden'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13', 'bbz'],
    },
    reportUnsure: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['hobby-met-geld', 'werk-begonnen'],
      sources: ['pw-17', 'ioaw-13', 'crvb-2023-2291'],
    },
  },
});
