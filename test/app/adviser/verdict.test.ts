import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/app/adviser/difference.ts';
import { lawFacts } from '../../../src/app/adviser/lawFacts.ts';
import { localFacts } from '../../../src/app/adviser/localFacts.ts';
import {
  answersOf,
  droppedOf,
  officeOf,
  type Standing,
  standingOf,
} from '../../../src/app/adviser/standing.ts';
import { isReached, type Reached, verdictBlocks } from '../../../src/app/adviser/verdictBlocks.ts';
import type { Answers, Flow } from '../../../src/engine/flow.ts';
import { allFlows } from '../../../src/flows/all.ts';
import { flowTexts, languageBy, languages, textFile } from '../../../src/i18n/disk.ts';
import { type Words, wordsOf } from '../../../src/i18n/words.ts';
import type { Profile } from '../../../src/municipality/profile.ts';

const today = '2026-11-23' as const;
const gift = { day: today, benefit: 'bijstand', kind: 'gift', amount: 130_000 };

const flowOf = (id: string): Flow => allFlows.get(id) as Flow;
const stand = (id: string, answers: Answers): Standing =>
  standingOf(flowOf(id), { today }, answers);

function reach(id: string, answers: Answers): Reached {
  const standing = stand(id, answers);
  if (!isReached(standing)) throw new Error(`${id}: no verdict`);
  return standing;
}

const wordsIn = (code: string, id: string): Words =>
  wordsOf(languageBy(code), textFile(code, 'interface') ?? {}, flowTexts(code, flowOf(id)));

const utrecht: Profile = {
  code: 'GM0344',
  name: 'Utrecht',
  fields: {
    reportTerm: [
      { from: '2026-01-01', value: { days: 3 }, source: 'https://a.example', seenOn: '2026-11-01' },
    ],
    giftLimit: [
      { from: '2020-01-01', value: 900, source: 'https://b.example', seenOn: '2026-11-01' },
      { from: '2026-01-01', value: null, source: 'https://b.example', seenOn: '2026-11-01' },
    ],
  },
};

describe('where answers lead', () => {
  it('shows the questions on the way and the one that is open', () => {
    const { questions, found } = stand('geld-gekregen', { day: today });
    expect(questions.map(({ id }) => id)).toEqual(['day', 'benefit']);
    expect(found).toBeUndefined();
  });

  it('names the answers that do not count now, and leaves them out of what goes along', () => {
    const standing = stand('geld-gekregen', { ...gift, kind: 'monthly', unheard: 'x' });
    const dropped = droppedOf(standing).map(({ id }) => id);
    expect(Object.keys(answersOf(standing))).not.toContain('unheard');
    expect(dropped).not.toContain('unheard');
    expect(Object.keys(answersOf(standing)).some((id) => dropped.includes(id))).toBe(false);
  });

  it('goes to the office that pays', () => {
    expect(officeOf(stand('geld-gekregen', gift))).toBe('gemeente');
    expect(officeOf(stand('geld-gekregen', { ...gift, benefit: 'aio' }))).toBe('svb');
  });
});

describe('a verdict line by line', () => {
  it('has the same parts with as many lines in every language', () => {
    const reached = reach('geld-gekregen', gift);
    const shape = (code: string) =>
      verdictBlocks(wordsIn(code, 'geld-gekregen'), reached, undefined).map(
        ({ part, lines }) => `${part} ${lines.length}`,
      );
    for (const { code } of languages) expect(shape(code), code).toEqual(shape('nl'));
  });

  it('says what to do, when and to whom, and why', () => {
    const blocks = verdictBlocks(
      wordsIn('nl', 'geld-gekregen'),
      reach('geld-gekregen', gift),
      undefined,
    );
    const parts = blocks.map(({ part }) => part);
    expect(parts.slice(0, 5)).toEqual(['verdict', 'tell', 'ask', 'when', 'who']);
    expect(parts).toContain('why');
    expect(blocks.every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('leaves out what nobody has to do, but says to answer when asked', () => {
    const free = reach('geld-gekregen', { ...gift, amount: 1000, before: 0, asked: 'no' });
    expect(free.found.duty).toBe('no-report');
    const blocks = verdictBlocks(wordsIn('nl', 'geld-gekregen'), free, undefined);
    expect(blocks.map(({ part }) => part)).not.toContain('when');
    expect(blocks.find(({ part }) => part === 'proof')?.lines.at(-1)).toContain('antwoord');
  });
});

describe('where a verdict stands in the law', () => {
  it('names its figures with the period that holds on the day', () => {
    const law = lawFacts(reach('geld-gekregen', gift));
    const limit = law.figures.find(({ id }) => id === 'giftLimit');
    expect(limit).toMatchObject({ from: '2026-01-01', figure: { value: 120_000 } });
    expect(law.sources).toContain('pw-17');
    expect(law.pastChecked).toBe(false);
  });

  it('says which set of rules does not hold on the day', () => {
    const regime = (day: string) =>
      lawFacts(reach('geld-gekregen', { ...gift, day })).regimes.find(
        ({ id }) => id === 'before-2026',
      );
    expect(regime(today)?.holds).toBe(false);
  });

  it('lists the open points of this event, and none of other ones', () => {
    const numbers = lawFacts(reach('geld-gekregen', gift)).points.map(({ number }) => number);
    expect(numbers).toContain(4);
    expect(numbers).not.toContain(13);
    expect(numbers).not.toContain(15);
  });

  it('shows what the gemeente said for that day, and nothing that ended', () => {
    expect(localFacts(utrecht, today, today).map(({ rule }) => rule)).toEqual(['reportTerm']);
    expect(localFacts(utrecht, '2025-06-01', today).map(({ rule }) => rule)).toEqual(['giftLimit']);
  });
});

describe('what differs between two sets of answers', () => {
  const words = wordsIn('nl', 'geld-gekregen');
  const other = { ...gift, amount: 1000, before: 0, asked: 'no' };

  it('names every answer and every part of the verdict that is not the same', () => {
    const found = differences(words, stand('geld-gekregen', gift), stand('geld-gekregen', other));
    expect(found.answers.map(({ part }) => part)).toEqual(['amount', 'before', 'asked']);
    const verdict = found.verdict?.find(({ part }) => part === 'verdict');
    expect(verdict?.one[0]).toBe('Doorgeven');
    expect(verdict?.other[0]).toBe('Niet doorgeven');
    expect(found.verdict?.find(({ part }) => part === 'when')?.other).toEqual([]);
  });

  it('finds nothing between the same answers', () => {
    const same = stand('geld-gekregen', gift);
    expect(differences(words, same, same)).toEqual({ answers: [], verdict: [] });
  });

  it('does not compare verdicts while one is not there yet', () => {
    const open = stand('geld-gekregen', { ...gift, amount: 1000 });
    expect(differences(words, stand('geld-gekregen', gift), open).verdict).toBeUndefined();
  });
});
