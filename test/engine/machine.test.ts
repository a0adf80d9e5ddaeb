import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { Context } from '../../src/engine/facts.ts';
import { type Answer, DONT_KNOW } from '../../src/engine/flow.ts';
import { questionOf, stateFor, toMachine } from '../../src/engine/machine.ts';
import { sample } from './sample.ts';

const today = '2026-11-22';

/** Where a fresh machine of the sample stands after some answers, and what it kept of them. */
function walked(answers: readonly Answer[], context: Context = { today, benefit: 'bijstand' }) {
  const machine = toMachine(structuredClone(sample));
  let [snapshot] = initialTransition(machine, context);
  for (const answer of answers) {
    [snapshot] = transition(machine, snapshot, { type: 'answered', answer });
  }
  return { state: snapshot.value, status: snapshot.status, kept: snapshot.context.answers };
}

describe('the machine of a flow', () => {
  it('starts at the day, with no answers', () => {
    expect(walked([])).toEqual({ state: 'day', status: 'active', kept: {} });
  });

  it('asks for the benefit only when it is not known', () => {
    expect(walked(['2026-03-05']).state).toBe('who');
    expect(walked(['2026-03-05'], { today }).state).toBe('benefit');
    expect(walked(['2026-03-05', 'aio'], { today }).state).toBe('who');
    expect(walked(['2026-03-05', DONT_KNOW], { today })).toEqual({
      state: 'who',
      status: 'active',
      kept: { day: '2026-03-05', benefit: DONT_KNOW },
    });
  });

  it('stays where it is for a benefit that does not exist', () => {
    expect(walked(['2026-03-05', 'ww'], { today })).toMatchObject({
      state: 'benefit',
      kept: { day: '2026-03-05' },
    });
  });

  it('takes the first row that holds, from the start on', () => {
    expect(walked(['2026-03-05'], { today, benefit: 'ioaz' })).toMatchObject({
      state: 'ask',
      status: 'done',
    });
    expect(walked(['2026-03-05', 'boss'])).toMatchObject({ state: 'report', status: 'done' });
    expect(walked(['2025-03-05', 'aunt'])).toMatchObject({ state: 'when', status: 'active' });
    expect(walked(['2026-03-05', 'aunt'])).toMatchObject({ state: 'amount', status: 'active' });
  });

  it('keeps "weet-niet" apart from the answers', () => {
    expect(walked(['2026-03-05', DONT_KNOW])).toEqual({
      state: 'ask',
      status: 'done',
      kept: { day: '2026-03-05', who: DONT_KNOW },
    });
    expect(walked(['2025-03-05', 'aunt', DONT_KNOW]).state).toBe('ask');
    expect(walked(['2026-03-05', 'aunt', 100, DONT_KNOW]).state).toBe('ask');
  });

  it('asks whether the office asked before the end of a no-report', () => {
    const free = ['2026-03-05', 'aunt', 100, 200];
    expect(walked(free)).toMatchObject({ state: 'asked/rest', status: 'active' });
    expect(walked([...free, 'no'])).toEqual({
      state: 'rest',
      status: 'done',
      kept: { day: '2026-03-05', who: 'aunt', amount: 100, before: 200, asked: 'no' },
    });
    for (const answer of ['yes', DONT_KNOW]) {
      expect(walked([...free, answer])).toMatchObject({
        state: 'gevraagd',
        status: 'done',
        kept: { asked: answer },
      });
    }
  });

  it('has such a question before each no-report and before nothing else', () => {
    const { states } = toMachine(structuredClone(sample));
    expect(Object.keys(states).filter((state) => questionOf(state) === 'asked')).toEqual([
      'asked/rest',
    ]);
    expect(stateFor(sample, 'rest')).toBe('asked/rest');
    expect(stateFor(sample, 'report')).toBe('report');
    expect(stateFor(sample, 'amount')).toBe('amount');
    expect(questionOf('amount')).toBe('amount');
  });

  it('is named after its flow, and made once', () => {
    const flow = structuredClone(sample);
    expect(toMachine(flow).id).toBe('voorbeeld');
    expect(toMachine(flow)).toBe(toMachine(flow));
  });
});
