import type { FlowBook } from './flowBook.ts';
import type { Uses } from './uses.ts';

export interface InBooks {
  readonly books: readonly FlowBook[];
}

/** The flows that use something, in the order of the book. */
export const usersIn =
  ({ books }: InBooks) =>
  (uses: (found: Uses) => boolean): readonly string[] =>
    books.filter((book) => uses(book.uses)).map(({ flow }) => flow.id);
