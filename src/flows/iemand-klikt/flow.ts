import { defineFlow } from '../../engine/flow.ts';

/**
 * Someone may have told the office something: the row on the tip line of `procedure.md` P9. What another says
 * is no fact about one's own benefit (P1), so alone it need not be told. But what was not told yet is told today:
 * before the office finds it, that still helps (P5).
 */
export default defineFlow({
  id: 'iemand-klikt',
  start: 'untold',
  questions: {
    untold: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askUntold',
      next: [{ when: { answered: { untold: ['yes'] } }, to: 'reportUntold' }, { to: 'letter' }],
    },
    letter: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'askAbout',
      next: [{ when: { answered: { letter: ['yes'] } }, to: 'askAbout' }, { to: 'noReportTip' }],
    },
  },
  outcomes: {
    reportUntold: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'ioaw-13', 'boetebesluit-2aa'],
    },
    askAbout: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['huisbezoek', 'brief-vraagt-informatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-53a', 'avg-15'],
    },
    askUntold: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'ioaw-13'],
    },
    noReportTip: { duty: 'no-report', effect: 'none', sources: ['pw-17', 'ioaw-13'] },
  },
});
