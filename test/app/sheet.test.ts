import { describe, expect, it } from 'vitest';
import type { IntakeItem } from '../../src/app/adviser/item.ts';
import { linesOf } from '../../src/app/adviser/sheet/lines.ts';
import { type Chance, chanceOf } from '../../src/app/adviser/sheet/possible.ts';
import { type Row, rowOf, rowsIn } from '../../src/app/adviser/sheet/row.ts';
import type { Tongue } from '../../src/app/adviser/sheet/tongue.ts';
import { waysOf } from '../../src/app/adviser/sheet/ways.ts';
import { euro } from '../../src/base/cents.ts';
import type { Answer, Answers, Duty, Flow } from '../../src/engine/flow.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { questionIn } from '../../src/engine/question.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import type { Case } from '../../src/flows/case.ts';
import { flowTexts, languageBy, textFile } from '../../src/i18n/disk.ts';
import { screenReader } from '../../src/i18n/screenTexts.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { TODAY } from '../flowFaults.ts';
import { localRulesFor } from '../profiles.ts';

const files = import.meta.glob<readonly Case[]>('../../src/flows/*/cases.ts', {
  eager: true,
  import: 'default',
});

function tongueIn(code: string): Tongue {
  const language = languageBy(code);
  const app = textFile(code, 'interface') ?? {};
  return {
    language,
    app: wordsOf(language, app),
    say: screenReader<'sheet'>(language, textFile(code, 'screen-sheet') ?? {}),
    handover: screenReader<'handover'>(language, textFile(code, 'screen-handover') ?? {}),
    cards: textFile(code, 'cards') ?? {},
    of: (flow) => wordsOf(language, app, flowTexts(code, flow)),
  };
}
const tongues = ['nl', 'ar'].map(tongueIn);

let count = 0;
function rowFor(id: string, when: IntakeItem['when'], answers: Answers): Row {
  const flow = allFlows.get(id) as Flow;
  count += 1;
  const item: IntakeItem = { id: String(count), flow: id, when, answers };
  return rowOf(item, flow, walk(flow, { today: TODAY }, answers), undefined);
}
const textOf = (row: Row, key: string): string | undefined =>
  linesOf(tongues, row).find((line) => line.key === key)?.text[0];

const bijstand = { benefit: 'bijstand' };
const loan = { ...bijstand, kind: 'person', need: 'enough', often: 'once', paper: 'yes' };
const gift = { ...bijstand, kind: 'gift', amount: 5000, before: 0, asked: 'no' };

describe('where something stands on the sheet', () => {
  it('puts a report under what to do now, and what nobody need tell under the rest', () => {
    expect(rowFor('geld-geleend', 'now', { ...loan, day: '2026-11-20' }).part).toBe('now');
    expect(rowFor('geld-gekregen', 'now', { ...gift, day: '2026-11-20' }).part).toBe('rest');
  });

  it('puts what must be asked first apart, also when the day is not known', () => {
    expect(rowFor('geld-gekregen', 'now', { ...gift, day: 'weet-niet' }).part).toBe('ask');
  });

  it('never calls anything unfinished free, however near its end', () => {
    const { asked: _, ...open } = gift;
    const row = rowFor('geld-gekregen', 'now', { ...open, day: '2026-11-20' });
    expect([row.part, row.chance]).toEqual(['ask', 'maybe']);
    expect(textOf(row, 'open')).toContain('Misschien');
  });

  it('puts a day to come under what is coming, whatever was ticked', () => {
    expect(rowFor('geld-geleend', 'now', { ...loan, day: '2026-12-20' }).part).toBe('ahead');
    expect(rowFor('geld-geleend', 'ahead', { ...loan, day: '2026-10-20' }).part).toBe('now');
    expect(rowFor('geld-geleend', 'ahead', { ...loan, day: '2026-11-01' }).part).toBe('ahead');
  });

  it('names no date for what is coming on a day that nobody knows', () => {
    const row = rowFor('buitenland', 'ahead', {
      ...bijstand,
      day: 'weet-niet',
      what: 'plan',
      back: '2026-12-30',
      before: 0,
      workPath: 'no',
    });
    const when = textOf(row, 'when') ?? '';
    expect(when).toBe(tongues[0]?.app.t('outcome.before'));
  });

  it('puts what is due first on top', () => {
    const rows = [
      rowFor('geld-geleend', 'now', { ...loan, day: '2026-11-20' }),
      rowFor('geld-geleend', 'now', { ...loan, day: '2026-11-17' }),
    ];
    expect(rowsIn(rows, 'now').map(({ facts }) => facts.day)).toEqual(['2026-11-17', '2026-11-20']);
  });
});

