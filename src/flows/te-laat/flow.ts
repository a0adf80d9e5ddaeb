import { defineFlow } from '../../engine/flow.ts';

/**
 * Late, forgotten or told wrongly: `procedure.md` P5, with P4, P6, P7 and P10. `day` is the day of the
 * event itself. The verdict is always "tell it today" (`same-day` says so even for an unknown day); the
 * outcomes differ in what to ask for and what may follow. Nobody is asked about intent: that is for the
 * office to prove.
 */
export default defineFlow({
  id: 'te-laat',
  day: 'exact',
  start: 'office',
  derived: { daysLate: { fn: 'daysBetween', of: ['day', 'today'] } },
  questions: {
    office: {
      kind: 'choice',
      options: ['no', 'yes'],
      unsure: 'reason',
      next: [{ to: 'reason' }],
    },
    reason: {
      kind: 'choice',
      options: ['unaware', 'mistake', 'upset', 'powerless', 'told'],
      unsure: 'damage',
      next: [
        { when: { answered: { reason: ['powerless'] } }, to: 'notToBlame' },
        { when: { answered: { reason: ['told'] } }, to: 'tellAgain' },
        { to: 'damage' },
      ],
    },
    damage: {
      kind: 'choice',
      options: ['none', 'small', 'more'],
      unsure: 'warned',
      next: [{ to: 'warned' }],
    },
    warned: {
      kind: 'choice',
      options: ['no', 'warning', 'fine'],
      unsure: 'notSure',
      next: [
        { when: { answered: { warned: ['warning'], damage: ['none'] } }, to: 'warnedNoDamage' },
        { when: { answered: { warned: ['warning'] } }, to: 'warnedBefore' },
        { when: { answered: { warned: ['fine'] } }, to: 'finedBefore' },
        { when: { answered: { damage: ['none'] } }, to: 'noDamage' },
        { when: { answered: { damage: ['small'] } }, to: 'littleDamage' },
        // Without the day nobody can say how late it is.
        { when: { answered: { office: ['no'], day: ['weet-niet'] } }, to: 'notSure' },
        {
          when: {
            answered: { office: ['no'] },
            benefit: ['aio'],
            atMost: ['daysLate', 'selfReportDaysSvb'],
          },
          to: 'inTime',
        },
        {
          when: { answered: { office: ['no'] }, atMost: ['daysLate', 'selfReportDays'] },
          to: 'inTime',
        },
        { when: { answered: { reason: ['upset'] } }, to: 'hardTime' },
        { when: { answered: { office: ['yes'] } }, to: 'afterAsked' },
        { when: { answered: { office: ['no'] } }, to: 'afterTerm' },
        { to: 'notSure' },
      ],
    },
  },
  outcomes: {
    inTime: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'warning',
      alsoAsk: true,
      leadsTo: ['terugbetalen', 'niet-eens'],
      sources: ['boetebesluit-2aa', 'pw-18a', 'pw-47g', 'ioaw-20a', 'svb-sb1110', 'pw-58'],
    },
    noDamage: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'warning',
      alsoAsk: true,
      leadsTo: ['niet-eens'],
      sources: ['pw-18a', 'pw-47g', 'ioaw-20a', 'boetebesluit-2', 'svb-sb1110'],
    },
    littleDamage: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'warning',
      alsoAsk: true,
      leadsTo: ['terugbetalen', 'niet-eens'],
      sources: ['pw-18a', 'pw-47g', 'ioaw-20a', 'boetebesluit-2', 'svb-sb1110', 'pw-58'],
    },
    afterTerm: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'fine',
      alsoAsk: true,
      leadsTo: ['boete', 'terugbetalen', 'niet-eens'],
      sources: [
        'boetebesluit-2a',
        'boetebesluit-2',
        'pw-18a',
        'pw-47g',
        'ioaw-20a',
        'crvb-2015-1215',
        'pw-58',
      ],
    },
    afterAsked: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'fine',
      alsoAsk: true,
      leadsTo: ['brief-vraagt-informatie', 'boete', 'terugbetalen', 'niet-eens'],
      sources: ['boetebesluit-2', 'pw-18a', 'pw-47g', 'ioaw-20a', 'awb-5-10a', 'pw-58'],
    },
    hardTime: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'fine',
      alsoAsk: true,
      leadsTo: ['boete', 'terugbetalen', 'niet-eens'],
      sources: ['boetebesluit-2a', 'pw-18a', 'pw-47g', 'ioaw-20a', 'pw-58'],
    },
    notToBlame: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'pay-back',
      alsoAsk: true,
      leadsTo: ['terugbetalen', 'niet-eens'],
      sources: ['awb-5-41', 'pw-18a', 'pw-47g', 'ioaw-20a', 'pw-58'],
    },
    tellAgain: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'pay-back',
      alsoAsk: true,
      leadsTo: ['terugbetalen', 'niet-eens'],
      sources: ['pw-17', 'pw-58', 'crvb-2019-2310', 'ioaw-13', 'ioaw-25'],
    },
    warnedBefore: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'fine',
      alsoAsk: true,
      leadsTo: ['boete', 'terugbetalen', 'niet-eens'],
      sources: ['boetebesluit-2aa', 'boetebesluit-2', 'pw-18a', 'pw-47g', 'ioaw-20a', 'pw-58'],
    },
    warnedNoDamage: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'fine',
      alsoAsk: true,
      leadsTo: ['boete', 'niet-eens'],
      sources: ['boetebesluit-2', 'pw-18a', 'pw-47g', 'ioaw-20a', 'svb-sb1110'],
    },
    finedBefore: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'fine',
      alsoAsk: true,
      leadsTo: ['boete', 'terugbetalen', 'niet-eens'],
      sources: ['boetebesluit-2', 'pw-18a', 'pw-47g', 'ioaw-20a', 'pw-58'],
    },
    notSure: {
      duty: 'report',
      deadline: 'same-day',
      effect: 'depends',
      alsoAsk: true,
      leadsTo: ['terugbetalen', 'niet-eens'],
      sources: ['pw-17', 'boetebesluit-2aa', 'pw-18a', 'pw-47g', 'ioaw-20a', 'pw-58'],
    },
  },
});
