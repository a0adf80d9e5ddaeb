import { edits } from './guess.ts';

/** The words of a name in one way of writing, for all ways in which people write it. */
export const wordsOfName = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/^\s*gemeente\s+/, '')
    .replace(/\bst\b/g, 'sint')
    .replace(/y/g, 'ij')
    .match(/[a-z]+/g) ?? [];

/* A name from each of its words on: people leave out the first ones. */
const beginnings = (name: string): readonly string[] => {
  const words = wordsOfName(name);
  return words.map((_, at) => words.slice(at).join(''));
};

/** How a typed text fits a name: a number, lower is better, or nothing where it does not. */
export type Measure = (typed: string, name: string) => number | undefined;

/** Fits all of a name, its beginning, or the beginning of a later word. */
export const fit: Measure = (typed, name) => {
  const [whole = '', ...later] = beginnings(name);
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  return later.some((part) => part.startsWith(typed)) ? 2 : undefined;
};

const mostEdits = (length: number): number => (length > 7 ? 2 : Number(length > 3));

/** How many typing errors a name would have, also when it is not typed to its end. */
export const errors: Measure = (typed, name) => {
  const most = mostEdits(typed.length);
  const near = beginnings(name).flatMap((part) =>
    [-1, 0, 1].map((by) => edits(typed, part.slice(0, typed.length + by), most)),
  );
  const least = Math.min(...near);
  return most > 0 && least <= most ? least : undefined;
};
