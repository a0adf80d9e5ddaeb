import { encode, type HandedOver } from './handedOver.ts';
import { MARK } from './mark.ts';
import { MAX_BYTES } from './qrCode.ts';

/**
 * The addresses that open these checks on another device: one check on the page of its flow, more of them in
 * the overview. `pageOf` gives the address of a page. Each fits in one QR code.
 */
export function addressesOf(
  checks: readonly HandedOver[],
  language: string,
  pageOf: (page: string) => string,
): readonly string[] {
  const [first] = checks;
  const page = pageOf(first && checks.length === 1 ? `${first.flow}/` : 'mijn/');
  const before = `${page}${MARK}`;
  return encode(checks, language, MAX_BYTES - before.length).map((text) => `${before}${text}`);
}
