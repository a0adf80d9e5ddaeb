/** What somebody keeps on purpose: a check, a proof with its photos, a line in a ledger, the plan ahead. */
export const keptKinds = ['check', 'proof', 'photo', 'entry', 'plan'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** One kept thing. `value` is data that survives a structured clone; what is in it is up to its kind. */
export interface Kept<Value = unknown> {
  readonly id: string;
  readonly kind: KeptKind;
  readonly value: Value;
}

/**
 * Where kept things stand. Every write is one transaction: it happens whole or not at all, so a tab that
 * dies in the middle or a full disk loses nothing that was kept before. A write that the device refuses
 * rejects with `StorageFault`. Under a lock that is not open here `put` and `eraseAll` still work; all else
 * rejects with `Locked`.
 */
export interface KeptStore {
  /** False where everything is gone with the page. */
  readonly keeps: boolean;
  readonly all: (kind: KeptKind) => Promise<readonly Kept[]>;
  readonly get: (id: string) => Promise<Kept | undefined>;
  /** Adds or replaces all of these together. */
  readonly put: (items: readonly Kept[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Puts these in the place of everything there is. */
  readonly replaceAll: (items: readonly Kept[]) => Promise<void>;
  /** Everything that was kept, gone; a lock on it too. */
  readonly eraseAll: () => Promise<void>;
}

/** What is kept is locked, and this page does not have the key. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/** The device refused a read or a write; nothing that was kept before is lost. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  /** `full`: there is no room left. `refused`: anything else. */
  readonly reason: 'full' | 'refused';

  constructor(cause: unknown) {
    super('the device refused', { cause });
    this.reason =
      cause instanceof Error && cause.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}
