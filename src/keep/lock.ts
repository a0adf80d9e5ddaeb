import type { KeptKind } from '../storage/keptStore.ts';
import type { Bytes, Lock } from '../storage/vault.ts';
import { agreed, CURVE, derived } from './agree.ts';
import { keyFromPin, newSalt, ROUNDS, randomBytes } from './pin.ts';

const IV_BYTES = 12;

/** A lock with the keys that open what it seals. They never leave the browser's cryptography. */
export interface OpenedLock {
  readonly lock: Lock;
  readonly privateKey: CryptoKey;
  /** Tells where a thing stands from its id, which nobody can guess without it. */
  readonly placeKey: CryptoKey;
  /** The kind of what stands where, as far as it was opened: the rest of it need not be opened again. */
  readonly kinds: Map<string, KeptKind>;
}

/* Bound to the public key, so that nobody can put in a public key of their own unnoticed. */
const wrapping = ({ iv, publicKey }: Pick<Lock, 'iv' | 'publicKey'>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: publicKey,
});

async function wrapped(
  privateKey: CryptoKey,
  { id, publicKey }: Pick<Lock, 'id' | 'publicKey'>,
  pin: string,
  rounds: number,
): Promise<Lock> {
  const made = { id, publicKey, salt: newSalt(), iv: randomBytes(IV_BYTES), rounds };
  const key = await keyFromPin(pin, made);
  const bytes = await crypto.subtle.wrapKey('pkcs8', privateKey, key, wrapping(made));
  return { ...made, wrapped: new Uint8Array(bytes) };
}

async function unwrapped(lock: Lock, pin: string, mayLeave: boolean): Promise<CryptoKey> {
  const key = await keyFromPin(pin, lock);
  return crypto.subtle.unwrapKey('pkcs8', lock.wrapped, key, wrapping(lock), CURVE, mayLeave, [
    'deriveBits',
  ]);
}

async function withPlaces(lock: Lock, privateKey: CryptoKey): Promise<OpenedLock> {
  const own = await agreed(privateKey, lock.publicKey);
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const placeKey = await derived(own, 'places', lock.publicKey, hmac, ['sign']);
  return { lock, privateKey, placeKey, kinds: new Map() };
}

/** A new lock for this PIN, open. */
export async function newLock(pin: string, rounds: number = ROUNDS): Promise<OpenedLock> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey: Bytes = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const about = { id: crypto.randomUUID(), publicKey };
  const lock = await wrapped(pair.privateKey, about, pin, rounds);
  const bytes = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const own = await crypto.subtle.importKey('pkcs8', bytes, CURVE, false, ['deriveBits']);
  return withPlaces(lock, own);
}

/* A wrong key is an OperationError; anything else is a fault of the device, and must not pass for one. */
async function unlessWrong<T>(opened: Promise<T>): Promise<T | undefined> {
  try {
    return await opened;
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}

/** Opens a lock; nothing when the PIN is not the right one. */
export async function openLock(lock: Lock, pin: string): Promise<OpenedLock | undefined> {
  const privateKey = await unlessWrong(unwrapped(lock, pin, false));
  return privateKey && withPlaces(lock, privateKey);
}

/** The same lock for another PIN: what it seals stays as it is. Nothing when the old PIN is wrong. */
export async function withNewPin(
  lock: Lock,
  pin: string,
  newPin: string,
  rounds: number = ROUNDS,
): Promise<Lock | undefined> {
  const privateKey = await unlessWrong(unwrapped(lock, pin, true));
  return privateKey && wrapped(privateKey, lock, newPin, rounds);
}
