import MiniSearch from 'minisearch';
import { type Guess, guesses, isWord } from './guess.ts';
import { type FindWords, type Stem, type Terms, termsOf } from './terms.ts';

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

/** Finds flows by what people say; best first, and nothing when no word is known. */
export type Finder = (query: string) => readonly Found[];

/* How much is left of a flow about somebody else when nobody else is named. */
const WITHOUT_NEED = 0.5;
/* A word that a flow says often counts more, but not endlessly; how many words it has hardly matters. */
const RANKING = { k: 1.2, b: 0.25, d: 0.3 };

/** Prepares the search over all flows of one language. */
export function finderOf(words: FindWords, named: readonly Named[], stem: Stem): Finder {
  const terms = termsOf(words, stem);
  const texts = named.map(({ id, title, hint }) => ({
    id,
    text: [title, hint, ...(words.flows[id] ?? [])].join('\n'),
  }));
  for (const { text } of texts) terms.learn(text);
  const own = new Map(texts.map(({ id, text }) => [id, terms.of(text)]));
  const known = new Set([...own.values()].flat());
  const index = new MiniSearch({
    fields: ['id'],
    tokenize: (id) => own.get(id) ?? [],
    processTerm: (term) => term,
  });
  index.addAll(named.map(({ id }) => ({ id })));
  const knownWords = [...known].filter(isWord);
  /* Only a word that is not known is guessed at. */
  const meant = (term: string): readonly Guess[] =>
    known.has(term) ? [{ term, share: 1 }] : guesses(term, knownWords);
  const needs = new Map(
    Object.entries(words.needs).map(([flow, list]) => [flow, terms.words(list.join(' '))]),
  );

  return (query) => {
    const said = new Set(terms.words(query));
    const lacks = (flow: string): boolean =>
      needs.get(flow)?.every((need) => !said.has(need)) ?? false;
    return scored(index, weighed(terms.of(query).flatMap(meant), terms))
      .map(({ flow, score }) => ({ flow, score: score * (lacks(flow) ? WITHOUT_NEED : 1) }))
      .sort((a, b) => b.score - a.score);
  };
}

/* How much each term that is looked for counts. */
function weighed(asked: readonly Guess[], { weight }: Terms): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, share } of asked)
    weights.set(term, Math.max(weights.get(term) ?? 0, share * weight(term)));
  return weights;
}

/* MiniSearch multiplies a score by the number of words that matched; here words only add up. */
function scored(index: MiniSearch, asked: ReadonlyMap<string, number>): Found[] {
  return index
    .search('*', {
      tokenize: () => [...asked.keys()],
      boostTerm: (term) => asked.get(term) ?? 0,
      bm25: RANKING,
    })
    .map(({ id, score, queryTerms }) => ({ flow: id, score: score / (queryTerms.length || 1) }));
}
