import type { Kept, KeptKind } from './keptStore.ts';

/** Bytes that are nobody else's, as the browser's cryptography wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The places of what was added without the PIN begin so; they come after all others, the last one last. */
export const ADDED = 'new-';

/** A kept thing that only the key of the lock opens; its `id` tells nothing, and it has no kind. */
export interface Sealed {
  readonly id: string;
  /** Half of the key pair that was made for this one thing. */
  readonly from: Bytes;
  /** Its kind, sealed apart, so that a photo need not be opened to see that it is one. */
  readonly label: Bytes;
  readonly body: Bytes;
}

export type Stored = Kept | Sealed;

/** What stands beside locked things. Without the PIN it opens nothing. */
export interface Lock {
  readonly id: string;
  readonly salt: Bytes;
  /** Rounds of the key derivation, so that a later release may ask more of them. */
  readonly rounds: number;
  readonly publicKey: Bytes;
  readonly iv: Bytes;
  /** The private key, wrapped with the key that comes from the PIN. */
  readonly wrapped: Bytes;
}

/** Wrong PINs since the last right one, and till when (milliseconds since 1970) no other is tried. */
export interface WrongTries {
  readonly count: number;
  readonly until: number;
}

/** What the vault knows about itself. `changes` goes up with every write. */
export interface Head {
  readonly changes: number;
  readonly lock?: Lock;
  readonly wrong?: WrongTries;
}

/** The head that a change was made for. */
export interface Expected {
  /** The lock that the maker saw; none is `undefined`. */
  readonly lock: string | undefined;
  /** When given, nothing else may have been written since. */
  readonly changes?: number;
}

/** A write: first everything goes (`clear`) or some of it (`remove`), then `put` comes. */
export interface Change {
  /** Without it the change is made whatever the head. */
  readonly expects?: Expected;
  readonly clear?: boolean;
  readonly remove?: readonly string[];
  readonly put?: readonly Stored[];
  /** What becomes of the rest of the head; left as it is when not given. */
  readonly head?: Omit<Head, 'changes'>;
}

/** The head is not what a change was made for: another tab wrote first. Look again, and try again. */
export class Moved extends Error {
  override readonly name = 'Moved';
}

/** Kept things as they stand on the device, sealed or not, each look and each change in one transaction. */
export interface Vault {
  readonly head: () => Promise<Head>;
  /** The things of this kind with the head they belong to; sealed things do not tell, so then all of them. */
  readonly look: (kind?: KeptKind) => Promise<{ head: Head; items: readonly Stored[] }>;
  readonly lookAt: (id: string) => Promise<Stored | undefined>;
  /** What was added under a lock without the PIN, in order. */
  readonly added: () => Promise<readonly Sealed[]>;
  /** Rejects with `Moved`, and changes nothing, when the head is another one. */
  readonly change: (change: Change) => Promise<void>;
}
