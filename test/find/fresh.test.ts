import { beforeAll, describe, expect, it } from 'vitest';
import { finderFor, findWords } from '../../src/cli/find.ts';
import type { Finder } from '../../src/find/finder.ts';
import { languages } from '../../src/i18n/disk.ts';
import { bare } from './bare.ts';

/** What somebody might type, and the flows that are right for it. */
interface Query {
  readonly query: string;
  readonly flows: readonly string[];
}

/* Written before the words were widened; the first figures of each set stand in docs/adr/0013. */
const sets = import.meta.glob<readonly Query[]>('./fresh-*.json', {
  eager: true,
  import: 'default',
});
const setsOf = (lang: string): readonly Query[] =>
  Object.entries(sets).flatMap(([file, queries]) =>
    file.startsWith(`./fresh-${lang}-`) ? queries : [],
  );

describe.each(languages.map(({ code }) => code))('fresh queries in %s', (lang) => {
  const queries = setsOf(lang);
  let find: Finder;
  beforeAll(async () => {
    find = await finderFor(lang);
  });
  const within = (count: number): number =>
    queries.filter(({ query, flows }) =>
      find(query)
        .slice(0, count)
        .some(({ flow }) => flows.includes(flow)),
    ).length / queries.length;

  it('find the right flow first in at least 92 %, and among three in at least 98 %', () => {
    expect(within(1)).toBeGreaterThanOrEqual(0.92);
    expect(within(3)).toBeGreaterThanOrEqual(0.98);
  });

  it('do not stand verbatim among the words, unless they are one or two words', () => {
    const own = new Set(Object.values(findWords(lang).flows).flat().map(bare));
    const long = queries.filter(({ query }) => query.split(' ').length > 2);
    expect(long.filter(({ query }) => own.has(bare(query)))).toEqual([]);
  });
});

describe('typing errors', () => {
  const swapped = (word: string): string =>
    word.length < 6 ? word : `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;

  it('leave the right flow among the first three in at least 85 %', async () => {
    const find = await finderFor('nl');
    const queries = setsOf('nl').filter((_, index) => index % 4 === 0);
    const hits = queries.filter(({ query, flows }) =>
      find(query.split(' ').map(swapped).join(' '))
        .slice(0, 3)
        .some(({ flow }) => flows.includes(flow)),
    );
    expect(hits.length / queries.length).toBeGreaterThanOrEqual(0.85);
  });
});
