import { CHECKED_FROM, CHECKED_ON } from '../law/source.ts';
import { dated } from './dates.ts';
import { sayDeadline } from './deadlines.ts';
import { say, sayAll } from './say.ts';

const duties = ['report', 'no-report', 'ask-first', 'unknown-law'] as const;

/** The reading guide, in parts that also make the README. */
export const guide = () => [
  { title: say('index.whereTitle'), texts: sayAll('index.where') },
  {
    title: say('index.dutyTitle'),
    texts: duties.map((duty) => `${say(`duty.${duty}`)}: ${say(`dutyText.${duty}`)}`),
  },
  {
    title: say('index.rulesTitle'),
    texts: sayAll('index.rules', {
      deadline: sayDeadline('prompt'),
      from: dated(CHECKED_FROM),
    }),
  },
  { title: say('index.countTitle'), texts: sayAll('index.count', { date: dated(CHECKED_ON) }) },
];
