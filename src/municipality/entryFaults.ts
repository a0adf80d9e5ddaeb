import type { Day } from '../base/day.ts';
import type { Profile } from './profile.ts';

interface Dated {
  readonly from: Day;
  readonly seenOn: Day;
  readonly value: unknown;
}

function faultsOfField(field: string, entries: readonly Dated[], today: Day): string[] {
  const starts = entries.map(({ from }) => from);
  const toCome = entries.filter(({ seenOn }) => seenOn > today);
  const early = entries.filter(({ from, seenOn }) => from > seenOn);
  return [
    ...(starts.length === 0 ? [`${field}: has no entry`] : []),
    ...(starts.join() === [...new Set(starts)].sort().join() ? [] : [`${field}: not in order`]),
    ...(entries[0]?.value === null ? [`${field}: begins with an end`] : []),
    ...toCome.map(({ seenOn }) => `${field}: seen on ${seenOn}, which is still to come`),
    ...early.map(({ from }) => `${field}: begins on ${from}, after the day it was seen`),
  ];
}

/** What is wrong with the days of what a profile says. */
export const entryFaults = ({ fields }: Profile, today: Day): readonly string[] =>
  Object.entries(fields).flatMap(([field, entries]) => faultsOfField(field, entries ?? [], today));
