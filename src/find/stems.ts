import type { Stem } from './terms.ts';

/* A stemmer a language. One that has none, such as Arabic, says in its own spelling what to leave out. */
const stemmers: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  nl: () => import('@orama/stemmers/dutch'),
  en: () => import('@orama/stemmers/english'),
};

/** The stemmer of a language, fetched when somebody searches in it. */
export async function stemFor(lang: string): Promise<Stem> {
  const load = stemmers[lang];
  return load ? (await load()).stemmer : (word) => word;
}
