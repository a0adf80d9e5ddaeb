import { readFileSync } from 'node:fs';
import { type Finder, finderOf } from '../find/finder.ts';
import { stemFor } from '../find/stems.ts';
import type { FindWords } from '../find/terms.ts';
import { allFlows } from '../flows/all.ts';
import { languages, textFile } from '../i18n/disk.ts';
import { plain } from '../i18n/format.ts';
import { textAt } from '../i18n/language.ts';
import { oneOf, optionsFrom, UsageError } from './usage.ts';

/** The finder of a language over the words on disk. */
export async function finderFor(lang: string): Promise<Finder> {
  const words = textFile(lang, '_find') as unknown as FindWords | undefined;
  if (!words) throw new UsageError(`er zijn nog geen woorden om te zoeken in taal "${lang}"`);
  const cards = textFile(lang, 'cards') ?? {};
  const named = [...allFlows.keys()].map((id) => ({
    id,
    title: plain(textAt(cards, `${id}.title`) ?? ''),
    hint: plain(textAt(cards, `${id}.hint`) ?? ''),
  }));
  return finderOf(words, named, await stemFor(lang));
}

/** `npm run find -- "tekst"`: the flows that fit what someone says, best first. */
export async function find(args: string[]): Promise<void> {
  const { values, positionals } = optionsFrom(args, {
    file: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  });
  const lang = oneOf(
    values.lang ?? 'nl',
    languages.map(({ code }) => code),
    '--lang',
  );
  const lines = values.file ? readFileSync(values.file, 'utf8').split('\n').filter(Boolean) : [];
  const queries = [...positionals, ...lines];
  if (queries.length === 0)
    throw new UsageError('geef een tekst, of --file met een tekst per regel');
  const finder = await finderFor(lang);
  const found = queries.map((query) => ({ query, results: finder(query) }));
  if (values.json) console.log(JSON.stringify(found, null, 1));
  else
    for (const { query, results } of found) {
      console.log(
        `${query}\n${results
          .slice(0, 5)
          .map(({ flow, score }) => `  ${score.toFixed(1).padStart(6)}  ${flow}`)
          .join('\n')}`,
      );
    }
}
