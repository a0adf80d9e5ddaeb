import type { Day } from '../base/day.ts';
import { seenTooLongAgo } from './localRules.ts';
import type { Profile } from './profile.ts';

/** A field of a profile that the app no longer shows, as its page was seen too long ago. */
export interface StaleField {
  readonly field: string;
  readonly seenOn: Day;
  readonly source: string;
}

/** The fields that hold today but were seen too long ago; oldest first. */
export function staleFields({ fields }: Profile, today: Day): readonly StaleField[] {
  const stale = Object.entries(fields).flatMap(([field, entries = []]) => {
    const held = entries.findLast(({ from }) => from <= today);
    if (!held || held.value === null || !seenTooLongAgo(held.seenOn, today)) return [];
    return [{ field, seenOn: held.seenOn, source: held.source }];
  });
  return stale.sort((a, b) => (`${a.seenOn} ${a.field}` < `${b.seenOn} ${b.field}` ? -1 : 1));
}
