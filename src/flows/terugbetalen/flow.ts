import { defineFlow } from '../../engine/flow.ts';

/**
 * Paying back: `procedure.md` P7, with P10 (objection). The outcomes say what to answer or to ask for;
 * none says that something must or need not be paid, for that is for the office and the courts.
 */
export default defineFlow({
  id: 'terugbetalen',
  start: 'stage',
  derived: { freeFrom: { fn: 'addMonths', of: ['signal', 'signalMonths'] } },
  questions: {
    stage: {
      kind: 'choice',
      options: ['letter', 'paying', 'years', 'noLetter'],
      unsure: 'askUnclear',
      next: [
        { when: { answered: { stage: ['letter'] } }, to: 'cause' },
        { when: { answered: { stage: ['paying'] } }, to: 'askLess' },
        { when: { answered: { stage: ['years'] } }, to: 'askWaiver' },
        { to: 'tellNow' },
      ],
    },
    cause: {
      kind: 'choice',
      options: ['notTold', 'told', 'office', 'later', 'disagree'],
      unsure: 'askUnclear',
      next: [
        { when: { answered: { cause: ['notTold'] } }, to: 'askPlan' },
        { when: { answered: { cause: ['told'] } }, to: 'signal' },
        { when: { answered: { cause: ['office'] } }, to: 'askOffice' },
        { when: { answered: { cause: ['later'] } }, to: 'askLater' },
        { to: 'askUnclear' },
      ],
    },
    signal: {
      kind: 'date',
      unsure: 'toldBefore',
      next: [{ to: 'toldBefore' }],
    },
  },
  outcomes: {
    askPlan: {
      duty: 'ask-first',
      effect: 'pay-back',
      leadsTo: ['boete', 'niet-eens'],
      sources: [
        'pw-58',
        'pw-59',
        'ioaw-25',
        'crvb-2024-2192',
        'crvb-2022-1313',
        'crvb-2023-1527',
        'awb-6-7',
      ],
    },
    toldBefore: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'pay-back',
      alsoAsk: true,
      leadsTo: ['niet-eens'],
      sources: ['pw-58', 'ioaw-25', 'crvb-2009-bi2112', 'crvb-2019-2310', 'awb-6-7'],
    },
    askOffice: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['niet-eens'],
      sources: ['pw-58', 'ioaw-25', 'crvb-2024-2192', 'awb-6-7'],
    },
    askLater: {
      duty: 'ask-first',
      effect: 'pay-back',
      leadsTo: ['terugbetaling-en-nabetaling', 'erfenis', 'niet-eens'],
      sources: ['pw-58', 'ioaw-25', 'awb-6-7'],
    },
    askUnclear: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['niet-eens'],
      sources: ['pw-58', 'ioaw-25', 'awb-6-7'],
    },
    askLess: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden', 'niet-eens'],
      sources: ['pw-60', 'ioaw-25', 'awb-6-7'],
    },
    askWaiver: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['schulden', 'niet-eens'],
      sources: ['pw-58', 'ioaw-25', 'awb-6-7'],
    },
    tellNow: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'pay-back',
      alsoAsk: true,
      leadsTo: ['te-laat', 'niet-eens'],
      sources: ['pw-17', 'ioaw-13', 'pw-58', 'ioaw-25', 'awb-6-7'],
    },
  },
});
