import { defineFlow } from '../../engine/flow.ts';

/**
 * A birthday of a child: the rows of `household.md` §2 on 18, 21 and 27. From 18 to the age at which a
 * housemate counts nothing happens; that age was 21 until 2023, so the ages come from the law of the day.
 */
export default defineFlow({
  id: 'kind-jarig',
  start: 'turns',
  questions: {
    turns: {
      kind: 'choice',
      options: ['younger', 'adult', 'between', 'counts', 'older'],
      unsure: 'askOther',
      next: [
        { when: { answered: { turns: ['adult'] } }, to: 'reportAdult' },
        { when: { answered: { turns: ['between'] } }, to: 'noReportBetween' },
        { when: { answered: { turns: ['counts'] } }, to: 'studying' },
        { to: 'askOther' },
      ],
    },
    studying: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: [
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { to: 'reportBirthday' },
      ],
      next: [
        { when: { answered: { studying: ['yes'] } }, to: 'askStudying' },
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
      sources: ['pw-17', 'pw-4', 'pw-34'],
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
    askStudying: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['pw-17', 'pw-19a'],
    },
    askOther: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['kind-studie', 'kind-in-of-uit-huis'],
      sources: ['pw-17', 'pw-4', 'pw-19a'],
    },
    noReportBetween: {
      duty: 'no-report',
      effect: 'none',
      again: true,
      leadsTo: ['kind-studie', 'kind-werkt'],
      sources: ['pw-19a', 'stb-2022-500'],
    },
  },
});
