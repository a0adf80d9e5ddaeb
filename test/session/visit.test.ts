import { describe, expect, it } from 'vitest';
import { startVisit, type VisitInput } from '../../src/session/visit.ts';
import type { AnswerStore } from '../../src/storage/answerStore.ts';
import { memoryAnswerStore } from '../../src/storage/memoryAnswerStore.ts';
import { sample } from '../engine/sample.ts';

const input = (store: AnswerStore, more: Partial<VisitInput> = {}): VisitInput => ({
  flow: sample,
  today: '2026-11-22',
  store,
  resumes: false,
  now: () => 1,
  ...more,
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function answered(store: AnswerStore, answers: [string, string | number][]) {
  const visit = await startVisit(input(store));
  for (const [question, answer] of answers) visit.send({ type: 'answered', question, answer });
  await settled();
  return visit;
}

const start: [string, string | number][] = [
  ['day', '2026-03-05'],
  ['benefit', 'aio'],
  ['who', 'aunt'],
];

describe('a visit', () => {
  it('saves after every answer, and goes on where it was left', async () => {
    const store = memoryAnswerStore();
    await answered(store, start);
    const { context } = (await startVisit(input(store))).getSnapshot();
    expect(context).toMatchObject({ resumed: true, answers: { day: '2026-03-05', who: 'aunt' } });
  });

  it('knows the benefit in the next walk', async () => {
    const store = memoryAnswerStore();
    await answered(store, start);
    await store.eraseWalk(sample.id);
    const { context } = (await startVisit(input(store))).getSnapshot();
    expect(context).toMatchObject({ resumed: false, answers: { benefit: 'aio' } });
  });

  it('begins anew after a verdict, unless the page was only loaded again', async () => {
    const store = memoryAnswerStore();
    await answered(store, [...start.slice(0, 2), ['who', 'boss']]);
    expect((await startVisit(input(store))).getSnapshot().context.answers).toEqual({
      benefit: 'aio',
    });
    const again = await startVisit(input(store, { resumes: true }));
    expect(again.getSnapshot().context.answers).toMatchObject({ who: 'boss' });
  });

  it('takes an answer that was tapped before the script was ready', async () => {
    const store = memoryAnswerStore();
    await answered(store, start);
    const visit = await startVisit(input(store, { earlyAnswer: '2026-11-22' }));
    expect(visit.getSnapshot().context.answers).toEqual({ benefit: 'aio', day: '2026-11-22' });
  });

  it('names what a change drops, until the next step', async () => {
    const visit = await answered(memoryAnswerStore(), [...start, ['amount', 100]]);
    visit.send({ type: 'answered', question: 'who', answer: 'boss' });
    expect(visit.getSnapshot().context.dropped).toEqual(['amount']);
    visit.send({ type: 'visited', question: 'who' });
    expect(visit.getSnapshot().context).toMatchObject({ dropped: [], viewing: 'who' });
  });

  it('keeps what was filled in ahead until its question comes, and names none of it', async () => {
    const store = memoryAnswerStore();
    const answers = { day: '2026-03-05', amount: 100 };
    await store.saveWalk({ flow: sample.id, answers, finished: false, savedAt: 1 });
    const visit = await answered(store, [['benefit', 'aio']]);
    expect(visit.getSnapshot().context).toMatchObject({ dropped: [], answers: { amount: 100 } });
    visit.send({ type: 'answered', question: 'who', answer: 'aunt' });
    expect(visit.getSnapshot().context.position.path).toContain('amount');
  });

  it('lets go of a figure that was filled in ahead when the day turns out to be in another year', async () => {
    const store = memoryAnswerStore();
    const answers = { day: '2026-03-05', amount: 100 };
    await store.saveWalk({ flow: sample.id, answers, finished: false, savedAt: 1 });
    const visit = await answered(store, [
      ['benefit', 'aio'],
      ['day', '2025-03-05'],
    ]);
    expect(visit.getSnapshot().context.answers).toEqual({ day: '2025-03-05', benefit: 'aio' });
  });

  it('starts again with the benefit only, and forgets what was saved', async () => {
    const store = memoryAnswerStore();
    const visit = await answered(store, start);
    visit.send({ type: 'restarted' });
    await settled();
    expect(visit.getSnapshot().context.answers).toEqual({ benefit: 'aio' });
    expect(await store.walk(sample.id)).toBeUndefined();
  });

  it('goes on and says so when the device refuses to read or write', async () => {
    const refuse = () => Promise.reject(new Error('refused'));
    const store = { ...memoryAnswerStore(), keepsAnswers: true, saveWalk: refuse };
    const visit = await answered(store, start);
    expect(visit.getSnapshot().context).toMatchObject({ kept: false, answers: { who: 'aunt' } });
    const unread = await startVisit(input({ ...store, settings: refuse }));
    expect(unread.getSnapshot().context).toMatchObject({ kept: false, answers: {} });
  });
});
