import type { Stem } from './finder.ts';

/* A stemmer a language; one that has none keeps its words as they are. */
const stemmers: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  nl: () => import('@orama/stemmers/dutch'),
  en: () => import('@orama/stemmers/english'),
  ar: () => import('@orama/stemmers/arabic'),
};

/** The stemmer of a language, fetched when somebody searches in it. */
export async function stemFor(lang: string): Promise<Stem> {
  const load = stemmers[lang];
  return load ? (await load()).stemmer : (word) => word;
}
