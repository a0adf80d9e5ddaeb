import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'money-9-r4',
    name: 'owns shares that the office does not know of',
    on: '2026-11-20',
    answers: { what: 'have', told: 'no' },
    ends: 'reportHave',
    deadline: '2026-11-27',
  },
  {
    id: 'money-9d',
    name: 'buys €200 of bitcoin',
    on: '2026-11-10',
    answers: { what: 'have', told: 'no' },
    ends: 'reportHave',
  },
  {
    id: 'C225',
    name: 'buys crypto for someone he knows, on his own account',
    on: '2022-07-01',
    answers: { what: 'forOther' },
    ends: 'reportForOther',
  },
  {
    id: 'money-9-r4',
    name: 'trades every week',
    on: '2026-11-10',
    answers: { what: 'trade' },
    ends: 'reportTrade',
  },
  {
    id: 'money-9-r4',
    name: 'told before, and much more worth now',
    on: '2026-11-10',
    answers: { what: 'have', told: 'yes', change: 'big' },
    ends: 'reportHave',
  },
  {
    name: 'told before, and the value only moves a little',
    on: '2026-11-10',
    answers: { what: 'have', told: 'yes', change: 'small' },
    ends: 'askChange',
  },
  {
    name: 'told before, no idea what it is worth',
    on: '2026-11-10',
    answers: { what: 'have', told: 'yes', change: 'weet-niet' },
    ends: 'askChange',
  },
  {
    name: 'no idea whether the office knows',
    on: '2026-11-10',
    answers: { what: 'have', told: 'weet-niet' },
    ends: 'reportHave',
  },
  {
    name: 'sold all of it',
    on: '2026-11-10',
    answers: { what: 'sold' },
    ends: 'reportSold',
  },
  {
    name: 'AIO: owns shares, four weeks',
    on: '2026-11-20',
    benefit: 'aio',
    answers: { what: 'have', told: 'no' },
    ends: 'reportHave',
    deadline: '2026-12-18',
  },
  {
    name: 'IOAW: owns shares',
    on: '2026-11-20',
    benefit: 'ioaw',
    answers: { what: 'have', told: 'no' },
    ends: 'reportHave',
  },
  {
    name: 'before 2026: the same rule',
    on: '2025-12-31',
    answers: { what: 'have', told: 'no' },
    ends: 'reportHave',
  },
  {
    name: 'only thinks about buying',
    on: '2026-11-22',
    answers: { what: 'plan' },
    ends: 'askPlan',
  },
  {
    name: 'no idea what it is',
    on: '2026-11-22',
    answers: { what: 'weet-niet' },
    ends: 'askUnsure',
  },
]);
