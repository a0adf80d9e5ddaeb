import { defineFlow } from '../../engine/flow.ts';

/**
 * Jewellery, gold, art, a boat or caravan: what counts in `money.md` §12, and the sale of a counted
 * asset in §7. Usual goods for the home are free (34(2)a), unless they came with money or help that
 * has its own rule. IOAW has no asset test and that of IOAZ starts very high.
 */
export default defineFlow({
  id: 'waardevolle-spullen',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['got', 'sold', 'had', 'other', 'usual'],
      unsure: 'askKind',
      next: [
        { when: { answered: { what: ['other'] } }, to: 'reportOther' },
        { when: { answered: { what: ['usual'] } }, to: 'paid' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { what: ['got'] } }, to: 'reportGot' },
        { when: { answered: { what: ['sold'] } }, to: 'reportSold' },
        { to: 'reportHad' },
      ],
    },
    paid: {
      kind: 'choice',
      options: ['own', 'given'],
      unsure: 'askGiven',
      next: [{ when: { answered: { paid: ['own'] } }, to: 'noReportUsual' }, { to: 'askGiven' }],
    },
  },
  outcomes: {
    reportGot: {
      duty: 'report',
      effect: 'counts-as-assets',
      again: true,
      leadsTo: ['erfenis', 'auto', 'geld-geleend'],
      sources: ['pw-17', 'pw-31-1', 'pw-34'],
    },
    reportSold: {
      duty: 'report',
      effect: 'counts-as-assets',
      again: true,
      leadsTo: ['spullen-verkocht'],
      sources: ['pw-17', 'pw-31-1', 'pw-34'],
    },
    reportHad: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2014-3897'],
    },
    reportOther: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['geld-van-een-ander', 'spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'crvb-2022-1296', 'crvb-2014-3897', 'ioaw-13'],
    },
    reportIoaw: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['ioaw-13', 'aib', 'ioaz-8'],
    },
    askGiven: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['boodschappen-of-spullen', 'geld-gekregen', 'geld-geleend'],
      sources: ['pw-17', 'pw-34', 'pw-31-2-m', 'pw-31-2-m-2025', 'ioaw-13'],
    },
    askKind: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'pw-34', 'ioaw-13'],
    },
    noReportUsual: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['spullen-verkocht'],
      sources: ['pw-17', 'pw-34', 'ioaw-13'],
    },
  },
});
