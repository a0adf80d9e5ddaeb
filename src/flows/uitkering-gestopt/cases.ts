import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'procedure-8-t1',
    name: 'a form six days late, sent within the repair term',
    on: '2026-11-10',
    answers: { letter: 'paused', repair: 'yes' },
    ends: 'sendNow',
    deadline: '2026-11-22',
  },
  {
    id: 'procedure-8-t2',
    name: 'in hospital, not to blame',
    on: '2026-11-10',
    answers: { letter: 'paused', repair: 'blameless' },
    ends: 'notToBlame',
  },
  {
    id: 'procedure-8-t3',
    name: 'the repair term has gone by',
    on: '2026-10-10',
    answers: { letter: 'paused', repair: 'past' },
    ends: 'missed',
    deadline: '2026-11-22',
  },
  {
    name: 'no money for food: objection and the court',
    on: '2026-10-10',
    answers: { letter: 'paused', repair: 'past' },
    ends: 'missed',
  },
  {
    name: 'paused, and a paper takes longer',
    on: '2026-11-10',
    answers: { letter: 'paused', repair: 'more' },
    ends: 'moreTime',
  },
  {
    name: 'paused, does not know whether it can be done in time',
    on: '2026-11-10',
    answers: { letter: 'paused', repair: 'weet-niet' },
    ends: 'moreTime',
  },
  {
    name: 'a letter that the benefit has ended',
    on: '2026-11-01',
    answers: { letter: 'ended' },
    ends: 'ended',
  },
  {
    name: 'no money and no letter',
    on: '2026-11-20',
    answers: { letter: 'none' },
    ends: 'askWhy',
  },
  {
    name: 'only "weet ik niet"',
    on: '2026-11-20',
    answers: { letter: 'weet-niet' },
    ends: 'askWhy',
  },
  {
    name: 'AIO paused by the SVB: today, not in four weeks',
    on: '2026-11-10',
    benefit: 'aio',
    answers: { letter: 'paused', repair: 'yes' },
    ends: 'sendNow',
    deadline: '2026-11-22',
  },
  {
    name: 'IOAW paused',
    on: '2026-11-10',
    benefit: 'ioaw',
    answers: { letter: 'paused', repair: 'more' },
    ends: 'moreTime',
  },
  {
    name: 'ended in 2027',
    on: '2027-01-02',
    today: '2027-01-05',
    answers: { letter: 'ended' },
    ends: 'ended',
    deadline: '2027-01-05',
  },
]);
