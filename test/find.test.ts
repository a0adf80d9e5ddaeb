import { beforeAll, describe, expect, it } from 'vitest';
import { finderFor, findWords } from '../src/cli/find.ts';
import { type Finder, finderOf } from '../src/find/finder.ts';
import { allFlows } from '../src/flows/all.ts';
import { languages, textFile } from '../src/i18n/disk.ts';
import eventFlows from './cases/event-flows.json';
import phrasings from './cases/phrasings.json';
import { bare } from './find/bare.ts';

describe('the search itself', () => {
  const words = {
    stop: ['mijn', 'ik'],
    weak: [],
    kinds: {},
    needs: {},
    spelling: [],
    same: [['cadeau', 'kado']],
    flows: { gift: ['een cadeau van oma'], rent: ['huur betaald door zus', 'achterstand'] },
  };
  const named = ['gift', 'rent'].map((id) => ({ id, title: id, hint: '' }));
  const find = finderOf(words, named, (word) => word.replace(/en$/, ''));
  const first = (query: string) => find(query)[0]?.flow;

  it('knows words that mean the same, and small typing errors', () => {
    expect([first('mijn KADO'), first('cadaeu'), first('kádo')]).toEqual(['gift', 'gift', 'gift']);
  });
  it('cuts a compound into words it knows', () => {
    expect(first('huurachterstand')).toBe('rent');
  });
  it('finds nothing for words it does not know', () => {
    expect(find('xyzzy')).toEqual([]);
    expect(find('mijn')).toEqual([]);
  });
  it('thinks less of a flow about somebody else when nobody else is named', () => {
    const own = { ...words, flows: { gift: ['huur'], rent: ['huur'] }, needs: { rent: ['zus'] } };
    const best = finderOf(own, named, (word) => word);
    expect(best('huur').map(({ flow }) => flow)).toEqual(['gift', 'rent']);
    const [gift, rent] = best('zus huur');
    expect(rent?.score).toBe(gift?.score);
  });
});

describe.each(languages.map(({ code }) => code))('the words for finding in %s', (lang) => {
  it('has broad words for every flow', () => {
    const { flows } = findWords(lang);
    const thin = [...allFlows.keys()].filter((flow) => (flows[flow] ?? []).length < 12);
    expect(thin).toEqual([]);
    expect(Object.keys(flows).filter((flow) => !allFlows.has(flow))).toEqual([]);
  });
  it('puts a word in one list of words that mean the same', () => {
    const all = findWords(lang).same.flat().map(bare);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
  it('finds every flow by its own title', async () => {
    const find = await finderFor(lang);
    const cards = textFile(lang, 'cards') as unknown as Record<string, { title: string }>;
    const lost = [...allFlows.keys()].filter((flow) => {
      const results = find(cards[flow]?.title.replace(/\[\[|\]\]/g, '') ?? '').slice(0, 3);
      return !results.some((found) => found.flow === flow);
    });
    expect(lost).toEqual([]);
  });
});

/* A line may hold several words that stand alone; a word alone is nobody's phrasing. */
const partsOf = (line: string): string[] =>
  line.split(',').filter((part) => part.trim().includes(' '));

describe('how people put it', () => {
  let find: Finder;
  beforeAll(async () => {
    find = await finderFor('nl');
  });
  const right = (event: string): readonly string[] => eventFlows[event as keyof typeof eventFlows];
  const within = (count: number): number => {
    const hits = phrasings.filter(({ textNl, event }) =>
      find(textNl)
        .slice(0, count)
        .some(({ flow }) => right(event).includes(flow)),
    );
    return hits.length / phrasings.length;
  };

  it('puts the right flow first in at least 90 %, and among three in at least 98 %', () => {
    expect(within(1)).toBeGreaterThanOrEqual(0.9);
    expect(within(3)).toBeGreaterThanOrEqual(0.98);
  });

  it('has no phrasing verbatim among the words', () => {
    const lines = Object.values(findWords('nl').flows).flat();
    const own = new Set([...lines, ...lines.flatMap(partsOf)].map(bare));
    expect(phrasings.filter(({ textNl }) => own.has(bare(textNl)))).toEqual([]);
  });
});
