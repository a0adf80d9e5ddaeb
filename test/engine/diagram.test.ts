import { expect, it } from 'vitest';
import { diagramOf } from '../../src/engine/diagram.ts';
import { sample } from './sample.ts';

it('draws every step between questions and outcomes once, those of the engine too', () => {
  const lines = diagramOf(structuredClone(sample)).split('\n');
  expect(lines[0]).toBe('stateDiagram-v2');
  expect(new Set(lines).size).toBe(lines.length);
  const steps = lines.slice(1).filter((line) => !line.startsWith('  start'));
  expect(steps.sort()).toEqual(
    [
      ['day', 'benefit'],
      ['benefit', 'start'],
      ['who', 'ask'],
      ['who', 'report'],
      ['who', 'when'],
      ['who', 'amount'],
      ['when', 'ask'],
      ['amount', 'ask'],
      ['amount', 'before'],
      ['before', 'ask'],
      ['before', 'report'],
      ['before', 'asked_rest'],
      ['asked_rest', 'rest'],
      ['asked_rest', 'gevraagd'],
    ]
      .map(([from, to]) => `  ${from} --> ${to}`)
      .sort(),
  );
});
