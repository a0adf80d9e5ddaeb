import type { Flow } from '../engine/flow.ts';
import type { FlowBook } from './flowBook.ts';
import { numberOf } from './numbers.ts';
import { listed, nameOf, say } from './say.ts';

/** Whether a value is a sum of nothing, by which a flow asks whether a limit is known. */
export const isNothing = (flow: Flow, name: string): boolean =>
  flow.derived?.[name]?.fn === 'sum' && flow.derived[name]?.of.length === 0;

const partInWords = (book: FlowBook, name: string): string =>
  name in book.flow.questions
    ? say('value.part', { n: numberOf(book, name) })
    : valueInWords(book, name);

/** A value that a flow works with, in words: an answer, something reckoned, a figure or a day. */
export function valueInWords(book: FlowBook, name: string): string {
  const { flow } = book;
  const derivation = flow.derived?.[name];
  if (derivation) {
    if (derivation.of.length === 0) return say('value.nothing');
    const [a = '', b = '', c = '', d = ''] = derivation.of.map((part) => valueInWords(book, part));
    const all = derivation.of.map((part) => partInWords(book, part));
    return say(`fn.${derivation.fn}`, { a, b, c, d, all: listed(all, 'en') });
  }
  if (name === 'day' || name === 'today') return say(`value.${name}`);
  const question = flow.questions[name];
  if (question) return say(`value.${question.kind}`, { n: numberOf(book, name) });
  return nameOf('figure', name);
}

/** Whether a value rests on what someone answers, and so differs from one person to the next. */
export function restsOnAnswers(flow: Flow, name: string): boolean {
  if (name === 'day' || name === 'today' || name in flow.questions) return true;
  return (flow.derived?.[name]?.of ?? []).some((part) => restsOnAnswers(flow, part));
}
