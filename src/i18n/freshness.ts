import type { Texts } from './language.ts';
import { flatten } from './language.ts';

/** A short hash of a text (FNV-1a, 32 bits); enough to see that a source text has changed. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Of each key, the hash of the Dutch text that a translation was made from. */
export type SourceHashes = Readonly<Record<string, string>>;

export const hashesOf = (source: Texts): SourceHashes =>
  Object.fromEntries(Object.entries(flatten(source)).map(([key, text]) => [key, hashOf(text)]));

/** The keys that a translation lacks, and those made from a Dutch text that has since changed. */
export function staleKeys(source: Texts, translation: Texts, madeFrom: SourceHashes): string[] {
  const there = flatten(translation);
  return Object.entries(hashesOf(source))
    .filter(([key, hash]) => !there[key] || madeFrom[key] !== hash)
    .map(([key]) => key);
}
