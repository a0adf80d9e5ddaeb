import { defineFlow } from '../../engine/flow.ts';

/**
 * A child at home stops, starts or changes a study: `household.md` §1 (case Karin), and of §2 the
 * 27th birthday with and without a study and a grown child that moves in.
 */
export default defineFlow({
  id: 'kind-studie',
  start: 'what',
  derived: {
    age: { fn: 'ageOn', of: ['born', 'day'] },
    ageNow: { fn: 'ageOn', of: ['born', 'today'] },
    countsFrom: { fn: 'dayOfAge', of: ['born', 'countsFromAge'] },
  },
  questions: {
    what: {
      kind: 'choice',
      options: ['stops', 'starts', 'changes', 'birthday', 'movesIn'],
      unsure: 'askWhat',
      next: [
        { when: { answered: { what: ['birthday'] } }, to: 'studying' },
        // Here the SVB's own list counts, and that asks only for the age group.
        { when: { benefit: ['aio'], answered: { what: ['movesIn'] } }, to: 'ageGroup' },
        { to: 'born' },
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
        { when: { answered: { studying: ['yes'] } }, to: 'askBirthdayStudying' },
        { when: { benefit: ['ioaw', 'ioaz'] }, to: 'reportCountsIoaw' },
        { to: 'reportBirthday' },
      ],
    },
    born: {
      kind: 'date',
      unsure: 'ageGroup',
      next: [
        {
          when: {
            benefit: ['ioaw', 'ioaz'],
            answered: { what: ['movesIn', 'stops'] },
            over: ['age', 'lastAgeNotCounted'],
          },
          to: 'reportCountsIoaw',
        },
        {
          when: { answered: { what: ['movesIn'] }, over: ['age', 'lastAgeNotCounted'] },
          to: 'reportMovesIn',
        },
        { when: { answered: { what: ['movesIn'] } }, to: 'reportMovesInYoung' },
        {
          when: { answered: { what: ['stops'] }, over: ['age', 'lastAgeNotCounted'] },
          to: 'cares',
        },
        { when: { over: ['age', 'lastAgeNotCounted'] }, to: 'newStudy' },
        // Stopped before the birthday, told after it: the birthday itself had to be told.
        {
          when: {
            inForce: 'age-27',
            answered: { what: ['stops'] },
            over: ['ageNow', 'lastAgeNotCounted'],
          },
          to: 'reportBirthday',
        },
        {
          when: {
            benefit: ['bijstand', 'ioaw', 'ioaz'],
            local: { field: 'childStudy', is: 'report' },
            over: ['age', 'lastMinorAge'],
          },
          to: 'reportLocal',
        },
        { when: { over: ['age', 'lastMinorAge'] }, to: 'askNotCounted' },
        {
          when: { answered: { what: ['stops'] }, over: ['age', 'lastSchoolAge'] },
          to: 'reportMinor',
        },
        { when: { over: ['age', 'lastSchoolAge'] }, to: 'studyFinance' },
        { to: 'askYoung' },
      ],
    },
    ageGroup: {
      kind: 'choice',
      options: ['minor', 'between', 'counts'],
      unsure: [
        { when: { answered: { what: ['movesIn'] } }, to: 'reportMovesIn' },
        { to: 'reportAgeUnknown' },
      ],
      next: [
        {
          when: {
            benefit: ['aio'],
            inForce: 'age-27',
            answered: { what: ['movesIn'], ageGroup: ['counts'] },
          },
          to: 'registered',
        },
        {
          when: {
            benefit: ['ioaw', 'ioaz'],
            answered: { what: ['movesIn', 'stops'], ageGroup: ['counts'] },
          },
          to: 'reportCountsIoaw',
        },
        { when: { answered: { what: ['movesIn'], ageGroup: ['counts'] } }, to: 'reportMovesIn' },
        { when: { answered: { what: ['movesIn'] } }, to: 'reportMovesInYoung' },
        { when: { answered: { what: ['stops'], ageGroup: ['counts'] } }, to: 'cares' },
        { when: { answered: { ageGroup: ['counts'] } }, to: 'newStudy' },
        {
          when: {
            benefit: ['bijstand', 'ioaw', 'ioaz'],
            local: { field: 'childStudy', is: 'report' },
            answered: { ageGroup: ['between'] },
          },
          to: 'reportLocal',
        },
        { when: { answered: { ageGroup: ['between'] } }, to: 'askNotCounted' },
        { when: { answered: { what: ['stops'] } }, to: 'reportMinor' },
        { to: 'studyFinance' },
      ],
    },
    cares: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportCounts',
      next: [{ when: { answered: { cares: ['yes'] } }, to: 'reportCares' }, { to: 'reportCounts' }],
    },
    newStudy: {
      kind: 'choice',
      options: ['bbl', 'study', 'course'],
      unsure: 'reportChanges',
      next: [
        {
          when: { answered: { what: ['starts'], newStudy: ['bbl', 'study'] } },
          to: 'reportStarts',
        },
        { when: { answered: { what: ['changes'], newStudy: ['bbl'] } }, to: 'reportStaysFree' },
        {
          when: {
            benefit: ['ioaw', 'ioaz'],
            answered: { what: ['changes'], newStudy: ['course'] },
          },
          to: 'reportCountsIoaw',
        },
        { when: { answered: { what: ['changes'], newStudy: ['course'] } }, to: 'reportCounts' },
        { to: 'reportChanges' },
      ],
    },
    studyFinance: {
      kind: 'choice',
      options: ['yes', 'no'],
      unsure: 'reportMinor',
      next: [
        { when: { answered: { studyFinance: ['yes'] } }, to: 'reportMinor' },
        { to: 'askYoung' },
      ],
    },
    registered: {
      kind: 'choice',
      options: ['free', 'pays', 'no'],
      unsure: 'reportMovesIn',
      next: [
        { when: { answered: { registered: ['free'] } }, to: 'noReportAio' },
        { to: 'reportMovesIn' },
      ],
    },
  },
  outcomes: {
    reportCounts: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['kind-werkt', 'mantelzorg-geven'],
      again: true,
      sources: ['pw-17', 'pw-19a', 'pw-22a'],
    },
    reportCares: {
      duty: 'report',
      alsoAsk: true,
      effect: 'lower',
      leadsTo: ['mantelzorg-geven', 'kind-werkt'],
      again: true,
      sources: ['pw-17', 'pw-19a', 'pw-22a', 'pw-18-1', 'pw-47c'],
    },
    reportCountsIoaw: {
      duty: 'report',
      effect: 'lower',
      again: true,
      sources: ['ioaw-13', 'ioaw-5', 'cbs-kostendelers-ioaw'],
    },
    reportBirthday: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['kind-werkt'],
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-22a', 'stb-2022-500'],
    },
    reportStarts: {
      duty: 'report',
      effect: 'higher',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportChanges: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportStaysFree: {
      duty: 'report',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportAgeUnknown: {
      duty: 'report',
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportLocal: {
      duty: 'report',
      effect: 'none',
      upcoming: [{ id: 'counts', on: 'countsFrom' }],
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    reportMinor: {
      duty: 'report',
      alsoTo: ['svb', 'toeslagen'],
      effect: 'depends',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'crvb-2022-1004'],
    },
    reportMovesIn: {
      duty: 'report',
      effect: 'lower',
      leadsTo: ['kind-in-of-uit-huis'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'pw-22a'],
    },
    reportMovesInYoung: {
      duty: 'report',
      alsoTo: ['toeslagen'],
      effect: 'none',
      upcoming: [{ id: 'counts', on: 'countsFrom' }],
      leadsTo: ['kind-in-of-uit-huis'],
      sources: ['pw-17', 'ioaw-13', 'pw-4', 'pw-19a'],
    },
    askNotCounted: {
      duty: 'ask-first',
      effect: 'none',
      upcoming: [{ id: 'counts', on: 'countsFrom' }],
      leadsTo: ['kind-werkt', 'mantelzorg-geven'],
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a', 'stb-2022-500'],
    },
    askBirthdayStudying: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    askYoung: {
      duty: 'ask-first',
      effect: 'none',
      again: true,
      sources: ['pw-17', 'ioaw-13', 'pw-4'],
    },
    askWhat: {
      duty: 'ask-first',
      effect: 'depends',
      leadsTo: ['kind-werkt', 'kind-jarig', 'kind-in-of-uit-huis'],
      sources: ['pw-17', 'ioaw-13', 'pw-19a'],
    },
    noReportAio: {
      duty: 'no-report',
      effect: 'depends',
      alsoTo: ['gemeente'],
      sources: ['svb-wijzigingen', 'pw-19a', 'pw-47a'],
    },
  },
});
