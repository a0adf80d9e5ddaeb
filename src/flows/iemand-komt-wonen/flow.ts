import { defineFlow } from '../../engine/flow.ts';

/**
 * Someone comes to live here, or I go and live with someone: `household.md` §4; the rows of §6 on one
 * main home with mutual care, a child together or an ex; a guest as far as §5 names it; and for AIO
 * what §0 leaves to the register of the gemeente. A home with someone without papers to stay first
 * hears of free, confidential help (`product.md`, sensitive events).
 */
export default defineFlow({
  id: 'iemand-komt-wonen',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['here', 'guest', 'iMove', 'plan', 'gone', 'paper', 'hidden'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['here'] } }, to: 'who' },
        { when: { answered: { what: ['guest'] } }, to: 'stay' },
        { when: { answered: { what: ['iMove'] } }, to: 'reportIMove' },
        {
          when: {
            benefit: ['bijstand'],
            local: { field: 'trialLivingTogether', is: 'ask-first' },
            answered: { what: ['plan'] },
          },
          to: 'askTrial',
        },
        { when: { answered: { what: ['plan'] } }, to: 'askPlan' },
        { when: { answered: { what: ['hidden'] } }, to: 'askHidden' },
        { when: { answered: { what: ['paper'] } }, to: 'askWhat' },
        { to: 'reportGone' },
      ],
    },
    who: {
      kind: 'choice',
      options: ['partner', 'ex', 'child', 'parent', 'family', 'friend', 'lodger', 'displaced'],
      unsure: 'reportShare',
      next: [
        { when: { answered: { who: ['partner'] } }, to: 'reportPartner' },
        { when: { answered: { who: ['ex'] } }, to: 'exTie' },
        { when: { answered: { who: ['child'] } }, to: 'age' },
        { when: { answered: { who: ['family', 'friend'] } }, to: 'sharing' },
        { when: { answered: { who: ['lodger'] } }, to: 'deal' },
        { when: { answered: { who: ['displaced'] } }, to: 'reportDisplaced' },
        // The SVB's list is about someone of 27 or older; a child-in-law can be younger.
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'age' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportParentIoaw' },
        { to: 'reportCounts' },
      ],
    },
    exTie: {
      kind: 'choice',
      options: ['child', 'recent', 'longAgo'],
      unsure: [{ when: { inForce: 'before-2026' }, to: 'reportAlways' }, { to: 'reportShare' }],
      next: [
        { when: { answered: { exTie: ['child', 'recent'] } }, to: 'reportAlways' },
        { when: { inForce: 'before-2026' }, to: 'reportAlways' },
        { to: 'reportShare' },
      ],
    },
    sharing: {
      kind: 'choice',
      options: ['separate', 'share', 'care'],
      unsure: 'reportShare',
      next: [
        { when: { answered: { sharing: ['separate'] } }, to: 'age' },
        // Before 2026 the exception for care was for family only.
        {
          when: {
            answered: { sharing: ['care'] },
            any: [{ inForce: 'balans-2026' }, { answered: { who: ['family'] } }],
          },
          to: 'reportCare',
        },
        { to: 'reportShare' },
      ],
    },
    age: {
      kind: 'choice',
      options: ['minor', 'between', 'counts'],
      unsure: [
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { to: 'reportCounts' },
      ],
      next: [
        { when: { answered: { age: ['minor'] } }, to: 'reportMinor' },
        { when: { answered: { age: ['between'], who: ['child'] } }, to: 'reportChildYoung' },
        { when: { answered: { age: ['between'] } }, to: 'reportYoung' },
        { when: { benefit: ['aio'], inForce: 'age-27' }, to: 'registered' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { to: 'reportCounts' },
      ],
    },
    registered: {
      kind: 'choice',
      options: ['free', 'pays', 'no'],
      unsure: 'reportCounts',
      next: [
        { when: { answered: { registered: ['free'] } }, to: 'noReportAio' },
        { when: { answered: { registered: ['pays'] } }, to: 'reportRent' },
        { to: 'reportCounts' },
      ],
    },
    deal: {
      kind: 'choice',
      options: ['contract', 'loose', 'family', 'sameLandlord'],
      unsure: 'reportRent',
      next: [
        { when: { answered: { deal: ['contract'] } }, to: 'reportTenant' },
        { when: { answered: { deal: ['sameLandlord'] } }, to: 'reportSameLandlord' },
        { to: 'reportRent' },
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
  },
  outcomes: {
    reportPartner: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner', 'relatie', 'mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-11', 'crvb-2021-3038', 'crvb-2020-3398'],
    },
    reportAlways: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['inkomen-partner'],
      sources: ['pw-17', 'ioaw-13', 'pw-3-4', 'crvb-2021-3038', 'crvb-2020-3398'],
    },
    reportShare: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['inkomen-partner'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-19a', 'svb-sb1005'],
    },
    reportCare: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-3-2-a', 'pw-19a', 'ioaw-3'],
    },
    reportChildYoung: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-4'],
    },
    reportYoung: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      again: true,
      leadsTo: ['relatie'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-3'],
    },
    reportMinor: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['kind-in-of-uit-huis'],
      sources: ['pw-17', 'ioaw-13', 'pw-4'],
    },
    reportCounts: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'lower',
      again: true,
      leadsTo: ['kind-studie', 'mantelzorg-geven'],
      sources: ['pw-17', 'pw-19a', 'pw-22a'],
    },
    reportCountsIoaw: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'lower',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['ioaw-13', 'ioaw-5', 'cbs-kostendelers-ioaw'],
    },
    reportParentIoaw: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['mantelzorg-geven'],
      sources: ['ioaw-13', 'ioaw-3', 'ioaw-5', 'cbs-kostendelers-ioaw'],
    },
    reportTenant: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['kamer-verhuren'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-33-4'],
    },
    reportRent: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['kamer-verhuren'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-33-4'],
    },
    reportSameLandlord: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportDisplaced: {
      duty: 'report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'kv-2025d46286'],
    },
    reportOpen: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['logeren'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'stimulansz-logeren', 'kv-2025d46286'],
    },
    reportIMove: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['verhuizen', 'mantelzorg-geven'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-19a', 'brp-2-39'],
    },
    reportGone: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      leadsTo: ['iemand-vertrekt', 'overlijden'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-3'],
    },
    askPlan: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie', 'verhuizen'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-11'],
    },
    askTrial: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie'],
      sources: ['pw-17', 'pw-3', 'pw-18-1'],
    },
    askWeeks: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['logeren'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-18-1', 'stimulansz-logeren', 'kv-2025d46286'],
    },
    askOften: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie', 'logeren'],
      sources: ['pw-17', 'ioaw-13', 'pw-3'],
    },
    askHidden: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-3'] },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie', 'logeren'],
      sources: ['pw-17', 'ioaw-13', 'pw-3', 'pw-19a'],
    },
    noReportGuest: {
      duty: 'no-report',
      effect: 'none',
      leadsTo: ['logeren', 'relatie'],
      sources: ['pw-19a', 'pw-3', 'ioaw-13'],
    },
    noReportAio: {
      duty: 'no-report',
      alsoTo: ['gemeente'],
      effect: 'depends',
      again: true,
      sources: ['svb-wijzigingen', 'pw-19a', 'pw-47a'],
    },
  },
});
