import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'household-8-r1',
    name: 'a child is born, no other parent in the home',
    on: '2026-08-01',
    answers: { what: 'born', otherParent: 'no' },
    ends: 'reportBirth',
  },
  {
    id: 'household-8-r1',
    name: 'a father acknowledges a child and lives with the mother',
    on: '2026-08-01',
    answers: { what: 'acknowledged', otherParent: 'notKnown' },
    ends: 'reportPartner',
  },
  {
    id: 'household-8a',
    name: 'a birth in May 2026 in a couple with one benefit',
    on: '2026-05-12',
    answers: { what: 'born', otherParent: 'known' },
    ends: 'reportBirth',
    deadline: '2026-11-22',
  },
  {
    id: 'procedure-2-r2',
    name: 'a birth where no local rule is known',
    on: '2026-08-01',
    answers: { what: 'born', otherParent: 'no' },
    ends: 'reportBirth',
  },
  {
    id: 'procedure-2-t2',
    name: 'a baby registered in Delft',
    on: '2026-08-01',
    answers: { what: 'born', otherParent: 'no' },
    ends: 'reportBirth',
  },
  {
    name: 'a birth this week',
    on: '2026-11-18',
    answers: { what: 'born', otherParent: 'no' },
    ends: 'reportBirth',
    deadline: '2026-11-25',
  },
  {
    name: 'AIO, a child is born',
    on: '2026-11-18',
    benefit: 'aio',
    answers: { what: 'born', otherParent: 'known' },
    ends: 'reportBirth',
    deadline: '2026-12-16',
  },
  {
    name: 'IOAW, a child is born and the other parent lives here',
    on: '2026-08-01',
    benefit: 'ioaw',
    answers: { what: 'born', otherParent: 'notKnown' },
    ends: 'reportPartner',
  },
  {
    name: 'a birth before 2026',
    on: '2025-08-01',
    answers: { what: 'born', otherParent: 'no' },
    ends: 'reportBirth',
  },
  {
    name: 'not sure whether the other parent lives here',
    on: '2026-08-01',
    answers: { what: 'born', otherParent: 'weet-niet' },
    ends: 'reportPartner',
  },
  {
    name: 'a baby is on the way',
    on: '2026-12-20',
    answers: { what: 'pregnant' },
    ends: 'askPregnant',
  },
  {
    name: 'only "weet ik niet"',
    on: '2026-08-01',
    answers: { what: 'weet-niet' },
    ends: 'askWhat',
  },
]);
