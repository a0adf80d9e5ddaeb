import { defineFlow } from '../../engine/flow.ts';

/**
 * A child at home works or pays board money: `household.md` §3, and of `work-and-study.md` the last row
 * and test T4 of W1. Leaving school for work is the row of `household.md` §1 on a child of 16 or 17.
 */
export default defineFlow({
  id: 'kind-werkt',
  start: 'age',
  questions: {
    age: {
      kind: 'choice',
      options: ['minor', 'adult'],
      unsure: 'askAdult',
      next: [{ to: 'pays' }],
    },
    pays: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: [{ when: { answered: { age: ['minor'] } }, to: 'askMinor' }, { to: 'askAdult' }],
      next: [
        { when: { answered: { pays: ['yes'] } }, to: 'reportBoard' },
        { when: { answered: { age: ['adult'] } }, to: 'askAdult' },
        { to: 'work' },
      ],
    },
    work: {
      kind: 'choice',
      options: ['job', 'noSchool', 'own'],
      unsure: 'askMinor',
      next: [
        { when: { answered: { work: ['job'] } }, to: 'childBenefit' },
        { when: { answered: { work: ['noSchool'] } }, to: 'reportNoSchool' },
        { to: 'askMinor' },
      ],
    },
    childBenefit: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'askMinor',
      next: [
        { when: { answered: { childBenefit: ['yes'] } }, to: 'noReportMinor' },
        { to: 'askMinor' },
      ],
    },
  },
  outcomes: {
    reportBoard: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'counts-as-income',
      again: true,
      leadsTo: ['kind-studie', 'kamer-verhuren'],
      sources: ['pw-17', 'pw-32', 'pw-33-4', 'ioaw-13'],
    },
    reportNoSchool: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'crvb-2022-1004'],
    },
    askMinor: {
      duty: 'ask-first',
      effect: 'depends',
      again: true,
      leadsTo: ['kind-studie'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-31-2-h'],
    },
    askAdult: {
      duty: 'ask-first',
      alsoTo: ['toeslagen'],
      effect: 'none',
      again: true,
      leadsTo: ['kind-studie', 'kind-jarig'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-19a', 'ioaw-8'],
    },
    noReportMinor: {
      duty: 'no-report',
      effect: 'not-counted',
      again: true,
      leadsTo: ['kind-studie', 'kind-jarig'],
      sources: ['pw-31-2-h', 'ioaw-8', 'ioaw-13'],
    },
  },
});
