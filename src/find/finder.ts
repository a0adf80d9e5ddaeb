import MiniSearch, { type SearchOptions } from 'minisearch';

/** The words by which people look for a flow in one language, as in `_find.json`. */
export interface FindWords {
  /** Words that say nothing here. */
  readonly stop: readonly string[];
  /** Words that mean the same here; the first is the one that is kept. */
  readonly same: readonly (readonly string[])[];
  /** Phrases by flow. */
  readonly flows: Readonly<Record<string, readonly string[]>>;
}

/** What a flow is called, next to its words. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

export interface Found {
  readonly flow: string;
  readonly score: number;
}

/** Brings a word of one language to its stem. */
export type Stem = (word: string) => string;

/** Finds flows by what people say; best first, and nothing when no word is known. */
export type Finder = (query: string) => readonly Found[];

/** A text of a flow: one phrase, or all of them together. */
interface Entry {
  readonly key: string;
  readonly flow: string;
  readonly text: string;
}

const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');

const wordsIn = (text: string): string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const SHORTEST_PART = 4;

/** A compound cut into two known words (`huurachterstand`: `huur`, `achterstand`); nothing when it is none. */
function cut(word: string, isKnown: (part: string) => boolean): readonly string[] {
  for (let at = word.length - SHORTEST_PART + 1; at >= SHORTEST_PART - 1; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const bare = head.replace(/s$/, '');
    if (isKnown(tail) && (isKnown(head) || isKnown(bare)))
      return [isKnown(head) ? head : bare, tail];
  }
  return [];
}

/** Prepares the search over all flows of one language. */
export function finderOf(words: FindWords, named: readonly Named[], stem: Stem): Finder {
  const stop = new Set(words.stop.map(plainLetters));
  const kept = new Map(
    words.same.flatMap(([first = '', ...others]) =>
      [first, ...others].map((word) => [plainLetters(word), plainLetters(first)] as const),
    ),
  );
  const known = new Set<string>(kept.keys());
  const term = (word: string): string => stem(kept.get(word) ?? word);
  const termsOf = (text: string): string[] =>
    wordsIn(text).flatMap((word) => {
      if (stop.has(word)) return [];
      const parts = word.length > 7 ? cut(word, (part) => known.has(part)) : [];
      return [word, ...parts.filter((part) => !stop.has(part))].map(term);
    });

  const phrases: Entry[] = named.flatMap(({ id, title, hint }) =>
    [title, hint, ...(words.flows[id] ?? [])].map((text, index) => ({
      key: `${id} ${index}`,
      flow: id,
      text,
    })),
  );
  for (const { text } of phrases) for (const word of wordsIn(text)) known.add(word);
  /* A word that is known as it stands needs no guessing. */
  const stems = new Set(phrases.flatMap(({ text }) => termsOf(text)));
  const byPhrase = indexOf(phrases, termsOf);
  const byFlow = indexOf(wholes(phrases), termsOf);

  return (query) => {
    const isNew = (word: string) => !stems.has(word);
    const options: SearchOptions = {
      prefix: (word) => isNew(word) && word.length > 3,
      fuzzy: (word) => isNew(word) && (word.length > 5 ? 0.3 : word.length > 4 && 0.2),
      weights: { fuzzy: 0.35, prefix: 0.6 },
    };
    const scores = new Map<string, number[]>();
    for (const { flow, score } of byPhrase.search(query, options) as unknown as Found[]) {
      scores.set(flow, [...(scores.get(flow) ?? []), score]);
    }
    const whole = new Map(
      (byFlow.search(query, options) as unknown as Found[]).map(({ flow, score }) => [flow, score]),
    );
    return [...scores]
      .map(([flow, own]) => ({ flow, score: total(own) + (whole.get(flow) ?? 0) }))
      .sort((a, b) => b.score - a.score);
  };
}

function indexOf(
  entries: readonly Entry[],
  termsOf: (text: string) => string[],
): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['flow'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(entries);
  return index;
}

/* All phrases of a flow as one text: words that its phrases share out count together there. */
function wholes(phrases: readonly Entry[]): readonly Entry[] {
  const texts = new Map<string, string[]>();
  for (const { flow, text } of phrases) texts.set(flow, [...(texts.get(flow) ?? []), text]);
  return [...texts].map(([flow, all]) => ({ key: flow, flow, text: all.join(' ') }));
}

/* The best phrase of a flow counts whole, each next one half as much: breadth helps, length does not. */
const total = (scores: readonly number[]): number =>
  [...scores].sort((a, b) => b - a).reduce((sum, score, index) => sum + score / 2 ** index, 0);
