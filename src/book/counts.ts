import type { FlowBook } from './flowBook.ts';
import { say } from './say.ts';

/** How much there is of a flow, to fill a sentence with. */
export const sizeOf = ({ questions, outcomes, routes, paths }: FlowBook) => ({
  questions: questions.length,
  outcomes: outcomes.length,
  routes: routes.length,
  paths,
});

export const counts = ['questions', 'outcomes', 'routes', 'paths'] as const;

/** How much there is of several flows together. */
export function totalOf(
  books: readonly FlowBook[],
): Readonly<Record<(typeof counts)[number], number>> {
  const sum = (name: (typeof counts)[number]): number =>
    books.reduce((total, book) => total + sizeOf(book)[name], 0);
  return {
    questions: sum('questions'),
    outcomes: sum('outcomes'),
    routes: sum('routes'),
    paths: sum('paths'),
  };
}

const digits = new Intl.NumberFormat('nl-NL-u-nu-latn');

/** A count as it is written in Dutch: `37.289`. */
export const counted = (number: number): string => digits.format(number);

/** How much there is in all, as one line. */
export function totalsInWords(books: readonly FlowBook[]): string {
  const { outcomes, routes, paths } = totalOf(books);
  return say('index.totals', {
    flows: books.length,
    outcomes: counted(outcomes),
    routes: counted(routes),
    paths: counted(paths),
  });
}
