import { createInterface } from 'node:readline/promises';
import type { Day } from '../base/day.ts';
import type { Context } from '../engine/facts.ts';
import { type Answer, type Answers, benefits, DONT_KNOW, type Flow } from '../engine/flow.ts';
import type { AskedQuestion } from '../engine/question.ts';
import { walk } from '../engine/walk.ts';
import { flowTexts, languageBy, languages, textFile } from '../i18n/disk.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { localRulesOn } from '../municipality/localRules.ts';
import { answerFrom, answersFrom } from './answers.ts';
import { printed } from './printed.ts';
import { profileBy } from './profiles.ts';
import { type AskInput, report } from './report.ts';
import { dayFrom, flowBy, oneOf, optionsFrom, todayHere, UsageError } from './usage.ts';

const options = {
  day: { type: 'string' },
  today: { type: 'string' },
  benefit: { type: 'string' },
  gemeente: { type: 'string' },
  lang: { type: 'string' },
  answers: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Options = ReturnType<typeof optionsFrom<typeof options>>['values'];

/** The day as it was given; `weet-niet` may be said as well. */
const dayGiven = ({ day }: Options): Answer | undefined =>
  day === undefined || day === DONT_KNOW ? day : dayFrom(day, '--day');

/* A call that only wants an answer takes today and bijstand; a talk asks for them. */
function contextFrom(values: Options, given: Answers, today: Day, talks: boolean): Context {
  const benefit = values.benefit && oneOf(values.benefit, benefits, '--benefit');
  const standard = talks || given.benefit ? undefined : ('bijstand' as const);
  const known = benefit || standard;
  const profile = values.gemeente ? profileBy(values.gemeente) : undefined;
  return {
    today,
    ...(known && { benefit: known }),
    ...(profile && { localOn: (on: Day) => localRulesOn(profile, on, today) }),
  };
}

function answersGiven(values: Options, given: Answers, today: Day, talks: boolean): Answers {
  const day = dayGiven(values) ?? given.day ?? (talks ? undefined : today);
  return { ...given, ...(day !== undefined && { day }) };
}

function inputFrom(args: string[]): AskInput & { json: boolean; talks: boolean } {
  const { values, positionals } = optionsFrom(args, options);
  const flow = flowBy(positionals[0]);
  const today = values.today ? dayFrom(values.today, '--today') : todayHere();
  const codes = languages.map(({ code }) => code);
  const lang = oneOf(values.lang ?? 'nl', codes, '--lang');
  const profile = values.gemeente ? profileBy(values.gemeente) : undefined;
  const given = values.answers ? answersFrom(flow, values.answers) : {};
  const talks = values.answers === undefined && values.json !== true;
  return {
    flow,
    context: contextFrom(values, given, today, talks),
    answers: answersGiven(values, given, today, talks),
    ...(values.gemeente && { gemeente: values.gemeente }),
    ...(profile && { profile }),
    words: wordsFor(lang, flow),
    json: values.json === true,
    talks,
  };
}

function wordsFor(lang: string, flow: Flow): Words {
  const texts = flowTexts(lang, flow);
  if (Object.keys(texts).length === 0)
    throw new UsageError(`${flow.id} is er nog niet in taal "${lang}"`);
  return wordsOf(languageBy(lang), textFile(lang, 'interface') ?? {}, texts);
}

/** What someone typed, as it would stand in `--answers`: a number of a list becomes its option. */
function typed({ kind, options: ids }: AskedQuestion, line: string): string | number {
  if (line === DONT_KNOW) return line;
  if (kind === 'choice') return [...ids, DONT_KNOW][Number(line) - 1] ?? line;
  return kind === 'date' ? line : Number(line.replace(',', '.'));
}

async function talk(input: AskInput): Promise<void> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  let { answers } = input;
  for (;;) {
    const { at } = walk(input.flow, input.context, answers);
    console.log(printed(report({ ...input, answers })));
    if (at.kind === 'outcome') break;
    const { value: line, done } = await lines.next();
    if (done) break;
    try {
      const answer = answerFrom(at.question, typed(at.question, line.trim()));
      answers = { ...answers, [at.question.id]: answer };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      console.log(error.message);
    }
  }
  terminal.close();
}

/** `npm run ask`: one flow in the terminal, with the engine and the texts of the app. */
export async function ask(args: string[]): Promise<void> {
  const input = inputFrom(args);
  if (input.talks) return talk(input);
  const found = report(input);
  console.log(input.json ? JSON.stringify(found, null, 1) : printed(found));
}
