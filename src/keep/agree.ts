import type { Bytes } from '../storage/vault.ts';

const BITS = 256;

export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** What comes of a private key of one pair and the public key of another: the same from either side. */
export async function agreed(privateKey: CryptoKey, publicKey: Bytes): Promise<CryptoKey> {
  const other = await crypto.subtle.importKey('raw', publicKey, CURVE, false, []);
  const algorithm = { name: 'ECDH', public: other };
  const secret = await crypto.subtle.deriveBits(algorithm, privateKey, BITS);
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
}

/** A key for one purpose from what was agreed. */
export const derived = (
  material: CryptoKey,
  purpose: string,
  salt: Bytes,
  kind: AesKeyGenParams | HmacKeyGenParams,
  uses: KeyUsage[],
): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(`doorgeefwijzer ${purpose} 1`) },
    material,
    kind,
    false,
    uses,
  );
