import type { Profile } from '../../../municipality/profile.ts';
import { loadProfile } from '../../municipality.ts';
import type { IntakeItem } from '../item.ts';

/** Profiles by the code of a gemeente; one without a profile has none. */
export type Profiles = ReadonlyMap<string, Profile | undefined>;

/** What is known of the gemeenten of these items, each asked for once. */
export async function profilesFor(root: string, items: readonly IntakeItem[]): Promise<Profiles> {
  const codes = new Set(items.flatMap(({ municipality }) => municipality ?? []));
  const read = [...codes].map(async (code) => [code, await loadProfile(root, code)] as const);
  return new Map(await Promise.all(read));
}
