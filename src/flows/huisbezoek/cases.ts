import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'procedure-9-r1',
    name: 'a visit with a reason',
    on: '2026-11-10',
    answers: { what: 'visit', reason: 'yes' },
    ends: 'askGround',
  },
  {
    id: 'procedure-9-r4',
    name: 'a talk with a fine in view',
    on: '2026-11-10',
    answers: { what: 'talk' },
    ends: 'askTalk',
  },
  {
    id: 'procedure-9-r5',
    name: 'a statement to read and sign',
    on: '2026-11-10',
    answers: { what: 'talked' },
    ends: 'askTalked',
  },
  {
    id: 'procedure-9-t1',
    name: 'a random visit without a reason',
    on: '2026-11-10',
    answers: { what: 'visit', reason: 'no' },
    ends: 'askWhy',
  },
  {
    id: 'procedure-9-t2',
    name: 'a visit after a tip and water-use data',
    on: '2026-11-10',
    answers: { what: 'visit', reason: 'yes' },
    ends: 'askGround',
  },
  {
    id: 'procedure-9-t4',
    name: 'a talk about a fine without the caution',
    on: '2026-11-10',
    answers: { what: 'talked' },
    ends: 'askTalked',
  },
  {
    name: 'not sure whether they gave a reason',
    on: '2026-11-10',
    answers: { what: 'visit', reason: 'weet-niet' },
    ends: 'askGround',
  },
  {
    name: 'not sure what it is',
    on: '2026-11-10',
    answers: { what: 'weet-niet' },
    ends: 'askGround',
  },
  {
    name: 'they have been inside already',
    on: '2026-11-10',
    answers: { what: 'visited' },
    ends: 'askVisited',
  },
  {
    name: 'AIO, a visit without a reason',
    on: '2026-11-10',
    benefit: 'aio',
    answers: { what: 'visit', reason: 'no' },
    ends: 'askWhy',
  },
  {
    name: 'IOAW, a talk',
    on: '2026-11-10',
    benefit: 'ioaw',
    answers: { what: 'talk' },
    ends: 'askTalk',
  },
]);
