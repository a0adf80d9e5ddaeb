import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../find/gemeenten.ts';

/** What a text leads to; nothing when the list of gemeenten could not be had. */
export type Find = (text: string) => Promise<Search | undefined>;

/** The answer to the text that was typed last; an older one that comes late is dropped. */
export function useSearch(find: Find, text: string): Search | 'late' | undefined {
  const [search, setSearch] = useState<Search | 'late'>();
  useEffect(() => {
    let isLatest = true;
    if (text.trim() === '') setSearch(undefined);
    else void find(text).then((found) => isLatest && setSearch(found ?? 'late'));
    return () => {
      isLatest = false;
    };
  }, [text]);
  return search;
}
