import { defineFlow } from '../../engine/flow.ts';

/**
 * A placement, trial or internship: `work-and-study.md` W5. The start need not be told only where the
 * gemeente arranged it and nothing is paid; with AIO the gemeente arranges none. What someone arranged
 * alone is asked first, and is a report once it has begun (W1, fourth row).
 */
export default defineFlow({
  id: 'stage-of-proefplaatsing',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['plan', 'begun', 'change', 'job'],
      unsure: 'askUnsure',
      next: [
        { when: { answered: { what: ['change'] } }, to: 'reportChange' },
        { when: { answered: { what: ['job'] } }, to: 'reportJob' },
        { to: 'paid' },
      ],
    },
    paid: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: [{ when: { answered: { what: ['begun'] } }, to: 'reportMoney' }, { to: 'askUnsure' }],
      next: [{ when: { answered: { paid: ['yes'] } }, to: 'reportMoney' }, { to: 'who' }],
    },
    who: {
      kind: 'choice',
      options: ['office', 'own'],
      unsure: [{ when: { answered: { what: ['begun'] } }, to: 'reportOwn' }, { to: 'askOwn' }],
      next: [
        {
          when: { answered: { what: ['begun'], who: ['office'] }, benefit: ['aio'] },
          to: 'reportOwn',
        },
        { when: { answered: { who: ['office'] }, benefit: ['aio'] }, to: 'askOwn' },
        { when: { answered: { who: ['office'] } }, to: 'noReport' },
        { when: { answered: { what: ['begun'] } }, to: 'reportOwn' },
        { to: 'askOwn' },
      ],
    },
  },
  outcomes: {
    noReport: {
      duty: 'no-report',
      effect: 'none',
      sources: ['pw-7', 'pw-9', 'pw-10', 'pw-17', 'ioaw-13'],
    },
    reportMoney: {
      duty: 'report',
      effect: 'depends',
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportChange: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportJob: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['werk-begonnen'],
      sources: ['pw-17', 'pw-32', 'ioaw-13', 'ioaw-8'],
    },
    reportOwn: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['opleiding'],
      sources: ['pw-17', 'pw-31-1', 'pw-55', 'ioaw-13'],
    },
    askOwn: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['opleiding', 'vrijwilligerswerk'],
      sources: ['pw-17', 'pw-31-1', 'pw-55', 'ioaw-13'],
    },
    askUnsure: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['vrijwilligerswerk', 'werk-begonnen'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
  },
});
