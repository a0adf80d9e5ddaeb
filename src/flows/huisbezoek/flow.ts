import { defineFlow } from '../../engine/flow.ts';

/**
 * A visit at home or a talk: `procedure.md` P9, without its rows on bank statements (`brief-vraagt-informatie`)
 * and the tip line (`iemand-klikt`). Refusing is free only where there is no reasonable ground, and only
 * the office can say that, so both verdicts ask for the ground and the effect of a refusal first.
 */
export default defineFlow({
  id: 'huisbezoek',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['visit', 'visited', 'talk', 'talked'],
      unsure: 'askGround',
      next: [
        { when: { answered: { what: ['visited'] } }, to: 'askVisited' },
        { when: { answered: { what: ['talk'] } }, to: 'askTalk' },
        { when: { answered: { what: ['talked'] } }, to: 'askTalked' },
        { to: 'reason' },
      ],
    },
    reason: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'askGround',
      next: [{ when: { answered: { reason: ['no'] } }, to: 'askWhy' }, { to: 'askGround' }],
    },
  },
  outcomes: {
    askWhy: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-klikt', 'te-laat'],
      sources: ['pw-53a', 'pw-17', 'ioaw-13', 'utrecht-huisbezoek'],
    },
    askGround: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['iemand-klikt', 'te-laat'],
      sources: ['pw-53a', 'pw-17', 'ioaw-13', 'utrecht-huisbezoek'],
    },
    askVisited: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['te-laat', 'niet-eens'],
      sources: ['pw-53a', 'utrecht-huisbezoek', 'awb-6-7'],
    },
    askTalk: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['boete', 'te-laat', 'ziek-of-afspraak-gemist'],
      sources: ['pw-17', 'ioaw-13', 'awb-5-10a'],
    },
    askTalked: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['niet-eens', 'boete'],
      sources: ['awb-5-10a', 'rb-2022-5099', 'awb-6-7'],
    },
  },
});
