import { defineFlow } from '../../engine/flow.ts';

/**
 * A guest, someone without a home who sleeps over, or a stay of my own with someone: `household.md` §5,
 * for the own stay §10, §14 and for AIO §0. The guest is judged as in `iemand-komt-wonen`.
 * Someone without papers to stay first hears of free, confidential help (`product.md`, sensitive events).
 */
export default defineFlow({
  id: 'logeren',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['guest', 'homeless', 'hidden', 'self'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['guest'] } }, to: 'stay' },
        { when: { answered: { what: ['homeless'] } }, to: 'until' },
        { when: { answered: { what: ['hidden'] } }, to: 'askHidden' },
        { when: { benefit: ['aio'] }, to: 'reportAway' },
        { to: 'away' },
      ],
    },
    stay: {
      kind: 'choice',
      options: ['nights', 'often', 'weeks', 'open'],
      unsure: 'reportOpen',
      next: [
        { when: { answered: { stay: ['nights'] } }, to: 'noReportGuest' },
        { when: { answered: { stay: ['often'] } }, to: 'askOften' },
        { when: { answered: { stay: ['weeks'] } }, to: 'askWeeks' },
        { to: 'reportOpen' },
      ],
    },
    until: {
      kind: 'choice',
      options: ['short', 'open'],
      unsure: 'reportOpen',
      next: [{ when: { answered: { until: ['short'] } }, to: 'askHomeless' }, { to: 'reportOpen' }],
    },
    away: {
      kind: 'choice',
      options: ['short', 'long'],
      unsure: 'reportAway',
      next: [
        { when: { answered: { away: ['long'] } }, to: 'reportAway' },
        { when: { local: { field: 'stayInNetherlands', is: 'report' } }, to: 'reportAway' },
        { to: 'askAway' },
      ],
    },
  },
  outcomes: {
    noReportGuest: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['relatie', 'geld-gekregen'],
      sources: ['pw-19a', 'pw-3', 'ioaw-13'],
    },
    askOften: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie', 'iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3'],
    },
    askWeeks: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-18-1', 'stimulansz-logeren'],
    },
    askHomeless: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-18-1', 'kv-2025d46286'],
    },
    askHidden: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-19a'],
    },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'geen-huis', 'vakantie-nederland'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportOpen: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['iemand-komt-wonen', 'relatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-3', 'stimulansz-logeren', 'kv-2025d46286'],
    },
    askAway: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      leadsTo: ['vakantie-nederland', 'mantelzorg-geven', 'relatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-40-2'],
    },
    reportAway: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['verhuizen', 'geen-huis', 'mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-40-2', 'crvb-2023-2023', 'svb-wijzigingen'],
    },
  },
});
