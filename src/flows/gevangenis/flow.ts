import { defineFlow } from '../../engine/flow.ts';

/**
 * Locked up, a sentence that waits, a sentence outside, community service and release:
 * `household.md` §13. The same for every benefit and every year.
 */
export default defineFlow({
  id: 'gevangenis',
  day: 'exact',
  start: 'who',
  questions: {
    who: {
      kind: 'choice',
      options: ['me', 'partner', 'home'],
      unsure: 'reportOther',
      next: [
        { when: { answered: { who: ['me'] } }, to: 'what' },
        { when: { answered: { who: ['partner'] } }, to: 'partnerNow' },
        { to: 'reportOther' },
      ],
    },
    partnerNow: {
      kind: 'choice',
      options: ['inside', 'free'],
      unsure: 'reportOther',
      next: [
        { when: { answered: { partnerNow: ['inside'] } }, to: 'reportPartner' },
        { to: 'reportPartnerFree' },
      ],
    },
    what: {
      kind: 'choice',
      options: ['inside', 'free', 'outside', 'service', 'notGone'],
      unsure: 'reportOther',
      next: [
        { when: { answered: { what: ['inside'] } }, to: 'reportInside' },
        { when: { answered: { what: ['free'] } }, to: 'reportFree' },
        { when: { answered: { what: ['outside'] } }, to: 'reportOutside' },
        { when: { answered: { what: ['service'] } }, to: 'reportService' },
        { to: 'reportNotGone' },
      ],
    },
  },
  outcomes: {
    reportInside: {
      duty: 'report',
      alsoAsk: true,
      effect: 'stops',
      leadsTo: ['woonkosten', 'opname'],
      sources: ['pw-13-1', 'pw-17', 'rbobr-2024-2457', 'ib-detentie', 'ioaw-13'],
    },
    reportFree: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['geen-huis', 'verhuizen'],
      sources: ['pw-13-1', 'pw-17', 'pw-44', 'ioaw-13'],
    },
    reportOutside: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['verhuizen'],
      sources: ['pw-13-1', 'bev-2016', 'pw-17', 'ioaw-13'],
    },
    reportService: {
      duty: 'report',
      effect: 'none',
      leadsTo: ['ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'pw-9', 'ioaw-13'],
    },
    reportNotGone: {
      duty: 'report',
      effect: 'stops',
      leadsTo: ['te-laat'],
      sources: ['pw-13-1', 'pw-17', 'ioaw-13'],
    },
    reportPartner: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['inkomen-partner', 'woonkosten'],
      sources: ['pw-24', 'pw-13-1', 'pw-17', 'ioaw-13'],
    },
    reportPartnerFree: {
      duty: 'report',
      effect: 'depends',
      leadsTo: ['inkomen-partner', 'relatie'],
      sources: ['pw-17', 'pw-24', 'pw-4', 'ioaw-13'],
    },
    reportOther: {
      duty: 'report',
      alsoAsk: true,
      effect: 'depends',
      leadsTo: ['kind-in-of-uit-huis', 'iemand-vertrekt'],
      sources: ['pw-17', 'pw-13-1', 'pw-19a', 'ioaw-13'],
    },
  },
});
