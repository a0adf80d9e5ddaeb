import { defineFlow } from '../../engine/flow.ts';

/**
 * The income of a partner or housemate starts, changes or stops: `work-and-study.md` W8. Free is only
 * the income of who is no partner: someone one dates, each in an own home (`household.md` §6, first
 * row), and a housemate, where nothing else changes with it: board money (§3) and a study that stops
 * (§1) are facts of their own.
 */
export default defineFlow({
  id: 'inkomen-partner',
  start: 'who',
  questions: {
    who: {
      kind: 'choice',
      options: ['partner', 'noRight', 'elsewhere', 'housemate', 'child'],
      unsure: 'askWho',
      next: [
        // With IOAW and IOAZ a partner abroad or without papers makes the other count as single.
        {
          when: { benefit: ['ioaw', 'ioaz'], answered: { who: ['noRight'] } },
          to: 'reportNoRightIoaw',
        },
        {
          when: { benefit: ['bijstand', 'aio'], answered: { who: ['noRight'] } },
          to: 'reportNoRight',
        },
        { when: { answered: { who: ['elsewhere'] } }, to: 'apart' },
        { when: { answered: { who: ['housemate'] } }, to: 'besides' },
        { when: { answered: { who: ['child'] } }, to: 'askChild' },
        { to: 'what' },
      ],
    },
    apart: {
      kind: 'choice',
      options: ['married', 'often', 'dating'],
      unsure: 'askElsewhere',
      next: [
        { when: { answered: { apart: ['married'] } }, to: 'what' },
        { when: { answered: { apart: ['often'] } }, to: 'askElsewhere' },
        { to: 'noReportElsewhere' },
      ],
    },
    what: {
      kind: 'choice',
      options: ['starts', 'changes', 'stops'],
      unsure: 'reportChanges',
      next: [
        { when: { answered: { what: ['starts'] } }, to: 'reportStarts' },
        { when: { answered: { what: ['stops'] } }, to: 'reportStops' },
        { to: 'reportChanges' },
      ],
    },
    besides: {
      kind: 'choice',
      options: ['no', 'pays', 'study', 'couple'],
      unsure: 'askWho',
      next: [
        { when: { answered: { besides: ['pays'] } }, to: 'reportPays' },
        { when: { answered: { besides: ['study'] } }, to: 'reportStudy' },
        { when: { answered: { besides: ['couple'] } }, to: 'askWho' },
        { to: 'noReportHousemate' },
      ],
    },
  },
  outcomes: {
    reportStarts: {
      duty: 'report',
      effect: 'lower',
      alsoTo: ['toeslagen'],
      leadsTo: ['werk-begonnen', 'andere-uitkering'],
      sources: ['pw-17', 'pw-32', 'pw-59', 'ioaw-13', 'ioaw-8'],
    },
    reportChanges: {
      duty: 'report',
      effect: 'depends',
      alsoTo: ['toeslagen'],
      again: true,
      sources: ['pw-17', 'pw-32', 'pw-59', 'ioaw-13', 'ioaw-8'],
    },
    reportStops: {
      duty: 'report',
      effect: 'higher',
      alsoTo: ['toeslagen'],
      leadsTo: ['werk-gestopt', 'andere-uitkering'],
      sources: ['pw-17', 'pw-32', 'pw-15', 'ioaw-13', 'ioaw-8'],
    },
    reportNoRight: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['trouwen-of-scheiden', 'verblijf-en-papieren'],
      sources: ['pw-17', 'pw-24', 'pw-32'],
    },
    reportNoRightIoaw: {
      duty: 'report',
      effect: 'depends',
      again: true,
      leadsTo: ['trouwen-of-scheiden', 'verblijf-en-papieren'],
      sources: ['ioaw-13', 'ioaw-8', 'ioaw-6-2'],
    },
    reportPays: {
      duty: 'report',
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['kamer-verhuren', 'geld-gekregen'],
      sources: ['pw-17', 'pw-33-4', 'ioaw-13'],
    },
    reportStudy: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['kind-studie'],
      sources: ['pw-17', 'pw-19a', 'pw-22a', 'ioaw-13', 'ioaw-5'],
    },
    noReportHousemate: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-31-1', 'pw-17', 'ioaw-8', 'ioaw-13'],
    },
    noReportElsewhere: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['relatie', 'geld-gekregen'],
      sources: ['pw-3', 'pw-17', 'ioaw-3', 'ioaw-13'],
    },
    askChild: {
      duty: 'ask-first',
      effect: 'none',
      leadsTo: ['kind-werkt', 'kind-studie'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-2-h'],
    },
    askElsewhere: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie', 'trouwen-of-scheiden'],
      sources: ['pw-3', 'pw-17', 'ioaw-13', 'ioaw-3'],
    },
    askWho: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['relatie', 'iemand-komt-wonen'],
      sources: ['pw-3', 'pw-17', 'ioaw-13', 'ioaw-3'],
    },
  },
});
