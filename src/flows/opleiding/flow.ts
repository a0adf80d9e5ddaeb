import { defineFlow } from '../../engine/flow.ts';

/**
 * An own study or course: `work-and-study.md` W10 without inburgering, and of W13 the row on school
 * that becomes possible. Before it starts most of it is a question for permission; what has started
 * is a report with that question in the same message.
 */
export default defineFlow({
  id: 'opleiding',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['plan', 'started', 'stopped', 'money', 'possible', 'fun'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['money'] } }, to: 'reportMoney' },
        { when: { answered: { what: ['fun'] } }, to: 'noReportFun' },
        // No duties for work hang on a study here, but no source frees it.
        { when: { benefit: ['aio'] }, to: 'askAio' },
        { when: { answered: { what: ['stopped'] } }, to: 'reportStopped' },
        { when: { answered: { what: ['possible'] } }, to: 'reportPossible' },
        { to: 'kind' },
      ],
    },
    kind: {
      kind: 'choice',
      options: ['grant', 'day', 'evening', 'office'],
      unsure: [{ when: { answered: { what: ['plan'] } }, to: 'askDay' }, { to: 'reportDay' }],
      next: [
        { when: { answered: { kind: ['evening'] } }, to: 'reportEvening' },
        { when: { answered: { kind: ['office'] } }, to: 'askOffice' },
        { when: { answered: { what: ['plan'], kind: ['grant'] } }, to: 'askGrant' },
        { when: { answered: { kind: ['grant'] } }, to: 'reportGrant' },
        { when: { answered: { what: ['plan'] } }, to: 'askDay' },
        { to: 'reportDay' },
      ],
    },
  },
  outcomes: {
    askGrant: {
      duty: 'ask-first',
      effect: 'stops',
      alsoTo: ['duo'],
      sources: ['pw-13-2-c', 'pw-17', 'ioaw-13'],
    },
    reportGrant: {
      duty: 'report',
      alsoAsk: true,
      effect: 'stops',
      alsoTo: ['duo'],
      sources: ['pw-17', 'pw-13-2-c', 'pw-33-2', 'ioaw-13'],
    },
    askDay: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['inburgering'],
      sources: ['pw-9', 'pw-17', 'ioaw-13', 'enschede-scholing'],
    },
    reportDay: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['inburgering', 'werk-begonnen'],
      sources: ['pw-17', 'pw-9', 'ioaw-13', 'enschede-scholing'],
    },
    reportEvening: {
      duty: 'report',
      alsoAsk: true,
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-9', 'ioaw-13', 'iasz-doorgeven'],
    },
    reportStopped: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['duo'],
      leadsTo: ['werk-begonnen', 'inburgering'],
      sources: ['pw-17', 'pw-28', 'ioaw-13'],
    },
    reportMoney: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      sources: ['pw-17', 'pw-33-2', 'ioaw-13', 'ioaw-8'],
    },
    reportPossible: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-13-2-c', 'pw-17', 'ioaw-13'],
    },
    noReportFun: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['geld-gekregen', 'vrijwilligerswerk'],
      sources: ['pw-17', 'ioaw-13'],
    },
    askOffice: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      leadsTo: ['inburgering', 'stage-of-proefplaatsing'],
      sources: ['pw-17', 'pw-9', 'pw-10', 'ioaw-13'],
    },
    askAio: { duty: 'ask-first', effect: 'none', again: true, sources: ['pw-17', 'pw-47b'] },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['inburgering', 'stage-of-proefplaatsing', 'kind-studie'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
  },
});
