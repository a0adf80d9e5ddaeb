import { type Kept, type KeptKind, type KeptStore, keptKinds } from '../storage/keptStore.ts';

/** How much there is of each kind, and about how many bytes it is together. */
export interface Contents {
  readonly counts: Readonly<Record<KeptKind, number>>;
  readonly bytes: number;
}

const bytesOf = ({ value }: Kept): number => {
  const { bytes, ...rest } = value as { bytes?: unknown };
  const photo = bytes instanceof Uint8Array ? bytes.length : 0;
  return photo + JSON.stringify(rest).length;
};

export function contentsOf(items: readonly Kept[]): Contents {
  const count = (kind: KeptKind) => items.filter((item) => item.kind === kind).length;
  return {
    counts: Object.fromEntries(keptKinds.map((kind) => [kind, count(kind)])) as Contents['counts'],
    bytes: items.reduce((sum, item) => sum + bytesOf(item), 0),
  };
}

/** Everything that is kept, whatever its kind. */
export const everythingIn = async (store: KeptStore): Promise<readonly Kept[]> =>
  (await Promise.all(keptKinds.map(store.all))).flat();

/** Those of a file that are not here yet: what is here stays as it is. */
export function missingFrom(here: readonly Kept[], items: readonly Kept[]): readonly Kept[] {
  const ids = new Set(here.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}
