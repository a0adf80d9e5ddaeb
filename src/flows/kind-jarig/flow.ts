import { defineFlow } from '../../engine/flow.ts';

/**
 * A birthday of a child: the rows of `household.md` §2 on 18, 21 and 27. From 18 to the age at which a
 * housemate counts nothing happens; that age was 21 until 2023, so the ages come from the law of the day.
 * Article 19a counts any housemate of that age, so a brother or friend at home is asked here too.
 */
export default defineFlow({
  id: 'kind-jarig',
  start: 'turns',
  questions: {
    turns: {
      kind: 'choice',
      options: ['younger', 'adult', 'between', 'counts', 'older', 'housemate'],
      unsure: 'askOther',
      next: [
        { when: { answered: { turns: ['adult'] } }, to: 'reportAdult' },
        { when: { answered: { turns: ['between'] } }, to: 'noReportBetween' },
        { when: { answered: { turns: ['counts', 'housemate'] } }, to: 'studying' },
        { to: 'askOther' },
      ],
    },
    studying: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: [
        { when: { answered: { turns: ['housemate'] } }, to: 'reportHousemate' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { to: 'reportBirthday' },
      ],
      next: [
        { when: { answered: { studying: ['yes'] } }, to: 'askStudying' },
        { when: { answered: { turns: ['housemate'] } }, to: 'reportHousemate' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { to: 'reportBirthday' },
      ],
    },
  },
  outcomes: {
    reportAdult: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['kind-werkt', 'kind-studie'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-34'],
    },
    reportBirthday: {
      duty: 'report',
      effect: 'lower',
      again: true,
      leadsTo: ['kind-werkt'],
      sources: ['pw-17', 'pw-19a', 'pw-22a', 'stb-2022-500'],
    },
    reportCountsIoaw: {
      duty: 'report',
      effect: 'lower',
      again: true,
      sources: ['ioaw-13', 'ioaw-5', 'cbs-kostendelers-ioaw'],
    },
    reportHousemate: {
      duty: 'report',
      effect: 'lower',
      again: true,
      leadsTo: ['kamer-verhuren', 'iemand-komt-wonen'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-22a', 'ioaw-5', 'stb-2022-500'],
    },
    askStudying: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    askOther: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['kind-studie', 'kind-in-of-uit-huis'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-19a'],
    },
    noReportBetween: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['kind-studie', 'kind-werkt'],
      sources: ['pw-19a', 'stb-2022-500', 'ioaw-13'],
    },
  },
});
