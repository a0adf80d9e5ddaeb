import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'procedure-10-t1',
    name: 'a letter dated and sent on 2 November',
    on: '2026-11-02',
    answers: { money: 'yes', letters: 'one' },
    ends: 'askInTime',
    upcoming: '2026-12-14',
  },
  {
    id: 'procedure-10-t2',
    name: 'a fine and paying back in two letters',
    on: '2026-11-10',
    answers: { money: 'yes', letters: 'more' },
    ends: 'askEach',
    upcoming: '2026-12-22',
  },
  {
    id: 'procedure-10-t3',
    name: 'the benefit is suspended and there is no food',
    on: '2026-11-16',
    answers: { money: 'no' },
    ends: 'askFood',
  },
  {
    name: 'the last day itself is in time',
    on: '2026-10-11',
    answers: { money: 'yes', letters: 'one' },
    ends: 'askInTime',
  },
  {
    name: 'a day later is too late',
    on: '2026-10-10',
    answers: { money: 'yes', letters: 'one' },
    ends: 'askLate',
  },
  {
    name: 'several letters, all too late',
    on: '2026-08-10',
    answers: { money: 'yes', letters: 'more' },
    ends: 'askLate',
  },
  {
    name: 'too late and no food',
    on: '2026-08-10',
    answers: { money: 'no' },
    ends: 'askFood',
  },
  {
    name: 'the letter has no day, so no last day is shown',
    on: 'weet-niet' as '2026-01-01',
    answers: { money: 'yes', letters: 'one' },
    ends: 'askNoDay',
  },
  {
    name: 'AIO, one letter',
    on: '2026-11-20',
    benefit: 'aio',
    answers: { money: 'yes', letters: 'one' },
    ends: 'askInTime',
    upcoming: '2027-01-01',
  },
  {
    name: 'IOAW, not sure about the money and the letters',
    on: '2026-11-20',
    benefit: 'ioaw',
    answers: { money: 'weet-niet', letters: 'weet-niet' },
    ends: 'askEach',
    upcoming: '2027-01-01',
  },
  {
    name: 'in 1999: money: yes, letters not known',
    on: '1999-06-01',
    answers: { money: 'yes', letters: 'weet-niet' },
    ends: 'askLate',
  },
  {
    name: 'the day not known: money: yes, letters not known',
    on: 'weet-niet' as '2026-01-01',
    answers: { money: 'yes', letters: 'weet-niet' },
    ends: 'askNoDay',
  },
]);
