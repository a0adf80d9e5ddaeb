import { defineFlow } from '../../engine/flow.ts';

/**
 * A house, land or account abroad: `money.md` §15 (and §14 for a foreign account). Only using a house
 * of a relative is no report; the stay itself belongs to `buitenland`. IOAW has no asset test and that
 * of IOAZ starts very high, so there the effect is another one; rent and a foreign account are not.
 */
export default defineFlow({
  id: 'huis-of-grond-buitenland',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['own', 'name', 'inherited', 'changed', 'account', 'use'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['account'] } }, to: 'reportAccount' },
        { when: { answered: { what: ['use'] } }, to: 'tie' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { when: { answered: { what: ['own'] } }, to: 'reportOwn' },
        { when: { answered: { what: ['inherited'] } }, to: 'reportShare' },
        { when: { answered: { what: ['changed'] } }, to: 'reportChanged' },
        { to: 'reportName' },
      ],
    },
    tie: {
      kind: 'choice',
      options: ['none', 'some', 'heir'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { tie: ['none'] } }, to: 'noReportUse' },
        { when: { answered: { tie: ['heir'] } }, to: 'askWhat' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportIoaw' },
        { to: 'reportName' },
      ],
    },
  },
  outcomes: {
    reportOwn: {
      duty: 'report',
      effect: 'counts-as-assets',
      alsoAsk: true,
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2023-1778'],
    },
    reportName: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2023-1368'],
    },
    reportShare: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['erfenis'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'crvb-2023-1778'],
    },
    reportChanged: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['te-laat'],
      sources: ['pw-17', 'pw-31-1', 'pw-32', 'pw-34', 'pw-18-2'],
    },
    reportAccount: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['spaargeld-en-rekening'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    reportIoaw: {
      duty: 'report',
      effect: 'depends',
      sources: ['ioaw-13', 'aib', 'ioaz-8'],
    },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['erfenis'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
    noReportUse: {
      duty: 'no-report',
      effect: 'none',
      leadsTo: ['buitenland'],
      sources: ['pw-17', 'pw-31-1', 'pw-34', 'ioaw-13'],
    },
  },
});
