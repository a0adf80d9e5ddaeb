import { createInterface } from 'node:readline/promises';
import type { Day } from '../base/day.ts';
import type { Context } from '../engine/facts.ts';
import { type Answers, benefits, DONT_KNOW, type Flow } from '../engine/flow.ts';
import { walk } from '../engine/walk.ts';
import { flowTexts, languageBy, languages, textFile } from '../i18n/disk.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { localRulesOn } from '../municipality/localRules.ts';
import { answerFrom, answersFrom } from './answers.ts';
import { profileBy } from './profiles.ts';
import { type AskInput, report } from './report.ts';
import { dayFrom, flowBy, oneOf, optionsFrom, todayHere, UsageError } from './usage.ts';
import { printed } from './printed.ts';

const options = {
  day: { type: 'string' },
  today: { type: 'string' },
  benefit: { type: 'string' },
  gemeente: { type: 'string' },
  lang: { type: 'string' },
  answers: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function inputFrom(args: string[]): AskInput & { json: boolean; talk: boolean } {
  const { values, positionals } = optionsFrom(args, options);
  const flow = flowBy(positionals[0]);
  const today = values.today ? dayFrom(values.today, '--today') : todayHere();
  const benefit = values.benefit && oneOf(values.benefit, benefits, '--benefit');
  const lang = oneOf(values.lang ?? 'nl', languages.map(({ code }) => code), '--lang');
  const profile = values.gemeente ? profileBy(values.gemeente) : undefined;
  const given = values.answers ? answersFrom(flow, values.answers) : {};
  const day = values.day ? dayFrom(values.day, '--day') : undefined;
  const talk = values.answers === undefined && values.json !== true;
  const context: Context = {
    today,
    ...(benefit ? { benefit } : talk || given.benefit ? {} : { benefit: 'bijstand' as const }),
    ...(profile && { localOn: (on: Day) => localRulesOn(profile, on, today) }),
  };
  const start: Answers = day ? { day } : talk ? {} : { day: given.day ?? today };
  return {
    flow,
    context,
    answers: { ...given, ...start },
    ...(values.gemeente && { gemeente: values.gemeente }),
    ...(profile && { profile }),
    words: wordsFor(lang, flow),
    json: values.json === true,
    talk,
  };
}

function wordsFor(lang: string, flow: Flow): Words {
  const texts = flowTexts(lang, flow);
  if (Object.keys(texts).length === 0) throw new UsageError(`${flow.id} is er nog niet in taal "${lang}"`);
  return wordsOf(languageBy(lang), textFile(lang, 'interface') ?? {}, texts);
}

async function talk(input: AskInput): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let { answers } = input;
  for (;;) {
    const { at } = walk(input.flow, input.context, answers);
    console.log(printed(report({ ...input, answers })));
    if (at.kind === 'outcome') break;
    const line = (await terminal.question('> ')).trim();
    try {
      const number = Number(line);
      const picked = at.question.kind === 'choice' ? [...at.question.options, DONT_KNOW][number - 1] : undefined;
      const isFigure = at.question.kind === 'amount' || at.question.kind === 'number';
      const written = picked ?? (isFigure && line !== DONT_KNOW ? Number(line.replace(',', '.')) : line);
      answers = { ...answers, [at.question.id]: answerFrom(at.question, written) };
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
  if (input.talk) return talk(input);
  const found = report(input);
  console.log(input.json ? JSON.stringify(found, null, 1) : printed(found));
}
