import { describe, expect, it } from 'vitest';
import { euro } from '../../src/base/cents.ts';
import type { AskedQuestion } from '../../src/engine/question.ts';
import { amountFrom, answerOf, answersAtOnce, draftOf } from '../../src/screens/answerForm.ts';

const question = (kind: AskedQuestion['kind'], id = 'q'): AskedQuestion => ({
  id,
  kind,
  options: ['a'],
});
const form = (asked: AskedQuestion, exactDay = false) => ({
  question: asked,
  today: '2026-11-22' as const,
  exactDay,
});
const noParts = { day: '', month: '', year: '' };

describe('an amount', () => {
  it.each([
    ['25', 25],
    ['€ 25', 25],
    ['12,50', 12.5],
    ['12.50', 12.5],
    ['1.200', 1200],
    ['1.200,50', 1200.5],
    ['0', 0],
    ['٢٥', 25],
    ['۲۵٫', undefined],
    ['', undefined],
    ['veel', undefined],
    ['-5', undefined],
    ['12,505', undefined],
  ])('%s is read as %s euro', (text, euros) => {
    expect(amountFrom(text)).toBe(euros === undefined ? undefined : euro(euros));
  });
});

describe('a day', () => {
  const day = form(question('date', 'day'));
  it.each([
    ['today', noParts, '2026-11-22'],
    ['yesterday', noParts, '2026-11-21'],
    ['thisMonth', noParts, '2026-11-01'],
    ['earlier', { day: '', month: '3', year: '2025' }, '2025-03-01'],
    ['later', { day: '5', month: '12', year: '2026' }, '2026-12-05'],
    ['later', { day: '31', month: '11', year: '2026' }, undefined],
    ['earlier', noParts, undefined],
    ['weet-niet', noParts, 'weet-niet'],
  ])('%s with %o is %s', (choice, parts, expected) => {
    expect(answerOf(day, { choice, parts, text: '' })).toBe(expected);
  });

  it('answers at once only when nothing need be filled in', () => {
    expect(answersAtOnce(day, 'today')).toBe(true);
    expect(answersAtOnce(day, 'earlier')).toBe(false);
    expect(answersAtOnce(day, 'weet-niet')).toBe(true);
  });
});

describe('a form', () => {
  it.each([
    [form(question('choice')), 'a'],
    [form(question('amount')), euro(12.5)],
    [form(question('number')), 28],
    [form(question('date')), '2000-02-29'],
    [form(question('date', 'day')), '2025-03-01'],
    [form(question('date', 'day'), true), '2025-03-17'],
    [form(question('amount')), 'weet-niet'],
  ])('looks as it was filled in: %o', (context, answer) => {
    expect(answerOf(context, draftOf(context, answer))).toBe(answer);
  });

  it('has no answer before anything was done', () => {
    expect(
      answerOf(form(question('choice')), draftOf(form(question('choice')), undefined)),
    ).toBeUndefined();
  });
});
