import type { JSX } from 'preact';
import { engineOutcomes } from '../engine/machine.ts';
import type { FlowBook } from './flowBook.ts';
import { numberOf, outcomeNumber } from './numbers.ts';
import { say } from './say.ts';

/** A link to a question or an outcome on this page, in words. */
export function Target({ book, to }: { book: FlowBook; to: string }): JSX.Element {
  if (to in book.flow.questions) {
    return <a href={`#vraag-${to}`}>{say('question.number', { n: numberOf(book, to) })}</a>;
  }
  const duty = book.flow.outcomes[to]?.duty ?? 'report';
  return (
    <a href={`#${to}`} class={duty}>
      {outcomeNumber(book, to)} {say(`duty.${duty}`)}
      {to !== engineOutcomes.asked && <small> {to}</small>}
    </a>
  );
}
