import type { Finder } from '../find/finder.ts';
import type { FindWords } from '../find/terms.ts';

/** A way in which somebody put it, and the kind of event that it was about. */
interface Phrasing {
  readonly textNl: string;
  readonly event: string;
}
type EventFlows = Readonly<Record<string, readonly string[]>>;
type MakeFinder = (lang: string, words: FindWords) => Promise<Finder>;

/** How often the right flow was first, and among the first three; and of how many. */
export interface Score {
  readonly first: number;
  readonly three: number;
  readonly of: number;
}

const FOLDS = 5;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** How well a finder does on some phrasings. */
export function score(find: Finder, phrasings: readonly Phrasing[], right: EventFlows): Score {
  const places = phrasings.map(({ textNl, event }) =>
    find(textNl).findIndex(({ flow }) => right[event]?.includes(flow)),
  );
  return {
    first: places.filter((place) => place === 0).length,
    three: places.filter((place) => place >= 0 && place < 3).length,
    of: places.length,
  };
}

/* Each phrasing is put with the one of its right flows that is found best already. */
function withPhrasings(
  words: FindWords,
  find: Finder,
  phrasings: readonly Phrasing[],
  right: EventFlows,
): FindWords {
  const flows: Record<string, readonly string[]> = { ...words.flows };
  for (const { textNl, event } of phrasings) {
    const fits = right[event] ?? [];
    const flow = find(textNl).find((found) => fits.includes(found.flow))?.flow ?? fits[0];
    if (flow) flows[flow] = [...(flows[flow] ?? []), textNl];
  }
  return { ...words, flows };
}

/** Leaves out every phrase that has at least half of its telling words in common with one of these. */
export function withoutLike(words: FindWords, phrasings: readonly Phrasing[]): FindWords {
  const stop = new Set(words.stop);
  const telling = (text: string) => new Set(wordsIn(text).filter((word) => !stop.has(word)));
  const kept = phrasings.map(({ textNl }) => telling(textNl));
  const isLike = (phrase: string): boolean => {
    const own = telling(phrase);
    return kept.some((other) => {
      const both = [...own].filter((word) => other.has(word)).length;
      return both > 0 && 2 * both >= Math.max(own.size, other.size);
    });
  };
  const flows = Object.entries(words.flows).map(
    ([flow, phrases]) =>
      [
        flow,
        phrases.flatMap((line) => line.split(', ')).filter((phrase) => !isLike(phrase)),
      ] as const,
  );
  return { ...words, flows: Object.fromEntries(flows) };
}

const sum = (scores: readonly Score[]): Score => ({
  first: scores.reduce((all, { first }) => all + first, 0),
  three: scores.reduce((all, { three }) => all + three, 0),
  of: scores.reduce((all, each) => all + each.of, 0),
});

const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1).padStart(5);
const line = (name: string, { first, three, of }: Score): string =>
  `${name.padEnd(60)} ${percent(first, of)} %  ${percent(three, of)} %`;

/** Prints how well the search does on the phrasings of a folder, as a whole and in five folds. */
export async function printFolds(
  folder: string,
  read: (file: string) => string,
  words: FindWords,
  finderFor: MakeFinder,
): Promise<void> {
  const all: readonly Phrasing[] = JSON.parse(read(`${folder}/phrasings.json`));
  const right: EventFlows = JSON.parse(read(`${folder}/event-flows.json`));
  const find = await finderFor('nl', words);
  const learned: Score[] = [];
  const apart: Score[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const own = all.filter((_, index) => index % FOLDS === fold);
    const others = all.filter((_, index) => index % FOLDS !== fold);
    const bare = withoutLike(words, own);
    const taught = withPhrasings(words, find, others, right);
    learned.push(score(await finderFor('nl', taught), own, right));
    apart.push(score(await finderFor('nl', bare), own, right));
  }
  console.log(`${`${all.length} zinnen, ${FOLDS} delen`.padEnd(60)}  eerst   bij drie`);
  console.log(line('de woorden zoals ze zijn', score(find, all, right)));
  console.log(line('met de zinnen van de vier andere delen erbij', sum(learned)));
  console.log(line('zonder elke zoekzin die op een zin van het deel lijkt', sum(apart)));
}
