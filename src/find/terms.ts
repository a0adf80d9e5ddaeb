/** The words by which people look for a flow in one language, as in `_find.json`. */
export interface FindWords {
  /** Words that say nothing here. */
  readonly stop: readonly string[];
  /** Words that say little: they are in many stories, so they count for half. */
  readonly weak: readonly string[];
  /** Words that mean the same here; the first is the one that is kept. */
  readonly same: readonly (readonly string[])[];
  /** Words of one kind, such as countries: what fits one of them fits the others a little. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Flows that are about somebody else: without one of these words they are less likely. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** What to write otherwise in a stem, in this order, so that spelling mistakes fall together. */
  readonly spelling: readonly (readonly [pattern: string, written: string])[];
  /** Phrases by flow; words that stand alone may share a line, with commas. */
  readonly flows: Readonly<Record<string, readonly string[]>>;
}

/** Brings a word of one language to its stem. */
export type Stem = (word: string) => string;

/** How a text becomes the terms that are indexed and looked for. */
export interface Terms {
  /** Part by part, as lines and commas cut it: its words without those that say nothing, their kinds, and the pairs of words in a row. */
  readonly of: (text: string) => string[];
  /** Each word as a term, also those that say nothing. */
  readonly words: (text: string) => readonly string[];
  /** How much a term counts. */
  readonly weight: (term: string) => number;
  /** From now on the words of this text are parts that a compound may be cut into. */
  readonly learn: (text: string) => void;
}

const KIND = '~';
const WEIGHTS = { weak: 0.5, pair: 0.3, kind: 0.6 };
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;

const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640'’]/g, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');

const wordsIn = (text: string): string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A compound cut into two known words (`huurachterstand`: `huur`, `achterstand`); nothing when it is none. */
function cut(word: string, isKnown: (part: string) => boolean): readonly string[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const tail = word.slice(at);
    const head = word.slice(0, at);
    const known = [head, head.replace(/s$/, '')].find(isKnown);
    if (known && isKnown(tail)) return [known, tail];
  }
  return [];
}

/* Each word is worked out once: the texts of all flows have most words many times. */
function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word) ?? work(word);
    known.set(word, found);
    return found;
  };
}

/** One way of writing for all ways in which people write a word. */
function keyOf(words: FindWords, stem: Stem): (word: string) => string {
  const rules = words.spelling.map(([from, to]) => [new RegExp(from, 'gu'), to] as const);
  return remember((word) =>
    rules.reduce((text, [from, to]) => text.replace(from, to), stem(plainLetters(word))),
  );
}

/* The kinds that a term is of. */
function kindsOf(words: FindWords, termOf: (word: string) => string): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(words.kinds))
    for (const term of list.map(termOf))
      kinds.set(term, [...(kinds.get(term) ?? []), `${KIND}${kind}`]);
  return kinds;
}

const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).flatMap((term, at) => (term && terms[at] ? `${terms[at]} ${term}` : []));

/** The way in which texts of one language become terms. */
export function termsOf(words: FindWords, stem: Stem): Terms {
  const stop = new Set(words.stop.map(plainLetters));
  const key = keyOf(words, stem);
  const kept = new Map(
    words.same.flatMap(([first = '', ...others]) =>
      [first, ...others].map((word) => [key(word), key(first)] as const),
    ),
  );
  const termOf = remember((word) => kept.get(key(word)) ?? key(word));
  const kinds = kindsOf(words, termOf);
  const weak = new Set(words.weak.map(termOf));
  const known = new Set([...kept.keys(), ...kinds.keys()]);

  const single = remember((word): readonly string[] => {
    if (stop.has(word)) return [];
    const parts = cut(word, (part) => known.has(key(part)));
    const terms = [word, ...parts.filter((part) => !stop.has(part))].map(termOf).filter(Boolean);
    return [...terms, ...terms.flatMap((term) => kinds.get(term) ?? [])];
  });
  return {
    of: (text) =>
      text.split(/[\n,]/).flatMap((line) => {
        const all = wordsIn(line);
        return [...all.flatMap(single), ...pairsOf(all.map(termOf))];
      }),
    words: (text) => wordsIn(text).flatMap((word) => [termOf(word), ...single(word)]),
    weight: (term) => {
      if (term.startsWith(KIND)) return WEIGHTS.kind;
      if (term.includes(' ')) return WEIGHTS.pair;
      return weak.has(term) ? WEIGHTS.weak : 1;
    },
    learn: (text) => {
      for (const word of wordsIn(text)) if (word.length >= SHORTEST_PART) known.add(key(word));
    },
  };
}
