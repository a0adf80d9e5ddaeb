import { describe, expect, it } from 'vitest';
import { type Answer, DONT_KNOW } from '../../src/engine/flow.ts';
import { questionIn, takes } from '../../src/engine/question.ts';
import { sample } from './sample.ts';

describe('a question', () => {
  it.each([
    ['day', 'date', []],
    ['benefit', 'choice', ['bijstand', 'aio', 'ioaw', 'ioaz']],
    ['asked', 'choice', ['yes', 'no']],
    ['who', 'choice', ['aunt', 'boss']],
    ['amount', 'amount', []],
    ['when', 'date', []],
  ])('%s is a %s with its options', (id, kind, options) => {
    expect(questionIn(sample, id)).toEqual({ id, kind, options });
  });

  it('that is not there is named in the error, with its flow', () => {
    expect(() => questionIn(sample, 'nothing')).toThrow('voorbeeld has no question nothing');
  });
});

describe('an answer', () => {
  it.each<[string, string, Answer, boolean]>([
    ['an option', 'who', 'aunt', true],
    ['no option', 'who', 'uncle', false],
    ['a day', 'when', '2026-02-28', true],
    ['no day of the calendar', 'when', '2026-02-30', false],
    ['nothing at all', 'amount', 0, true],
    ['whole cents', 'amount', 12_345, true],
    ['half a cent', 'amount', 0.5, false],
    ['less than nothing', 'amount', -1, false],
    ['more than can be counted', 'amount', 2 ** 53, false],
    ['a number as text', 'amount', '5', false],
    ['"weet-niet" for a choice', 'who', DONT_KNOW, true],
    ['"weet-niet" for a day', 'when', DONT_KNOW, true],
    ['"weet-niet" for an amount', 'amount', DONT_KNOW, true],
  ])('of %s', (_name, id, answer, fits) => {
    expect(takes(questionIn(sample, id), answer)).toBe(fits);
  });

  it('"weet-niet" stays as it is written in links and in what people kept', () => {
    expect(DONT_KNOW).toBe('weet-niet');
  });
});
