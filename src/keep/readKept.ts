import * as v from 'valibot';
import type { KeptKind, KeptStore } from '../storage/keptStore.ts';
import { keptSchemas } from './records.ts';

export type RecordOf<K extends KeptKind> = v.InferOutput<(typeof keptSchemas)[K]>;

/** A kept thing whose value was read and found whole. */
export interface Item<K extends KeptKind> {
  readonly id: string;
  readonly value: RecordOf<K>;
}

function read<K extends KeptKind>(kind: K, id: string, value: unknown): Item<K> | undefined {
  const result = v.safeParse(keptSchemas[kind], value);
  return result.success ? { id, value: result.output as RecordOf<K> } : undefined;
}

/** Everything of one kind that reads well; what does not is left where it is. */
export async function allOf<K extends KeptKind>(
  store: KeptStore,
  kind: K,
): Promise<readonly Item<K>[]> {
  const kept = await store.all(kind);
  return kept.flatMap(({ id, value }) => read(kind, id, value) ?? []);
}

/** One kept thing of this kind, when it is there and reads well. */
export async function oneOf<K extends KeptKind>(
  store: KeptStore,
  kind: K,
  id: string,
): Promise<Item<K> | undefined> {
  const kept = await store.get(id);
  return kept?.kind === kind ? read(kind, id, kept.value) : undefined;
}
