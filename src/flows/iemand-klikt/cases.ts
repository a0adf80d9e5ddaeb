import { defineCases } from '../case.ts';
import flow from './flow.ts';

export default defineCases(flow, [
  {
    id: 'procedure-9-r3',
    name: 'invited after a tip: ask what it is about',
    on: '2026-11-10',
    answers: { untold: 'no', letter: 'yes' },
    ends: 'askAbout',
  },
  {
    name: 'a neighbour says he told the office, all was told',
    on: '2026-11-10',
    answers: { untold: 'no', letter: 'no', asked: 'no' },
    ends: 'noReportTip',
  },
  {
    name: 'the office asked about it',
    on: '2026-11-10',
    answers: { untold: 'no', letter: 'no', asked: 'yes' },
    ends: 'gevraagd',
  },
  {
    name: 'not sure whether the office wrote',
    on: '2026-11-10',
    answers: { untold: 'no', letter: 'weet-niet' },
    ends: 'askAbout',
  },
  {
    name: 'something was not told yet',
    on: '2026-11-10',
    answers: { untold: 'yes' },
    ends: 'reportUntold',
  },
  {
    name: 'AIO, something was not told yet',
    on: '2026-11-10',
    benefit: 'aio',
    answers: { untold: 'yes' },
    ends: 'reportUntold',
    deadline: '2026-11-22',
  },
  {
    name: 'not sure whether all was told',
    on: '2026-11-10',
    answers: { untold: 'weet-niet' },
    ends: 'askUntold',
  },
  {
    name: 'IOAW, all was told',
    on: '2026-11-10',
    benefit: 'ioaw',
    answers: { untold: 'no', letter: 'no', asked: 'no' },
    ends: 'noReportTip',
  },
]);
