import { defineFlow } from '../../engine/flow.ts';

/**
 * Selling belongings: `money.md` §7 and the sales in `work-and-study.md` W3. No number of adverts is
 * known as a limit (size and frequency decide), so a big clear-out is a question to the office.
 */
export default defineFlow({
  id: 'spullen-verkocht',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['own', 'trade', 'valuable', 'other'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['own'] } }, to: 'often' },
        { when: { answered: { what: ['trade'] } }, to: 'reportTrade' },
        { when: { answered: { what: ['valuable'] } }, to: 'reportValuable' },
        { to: 'reportOther' },
      ],
    },
    often: {
      kind: 'choice',
      options: ['rarely', 'cleanup', 'often'],
      unsure: 'askOften',
      next: [
        { when: { answered: { often: ['rarely'] } }, to: 'noReport' },
        { when: { answered: { often: ['cleanup'] } }, to: 'askOften' },
        { to: 'reportOften' },
      ],
    },
  },
  outcomes: {
    noReport: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-34', 'crvb-2018-2563', 'ijsselgemeenten-inkomsten'],
    },
    reportOften: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['eigen-bedrijf'],
      sources: ['pw-17', 'ioaw-13', 'pw-32', 'crvb-2022-1844', 'crvb-2018-2563', 'crvb-2022-1313'],
    },
    reportTrade: {
      duty: 'report',
      effect: 'counts-as-income',
      leadsTo: ['hobby-met-geld', 'eigen-bedrijf'],
      sources: ['pw-17', 'ioaw-13', 'pw-32', 'crvb-2018-1065', 'crvb-2022-1844', 'crvb-2022-1313'],
    },
    reportValuable: {
      duty: 'report',
      effect: 'counts-as-assets',
      again: true,
      leadsTo: ['auto', 'waardevolle-spullen'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'pw-34'],
    },
    reportOther: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-van-een-ander'],
      sources: ['pw-17', 'ioaw-13', 'pw-31-1', 'crvb-2018-1065'],
    },
    askOften: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'crvb-2018-2563', 'ijsselgemeenten-inkomsten'],
    },
    askKind: { duty: 'ask-first', effect: 'depends', sources: ['pw-17', 'ioaw-13', 'pw-34'] },
  },
});
