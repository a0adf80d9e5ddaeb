import type { JSX } from 'preact';
import { totalsInWords } from './counts.ts';
import { FlowTable } from './FlowTable.tsx';
import type { FlowBook } from './flowBook.ts';
import { guide } from './guide.ts';
import { say } from './say.ts';

const Points = ({ texts }: { texts: readonly string[] }): JSX.Element => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** The first page: what this book is, how to read it, and every flow with its counts. */
export function IndexPage({ books }: { books: readonly FlowBook[] }): JSX.Element {
  return (
    <>
      <h1>{say('title')}</h1>
      <p class="lead">{say('sub')}</p>
      <p>{say('index.lead')}</p>
      <p>
        <b>{totalsInWords(books)}</b>
      </p>
      <h2>{say('index.listTitle')}</h2>
      <FlowTable books={books} />
      <h2>{say('index.guideTitle')}</h2>
      {guide().map(({ title, texts }) => (
        <section key={title}>
          <h3>{title}</h3>
          <Points texts={texts} />
        </section>
      ))}
    </>
  );
}
