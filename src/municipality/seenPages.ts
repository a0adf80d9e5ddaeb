import type { Day } from '../base/day.ts';
import { entryOn } from './localRules.ts';
import type { Profile } from './profile.ts';

/** A website that a profile rests on, and when it was read last. */
export interface SeenPage {
  readonly host: string;
  readonly seenOn: Day;
}

/** The websites behind all that a profile says today, each once with the day it was seen last. */
export function seenPages(profile: Profile, today: Day): readonly SeenPage[] {
  const seen = new Map<string, Day>();
  for (const field of Object.keys(profile.fields) as (keyof Profile['fields'])[]) {
    const entry = entryOn(profile, field, today);
    if (!entry) continue;
    const { host } = new URL(entry.source);
    const before = seen.get(host);
    if (!before || before < entry.seenOn) seen.set(host, entry.seenOn);
  }
  return [...seen].map(([host, seenOn]) => ({ host, seenOn }));
}
