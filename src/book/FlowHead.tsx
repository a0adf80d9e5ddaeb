import type { JSX } from 'preact';
import { plain } from '../i18n/format.ts';
import { CHECKED_ON } from '../law/source.ts';
import { sizeOf } from './counts.ts';
import { dated } from './dates.ts';
import type { FlowBook } from './flowBook.ts';
import { outcomeNumber } from './numbers.ts';
import { say } from './say.ts';

const parts = {
  about: 'waarover',
  diagram: 'schema',
  questions: 'vragen',
  outcomes: 'uitkomsten',
  figures: 'bedragen',
  sources: 'bronnen',
  points: 'open-punten',
} as const;

export const Heading = ({ part }: { part: keyof typeof parts }): JSX.Element => (
  <h2 id={parts[part]}>{say(`flow.${part}Title`)}</h2>
);

export function Contents({ book }: { book: FlowBook }): JSX.Element {
  return (
    <nav class="contents" aria-label={say('flow.onThisPage')}>
      <ul>
        {Object.entries(parts).map(([part, id]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(`flow.${part}Title`)}</a>
          </li>
        ))}
      </ul>
      <ul class="outcomes">
        {book.outcomes.map((id) => (
          <li key={id}>
            <a href={`#${id}`} class={book.flow.outcomes[id]?.duty ?? 'report'}>
              {outcomeNumber(book, id)} {id}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const About = ({ book }: { book: FlowBook }): JSX.Element => (
  <dl class="facts">
    <dt>{say('flow.id')}</dt>
    <dd>
      <code>{book.flow.id}</code>
    </dd>
    <dt>{say('flow.group')}</dt>
    <dd>{plain(book.words.t(`group.${book.card.group}`))}</dd>
    <dt>{say('flow.size')}</dt>
    <dd>{say('flow.sizeText', sizeOf(book))}</dd>
    <dt>{say('flow.checked')}</dt>
    <dd>{say('flow.checkedText', { date: dated(CHECKED_ON) })}</dd>
    <dt>{say('flow.open')}</dt>
    <dd>
      <a href={`../../${book.flow.id}/`}>{say('flow.openText')}</a>
      {book.card.sensitive && `. ${say('flow.sensitive')}`}
    </dd>
  </dl>
);
