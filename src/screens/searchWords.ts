import type { Search } from '../find/gemeenten.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';

/** What to tell somebody who is looking for a gemeente. */
export function searchWords(say: ScreenReader<'gemeente'>, search: Search | 'late'): string {
  if (search === 'late') return say('late');
  const { by, matches, isWhole } = search;
  const values = { count: String(matches.length) };
  if (by === 'more') return '';
  if (matches.length === 0) return say(by === 'name' ? 'unknownName' : 'unknownPostcode');
  if (matches.length === 1) return say('one');
  if (!isWhole) return say('many');
  return say(by === 'name' ? 'found' : 'shared', { values });
}
