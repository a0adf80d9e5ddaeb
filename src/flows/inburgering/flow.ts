import { defineFlow } from '../../engine/flow.ts';

/**
 * Integration and Dutch lessons: of `work-and-study.md` W10 row 4, test T4 and the language test of
 * 18b. Only the start of lessons that the office knows of need not be told. For AIO no source frees it.
 */
export default defineFlow({
  id: 'inburgering',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['start', 'stop', 'absent', 'exam', 'letter', 'money'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['letter'] } }, to: 'reportLetter' },
        { when: { answered: { what: ['money'] } }, to: 'reportMoney' },
        { when: { benefit: ['aio'] }, to: 'askAio' },
        { when: { answered: { what: ['start'] } }, to: 'arranged' },
        { when: { answered: { what: ['stop'] } }, to: 'reportStop' },
        { when: { answered: { what: ['absent'] } }, to: 'reportAbsent' },
        { to: 'reportExam' },
      ],
    },
    arranged: {
      kind: 'choice',
      options: ['office', 'duo', 'other'],
      unsure: 'reportStart',
      next: [
        { when: { answered: { arranged: ['other'] } }, to: 'reportStart' },
        { to: 'noReport' },
      ],
    },
  },
  outcomes: {
    noReport: { duty: 'no-report', effect: 'none', sources: ['pw-17', 'ioaw-13'] },
    reportStart: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['opleiding'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportStop: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['duo'],
      leadsTo: ['ziek-of-afspraak-gemist', 'werk-begonnen'],
      sources: ['pw-17', 'pw-9', 'pw-18b', 'ioaw-13'],
    },
    reportAbsent: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      again: true,
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportExam: {
      duty: 'report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportLetter: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-18b', 'pw-17', 'ioaw-13'],
    },
    reportMoney: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-geleend'],
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    askAio: { duty: 'ask-first', effect: 'none', again: true, sources: ['pw-17', 'pw-47b'] },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['opleiding'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
  },
});
