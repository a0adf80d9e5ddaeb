import { defineFlow } from '../../engine/flow.ts';

/**
 * Damages and other compensation: `money.md` §10. All of it is a report; what it does to the benefit
 * differs, so each kind has its own outcome. Doubt goes to the general one, with the letter.
 */
export default defineFlow({
  id: 'schadevergoeding',
  start: 'what',
  questions: {
    what: {
      kind: 'choice',
      options: ['damage', 'toeslagen', 'lateDecision', 'scheme'],
      unsure: 'reportScheme',
      next: [
        { when: { answered: { what: ['damage'] } }, to: 'paid' },
        { when: { answered: { what: ['toeslagen'] } }, to: 'reportToeslagen' },
        { when: { answered: { what: ['lateDecision'] } }, to: 'reportLateDecision' },
        { to: 'reportScheme' },
      ],
    },
    paid: {
      kind: 'choice',
      options: ['yes', 'part', 'no'],
      unsure: 'reportClaim',
      next: [
        { when: { answered: { paid: ['yes', 'part'] } }, to: 'reportDamages' },
        { to: 'reportClaim' },
      ],
    },
  },
  outcomes: {
    reportClaim: {
      duty: 'report',
      effect: 'none',
      sources: ['pw-17', 'pw-31-1', 'ioaw-13'],
    },
    reportDamages: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      again: true,
      leadsTo: ['verzekering-of-afkoop'],
      sources: [
        'pw-17',
        'pw-31-1',
        'pw-31-2-s',
        'pw-31-2-m-2025',
        'pw-34',
        'ioaw-13',
        'crvb-2023-04-11',
        'bgr-2025-3092',
      ],
    },
    reportToeslagen: {
      duty: 'report',
      effect: 'not-counted',
      sources: ['pw-17', 'pw-31-2-l', 'ioaw-13', 'njb-toeslagen'],
    },
    reportLateDecision: {
      duty: 'report',
      effect: 'counts-as-assets',
      sources: [
        'pw-17',
        'pw-34',
        'ioaw-13',
        'crvb-2014-1015',
        'crvb-2015-1429',
        'stimulansz-dwangsom',
      ],
    },
    reportScheme: {
      duty: 'report',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['terugbetaling-en-nabetaling'],
      sources: ['pw-17', 'pw-31-2-l', 'pw-31-2-s', 'pw-31-2-m-2025', 'ioaw-13'],
    },
  },
});
