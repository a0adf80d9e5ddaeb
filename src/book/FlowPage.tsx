import type { JSX } from 'preact';
import { plain } from '../i18n/format.ts';
import type { Profile } from '../municipality/profile.ts';
import { Diagram } from './Diagram.tsx';
import { FigurePart } from './FigurePart.tsx';
import { About, Contents, Heading } from './FlowHead.tsx';
import type { FlowBook } from './flowBook.ts';
import { OutcomePart } from './OutcomePart.tsx';
import { PointTable } from './PointTable.tsx';
import { QuestionPart } from './QuestionPart.tsx';
import { SourceTable } from './SourceTable.tsx';
import { StartPart } from './StartPart.tsx';
import { say } from './say.ts';

interface Props {
  readonly book: FlowBook;
  readonly profiles: readonly Profile[];
}

/** All there is to say of one life event, for someone who knows the law. */
export function FlowPage({ book, profiles }: Props): JSX.Element {
  const { uses } = book;
  return (
    <>
      <h1>{plain(book.title)}</h1>
      {book.hint && <p class="lead">{plain(book.hint)}</p>}
      <About book={book} />
      <Contents book={book} />
      <Heading part="about" />
      <p>{plain(book.background)}</p>
      <Heading part="diagram" />
      <p class="quiet">{say('diagram.legend')}</p>
      <Diagram book={book} />
      <Heading part="questions" />
      <StartPart book={book} />
      {book.questions.map((id) => (
        <QuestionPart key={id} book={book} id={id} />
      ))}
      <Heading part="outcomes" />
      {book.outcomes.map((id) => (
        <OutcomePart key={id} book={book} id={id} />
      ))}
      <Heading part="figures" />
      <FigurePart book={book} profiles={profiles} />
      <Heading part="sources" />
      <SourceTable ids={uses.sources} />
      <Heading part="points" />
      <PointTable points={uses.points} />
    </>
  );
}
