import { type Kept, type KeptKind, keptKinds } from '../storage/keptStore.ts';
import { ADDED, type Bytes, type Head, type Lock, type Sealed } from '../storage/vault.ts';
import { agreed, bytesOf, CURVE, derived } from './agree.ts';
import type { OpenedLock } from './lock.ts';
import { pack, unpack } from './pack.ts';

const LABEL = 0;
const BODY = 1;

/* Each sealed thing has a key of its own, from a fresh pair. */
async function keyBetween(privateKey: CryptoKey, other: Bytes, salt: Bytes): Promise<CryptoKey> {
  const material = await agreed(privateKey, other);
  const aes = { name: 'AES-GCM', length: 256 };
  return derived(material, 'sealed', salt, aes, ['encrypt', 'decrypt']);
}

/* The key is used for these two and never again, so the two ivs may be fixed. */
const part = (place: string, lock: Lock, which: typeof LABEL | typeof BODY) => {
  const iv = new Uint8Array(12);
  iv[0] = which;
  return { name: 'AES-GCM', iv, additionalData: bytesOf(`${lock.id} ${place}`) };
};

/* Padded: the length of a label must not tell the kind. */
const LABEL_LENGTH = Math.max(...keptKinds.map(({ length }) => length));

/** Where the thing of this id stands: always the same place, which tells nothing to who has no PIN. */
export async function placeOf({ placeKey }: OpenedLock, id: string): Promise<string> {
  const hash = await crypto.subtle.sign('HMAC', placeKey, bytesOf(id));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const DIGITS = 12;

/** A place for what is added without the PIN: behind all that was added before. */
export const addedPlace = ({ changes }: Head, at: number): string =>
  [changes, at].reduce<string>(
    (place, number) => `${place}${String(number).padStart(DIGITS, '0')}-`,
    ADDED,
  ) + crypto.randomUUID();

/** Seals a thing to a lock; for this nobody needs the PIN. */
export async function seal(lock: Lock, place: string, item: Kept): Promise<Sealed> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const from: Bytes = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await keyBetween(pair.privateKey, lock.publicKey, from);
  const [label, body] = await Promise.all([
    crypto.subtle.encrypt(part(place, lock, LABEL), key, bytesOf(item.kind.padEnd(LABEL_LENGTH))),
    crypto.subtle.encrypt(part(place, lock, BODY), key, pack(item)),
  ]);
  return { id: place, from, label: new Uint8Array(label), body: new Uint8Array(body) };
}

/**
 * Opens a sealed thing. Nothing when it is of another kind than the one that was asked for, or when it is
 * damaged: one thing that cannot be read must not keep the rest from its owner.
 */
export async function unseal(
  { lock, privateKey, kinds }: OpenedLock,
  { id: place, from, label, body }: Sealed,
  kind?: KeptKind,
): Promise<Kept | undefined> {
  if (kind && (kinds.get(place) ?? kind) !== kind) return undefined;
  try {
    const key = await keyBetween(privateKey, from, from);
    const open = async (which: typeof LABEL | typeof BODY, sealed: Bytes): Promise<Bytes> =>
      new Uint8Array(await crypto.subtle.decrypt(part(place, lock, which), key, sealed));
    const found = new TextDecoder().decode(await open(LABEL, label)).trim() as KeptKind;
    kinds.set(place, found);
    if (kind && found !== kind) return undefined;
    return unpack(await open(BODY, body)) as Kept;
  } catch {
    return undefined;
  }
}
