import { defineFlow } from '../../src/engine/flow.ts';

/** A small invented flow that uses every kind of question and condition. */
export const sample = defineFlow({
  id: 'voorbeeld',
  start: [{ when: { benefit: ['ioaz'] }, to: 'ask' }, { to: 'who' }],
  derived: { total: { fn: 'sum', of: ['amount', 'before'] } },
  questions: {
    who: {
      kind: 'choice',
      options: ['aunt', 'boss'],
      unsure: 'ask',
      next: [
        { when: { answered: { who: ['boss'] } }, to: 'report' },
        { when: { local: { field: 'childStudy', is: 'report' } }, to: 'report' },
        { when: { inForce: 'before-2026' }, to: 'when' },
        { to: 'amount' },
      ],
    },
    when: { kind: 'date', unsure: 'ask', next: [{ to: 'ask' }] },
    amount: { kind: 'amount', unsure: 'ask', next: [{ to: 'before' }] },
    before: {
      kind: 'amount',
      unsure: 'ask',
      next: [
        { when: { any: [{ over: ['total', 'giftLimit'] }, { benefit: ['aio'] }] }, to: 'report' },
        { to: 'rest' },
      ],
    },
  },
  outcomes: {
    report: { duty: 'report', sources: ['pw-17'], effect: 'depends' },
    rest: { duty: 'no-report', sources: ['pw-31-2-m'], effect: 'none' },
    ask: { duty: 'ask-first', sources: ['pw-17'] },
  },
});
