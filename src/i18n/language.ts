/** A language as its folder in `locales/` describes it. */
export interface Language {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly dir: 'ltr' | 'rtl';
  /** Tag for Intl: always Latin digits and the Gregorian calendar. */
  readonly intl: string;
  /** Whether a native speaker has signed the translation. */
  readonly reviewed: boolean;
  /** The language whose texts fill in what this one lacks. */
  readonly base?: string;
}

/** The language that all texts are written in first. */
export const SOURCE_LANGUAGE = 'nl';

/** Texts by key; nested as in the files of `locales/`. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The text at a dotted key, or nothing. */
export function textAt(texts: Texts, key: string): string | undefined {
  let node: string | Texts | undefined = texts;
  for (const part of key.split('.')) {
    if (typeof node !== 'object') return undefined;
    node = node[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/** All texts by dotted key. */
export function flatten(texts: Texts, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}
