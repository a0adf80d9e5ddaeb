import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { languages, textFile } from '../i18n/disk.ts';
import { hashesOf, type SourceHashes, staleKeys } from '../i18n/freshness.ts';
import { SOURCE_LANGUAGE } from '../i18n/language.ts';
import { oneOf, optionsFrom, UsageError } from './usage.ts';

const hashFile = (lang: string): string => `locales/${lang}/_source.json`;

function readHashes(lang: string): Record<string, SourceHashes> {
  return existsSync(hashFile(lang)) ? JSON.parse(readFileSync(hashFile(lang), 'utf8')) : {};
}

/**
 * `npm run translated -- <lang> <file> [<file> …]`: notes that these files were made from the Dutch as it
 * is now. Refuses a file that lacks a key, so that a half-translated page is never offered.
 */
export function translated(args: string[]): void {
  const { positionals } = optionsFrom(args, {});
  const [code = '', ...names] = positionals;
  const lang = oneOf(
    code,
    languages.map((language) => language.code).filter((l) => l !== SOURCE_LANGUAGE),
    'taal',
  );
  const hashes = readHashes(lang);
  for (const name of names) {
    const source = textFile(SOURCE_LANGUAGE, name);
    if (!source) throw new UsageError(`er is geen locales/${SOURCE_LANGUAGE}/${name}.json`);
    const made = hashesOf(source);
    const missing = staleKeys(source, textFile(lang, name) ?? {}, made);
    if (missing.length > 0)
      throw new UsageError(`${name} mist in "${lang}": ${missing.join(', ')}`);
    hashes[name] = made;
  }
  const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(hashFile(lang), `${JSON.stringify(sorted, null, 1)}\n`);
}
