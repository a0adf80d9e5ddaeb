import type { Profile } from '../municipality/profile.ts';
import { type BookPage, wholePages } from './BookFrame.tsx';
import style from './book.css?raw';
import { bookDocument } from './bookDocument.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { FlowPage } from './FlowPage.tsx';
import type { FlowBook } from './flowBook.ts';
import { flowBooks } from './flowBooks.ts';
import { IndexPage } from './IndexPage.tsx';
import { PointsPage } from './PointsPage.tsx';
import { readmeOf } from './readme.ts';
import { SourcesPage } from './SourcesPage.tsx';
import { say } from './say.ts';

/** A file of the book; its path counts from the root of the site. */
export interface BookFile {
  readonly path: string;
  readonly html: string;
}

function pagesOf(books: readonly FlowBook[], profiles: readonly Profile[]): readonly BookPage[] {
  const { figures, sources, points } = wholePages;
  return [
    { folder: '', title: say('title'), body: <IndexPage books={books} /> },
    ...books.map((book) => ({
      folder: `${book.flow.id}/`,
      title: book.title,
      body: <FlowPage book={book} profiles={profiles} />,
    })),
    {
      folder: figures,
      title: say('pages.figures'),
      body: <FiguresPage books={books} profiles={profiles} />,
    },
    { folder: sources, title: say('pages.sources'), body: <SourcesPage books={books} /> },
    { folder: points, title: say('pages.points'), body: <PointsPage books={books} /> },
  ];
}

/** The verdict book: every page below `boek/`, its stylesheet and its README. */
export function bookFiles(profiles: readonly Profile[], books = flowBooks()): readonly BookFile[] {
  return [
    ...pagesOf(books, profiles).map((page) => ({
      path: `boek/${page.folder}index.html`,
      html: bookDocument(page),
    })),
    { path: 'boek/boek.css', html: style },
    { path: 'boek/README.md', html: readmeOf(books) },
  ];
}
