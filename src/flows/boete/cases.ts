import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'procedure-6-t1',
    name: 'ordinary blame: half of the damage, then what one can pay',
    on: '2026-11-10',
    answers: { letter: 'fine' },
    ends: 'askFine',
  },
  {
    id: 'procedure-6-t2',
    name: 'reduced blame: a quarter',
    on: '2026-11-10',
    answers: { letter: 'fine' },
    ends: 'askFine',
  },
  {
    id: 'procedure-6-t3',
    name: 'a second fine for the same conduct',
    on: '2026-11-10',
    answers: { letter: 'fine' },
    ends: 'askFine',
  },
  {
    id: 'procedure-6-t4',
    name: 'a large damage, the ceiling first',
    on: '2026-11-10',
    answers: { letter: 'fine' },
    ends: 'askFine',
  },
  {
    name: 'AIO, a fine',
    on: '2026-11-10',
    benefit: 'aio',
    answers: { letter: 'fine' },
    ends: 'askFine',
  },
  {
    name: 'IOAW, a fine long ago',
    on: '2019-05-01',
    benefit: 'ioaw',
    answers: { letter: 'fine' },
    ends: 'askFine',
  },
  {
    name: 'a letter that a fine may follow',
    on: '2026-11-10',
    answers: { letter: 'intention' },
    ends: 'askView',
  },
  {
    name: 'a warning',
    on: '2026-11-10',
    answers: { letter: 'warning' },
    ends: 'askWarning',
  },
  {
    name: 'invited for a talk about a fine',
    on: '2026-11-10',
    answers: { letter: 'talk' },
    ends: 'askTalk',
  },
  {
    name: 'does not understand the letter',
    on: '2026-11-10',
    answers: { letter: 'weet-niet' },
    ends: 'askLetter',
  },
  {
    id: 'procedure-11-t3',
    name: 'a letter with a fine: the last day for an objection is shown',
    on: '2026-11-10',
    answers: { letter: 'fine' },
    ends: 'askFine',
    upcoming: '2026-12-22',
  },
  {
    name: 'a warning, with its own last day',
    on: '2026-11-16',
    answers: { letter: 'warning' },
    ends: 'askWarning',
    upcoming: '2026-12-28',
  },
]);