describe('what the sheet says', () => {
  const row = rowFor('geld-geleend', 'now', { ...loan, day: '2026-11-20' });

  it('says each line in both languages', () => {
    const lines = linesOf(tongues, row);
    expect(lines.map(({ key }) => key)).toEqual(['day', 'verdict', 'when', 'who', 'tell', 'proof']);
    for (const { text } of lines) expect(text.filter(Boolean)).toHaveLength(2);
    expect(textOf(row, 'when')).toContain('vrijdag 27 november 2026');
  });

  it('names the ways to each office once', () => {
    const aio = rowFor('geld-gekregen', 'now', { ...gift, benefit: 'aio', day: '2026-11-20' });
    const titles = waysOf(tongues, [row, row, aio]).map(({ title }) => title[0]);
    expect(titles).toEqual(['Zo kan het bij uw gemeente', 'Zo kan het bij de SVB']);
  });
});

function answersOf(flow: Flow, given: Case): Answers {
  const told = Object.entries(given.answers).map(([question, answer]): [string, Answer] => {
    const isAmount = questionIn(flow, question).kind === 'amount' && answer !== 'weet-niet';
    return [question, isAmount ? euro(Number(answer)) : answer];
  });
  return { day: given.on, benefit: given.benefit ?? 'bijstand', ...Object.fromEntries(told) };
}

const may: Readonly<Record<Chance, readonly Duty[]>> = {
  certain: ['report'],
  maybe: ['report', 'no-report', 'ask-first', 'unknown-law'],
  ask: ['ask-first'],
};

/** What was said of a case too early: after so many answers its verdict was ruled out. */
function saidTooEarly(flow: Flow, given: Case): readonly string[] {
  const today = given.today ?? TODAY;
  const context = { today, localOn: localRulesFor(given.gemeente, today) };
  const answers = answersOf(flow, given);
  const end = walk(flow, context, answers);
  if (end.at.kind !== 'outcome') return [];
  const { duty } = outcomeOf(flow, end.facts, end.at.id);
  /* At the first question of the flow itself, and just before the verdict. */
  return [2, end.path.length - 1].flatMap((at) => {
    const given = Object.fromEntries(end.path.slice(0, at).map((id) => [id, answers[id] ?? '']));
    const chance = chanceOf(flow, walk(flow, context, given));
    return may[chance].includes(duty) ? [] : [`${flow.id} after ${at}: ${chance}, but ${duty}`];
  });
}

/** One case for each verdict of a flow. */
const casesOf = (id: string): readonly Case[] => [
  ...new Map(
    (files[`../../src/flows/${id}/cases.ts`] ?? []).map((each) => [each.ends, each]),
  ).values(),
];

describe('what an unfinished walk may come to', () => {
  it('holds what each case comes to, after however many answers', () => {
    const wrong = [...allFlows.values()].flatMap((flow) =>
      casesOf(flow.id).flatMap((given) => saidTooEarly(flow, given)),
    );
    expect(wrong).toEqual([]);
  });

  it('is more than "maybe" where every way leads to the same', () => {
    const at = (id: string) => rowFor(id, 'now', { day: '2026-11-20', ...bijstand }).chance;
    expect(new Set([...allFlows.keys()].map(at))).toEqual(new Set(['certain', 'maybe', 'ask']));
  });
});
