import { latinDigits } from '../i18n/format.ts';
import type { Bytes } from '../storage/vault.ts';

/** Rounds of PBKDF2 for a new lock or file: what OWASP asks, and about a second on a slow phone. */
export const ROUNDS = 600_000;
const SALT_BYTES = 16;

/** The shortest PIN that may be set. A longer one, or a sentence, is what the texts advise. */
export const SHORTEST_PIN = 4;

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
export const newSalt = (): Bytes => randomBytes(SALT_BYTES);

/** One PIN is one PIN, in whatever digits a keyboard types it and with or without a space at its end. */
const asTyped = (pin: string): string => latinDigits(pin.normalize('NFKC').trim());

export const isLongEnough = (pin: string): boolean => [...asTyped(pin)].length >= SHORTEST_PIN;
export const isSamePin = (one: string, other: string): boolean => asTyped(one) === asTyped(other);

/** The key that comes from a PIN or password. Slow on purpose. */
export async function keyFromPin(
  pin: string,
  { salt, rounds }: { readonly salt: Bytes; readonly rounds: number },
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(asTyped(pin));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  );
}
