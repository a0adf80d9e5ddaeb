import { defineFlow } from '../../engine/flow.ts';

/**
 * Not agreeing with a decision: `procedure.md` P10. `day` is the date on the letter, the day of sending.
 * An objection asks for a new decision, so the verdict is `ask-first`; the outcomes differ in how much
 * haste there is. The last day is never shown later than the law has it.
 */
export default defineFlow({
  id: 'niet-eens',
  day: 'exact',
  start: 'money',
  derived: {
    lastDay: { fn: 'addWeeks', of: ['day', 'objectionTerm'] },
    weeksAgo: { fn: 'weeksBetween', of: ['day', 'today'] },
  },
  questions: {
    money: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'letters',
      next: [{ when: { answered: { money: ['no'] } }, to: 'askFood' }, { to: 'letters' }],
    },
    letters: {
      kind: 'choice',
      options: ['one', 'more'],
      unsure: [
        { when: { answered: { day: ['weet-niet'] } }, to: 'askNoDay' },
        { when: { over: ['weeksAgo', 'objectionTerm'] }, to: 'askLate' },
        { to: 'askEach' },
      ],
      next: [
        { when: { answered: { day: ['weet-niet'] } }, to: 'askNoDay' },
        { when: { over: ['weeksAgo', 'objectionTerm'] }, to: 'askLate' },
        { when: { answered: { letters: ['more'] } }, to: 'askEach' },
        { to: 'askInTime' },
      ],
    },
  },
  outcomes: {
    askInTime: {
      duty: 'ask-first',
      effect: 'depends',
      upcoming: [{ id: 'lastDay', on: 'lastDay' }],
      sources: ['awb-6-7', 'awb-6-5', 'awb-8-81', 'awb-7-10'],
    },
    askEach: {
      duty: 'ask-first',
      effect: 'depends',
      upcoming: [{ id: 'lastDay', on: 'lastDay' }],
      again: true,
      sources: ['awb-6-7', 'awb-6-5', 'awb-8-81', 'awb-7-10'],
    },
    askNoDay: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['awb-6-7', 'awb-6-5', 'awb-6-11'],
    },
    askLate: {
      duty: 'ask-first',
      effect: 'depends',
      sources: ['awb-6-11', 'awb-6-7', 'awb-6-5'],
    },
    askFood: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['uitkering-gestopt', 'terugbetalen'],
      sources: ['awb-8-81', 'awb-6-7', 'awb-6-5', 'awb-6-11'],
    },
  },
});
