// biome-ignore-all format: one fault a line, so that the error it must give lies on that line
import { expect, it } from 'vitest';
import { defineFlow } from '../../src/engine/flow.ts';

/* What must not compile: `tsc` fails when one of these lines stops being an error. */

const outcomes = { end: { duty: 'report', sources: ['pw-17'] } } as const;
const q = { kind: 'choice', options: ['a', 'b'], unsure: 'end', next: [{ to: 'end' }] } as const;
const last = { to: 'end' } as const;

it('does not compile what a flow does not have', () => {
  // @ts-expect-error a start that is no question or outcome
  defineFlow({ id: 'x', start: 'nowhere', questions: { q }, outcomes });
  // @ts-expect-error a "Weet ik niet" that leads nowhere
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, unsure: 'nowhere' } }, outcomes });
  // @ts-expect-error a step that leads nowhere
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ to: 'nowhere' }] } }, outcomes });
  // @ts-expect-error an option that the question does not have
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { answered: { q: ['c'] } }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a question that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { answered: { z: ['a'] } }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a value that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { over: ['z', 'giftLimit'] }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a parameter that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { over: ['q', 'giftLimits'] }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a regime that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { inForce: 'before-1900' }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a benefit that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { benefit: ['ww'] }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a key that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { never: true }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a wrong option inside any
  defineFlow({ id: 'x', start: 'q', questions: { q: { ...q, next: [{ when: { any: [{ answered: { q: ['c'] } }] }, to: 'end' }, last] } }, outcomes });
  // @ts-expect-error a source that is not there
  defineFlow({ id: 'x', start: 'q', questions: { q }, outcomes: { end: { duty: 'report', sources: ['pw-1000'] } } });
  // @ts-expect-error an outcome without a source
  defineFlow({ id: 'x', start: 'q', questions: { q }, outcomes: { end: { duty: 'report', sources: [] } } });
  // @ts-expect-error an outcome that promises what the law does not know
  defineFlow({ id: 'x', start: 'q', questions: { q }, outcomes: { end: { duty: 'unknown-law', sources: ['pw-17'] } } });
  expect(outcomes.end.duty).toBe('report');
});

it('compiles any, "weet-niet" and derived values', () => {
  const next = [{ when: { any: [{ over: ['total', 'giftLimit'] }, { answered: { q: ['weet-niet'] } }] }, to: 'end' }, last] as const;
  const amount = { kind: 'amount', unsure: 'end', next } as const;
  const flow = defineFlow({ id: 'x', start: 'q', derived: { total: { fn: 'sum', of: ['amount'] } }, questions: { q, amount }, outcomes });
  expect(flow.id).toBe('x');
});
