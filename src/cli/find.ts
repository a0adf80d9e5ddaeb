import { readFileSync } from 'node:fs';
import { type Finder, finderOf, type Named } from '../find/finder.ts';
import { stemFor } from '../find/stems.ts';
import type { FindWords } from '../find/terms.ts';
import { allFlows } from '../flows/all.ts';
import { languages, textFile } from '../i18n/disk.ts';
import { plain } from '../i18n/format.ts';
import { textAt } from '../i18n/language.ts';
import { printFolds } from './folds.ts';
import { oneOf, optionsFrom, UsageError } from './usage.ts';

/** The words for finding in a language, as they are on disk. */
export function findWords(lang: string): FindWords {
  const words = textFile(lang, '_find') as unknown as FindWords | undefined;
  if (!words) throw new UsageError(`er zijn nog geen woorden om te zoeken in taal "${lang}"`);
  return words;
}

/** The finder of a language over the words on disk, or over others. */
export async function finderFor(lang: string, words = findWords(lang)): Promise<Finder> {
  const cards = textFile(lang, 'cards') ?? {};
  const named: Named[] = [...allFlows.keys()].map((id) => ({
    id,
    title: plain(textAt(cards, `${id}.title`) ?? ''),
    hint: plain(textAt(cards, `${id}.hint`) ?? ''),
  }));
  return finderOf(words, named, await stemFor(lang));
}

/** What a file says; one that cannot be read is a `UsageError`. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`het bestand "${file}" is niet te lezen`);
  }
}

function print(query: string, results: ReturnType<Finder>): void {
  const lines = results
    .slice(0, 5)
    .map(({ flow, score }) => `  ${score.toFixed(1).padStart(6)}  ${flow}`);
  const nothing = '          niets gevonden; de app vraagt dan verder met plaatjes';
  console.log([query, ...(lines.length > 0 ? lines : [nothing])].join('\n'));
}

/** `npm run find -- "tekst"`: the flows that fit what someone says, best first. */
export async function find(args: string[]): Promise<void> {
  const { values, positionals } = optionsFrom(args, {
    file: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
    folds: { type: 'string' },
  });
  const codes = languages.map(({ code }) => code);
  const lang = oneOf(values.lang ?? 'nl', codes, '--lang');
  if (values.folds) return printFolds(values.folds, read, findWords('nl'), finderFor);
  const lines = values.file ? read(values.file).split('\n') : [];
  const queries = [...positionals, ...lines].map((line) => line.trim()).filter(Boolean);
  if (queries.length === 0)
    throw new UsageError('geef een tekst, of --file met een tekst per regel');
  const finder = await finderFor(lang);
  const found = queries.map((query) => ({ query, results: finder(query) }));
  if (values.json) console.log(JSON.stringify(found, null, 1));
  else for (const { query, results } of found) print(query, results);
}
