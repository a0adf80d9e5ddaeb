import type { Flow } from '../engine/flow.ts';
import { type SourceHashes, staleKeys } from './freshness.ts';
import { type Language, SOURCE_LANGUAGE, type Texts, textAt } from './language.ts';

/* Every text there is. For the terminal, the build and the tests only: a page fetches its own. */
const files = import.meta.glob<Texts>('/locales/*/*.json', { eager: true, import: 'default' });

/** The content of `locales/<lang>/<name>.json`, or nothing. */
export const textFile = (lang: string, name: string): Texts | undefined =>
  files[`/locales/${lang}/${name}.json`];

/** Every language: a folder with `_language.json` is one. Dutch comes first. */
export const languages: readonly Language[] = Object.entries(files)
  .filter(([path]) => path.endsWith('/_language.json'))
  .map(([path, about]) => ({
    ...(about as unknown as Omit<Language, 'code'>),
    code: path.split('/')[2] ?? '',
  }))
  .sort((a, b) => Number(b.code === SOURCE_LANGUAGE) - Number(a.code === SOURCE_LANGUAGE));

export function languageBy(code: string): Language {
  const found = languages.find((language) => language.code === code);
  if (!found) throw new Error(`There is no language ${code}`);
  return found;
}

/** A flow's texts in a language; empty when it has none. */
export const flowTexts = (lang: string, flow: Pick<Flow, 'id'>): Texts =>
  textFile(lang, flow.id) ?? {};

const sourceHashes = (lang: string): Record<string, SourceHashes> =>
  (textFile(lang, '_source') ?? {}) as unknown as Record<string, SourceHashes>;

/** Whether these text files are all there in a language, made from the Dutch as it is now. */
function isComplete(lang: string, names: readonly string[]): boolean {
  return names.every((name) => {
    const dutch = textFile(SOURCE_LANGUAGE, name);
    const own = textFile(lang, name);
    if (!dutch || !own) return false;
    if (lang === SOURCE_LANGUAGE) return true;
    return staleKeys(dutch, own, sourceHashes(lang)[name] ?? {}).length === 0;
  });
}

/** Whether a flow has all its texts in a language; there is no half-translated page. */
export const offeredIn = (lang: string, flow: string): boolean =>
  isComplete(lang, [flow, `explain-${flow}`]) &&
  textAt(textFile(lang, 'cards') ?? {}, `${flow}.title`) !== undefined;

/** The text files of the app itself: the frame, the plain pages, and one for each larger screen. */
export const appTextNames: readonly string[] = [
  'interface',
  'pages',
  ...Object.keys(files).flatMap((path) => /\/nl\/(screen-[\w-]+)\.json$/.exec(path)?.[1] ?? []),
];

/** The languages in which the app itself is complete. */
export const offeredLanguages = (): readonly Language[] =>
  languages.filter(({ code }) => isComplete(code, appTextNames));
