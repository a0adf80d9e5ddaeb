/** What stands before the answers in an address; a browser never sends what comes after a `#`. */
export const MARK = '#q=';

/** The text with the answers in an address or its fragment, when there is one. */
export function handedText(address: string): string | undefined {
  const at = address.indexOf(MARK);
  return at < 0 ? undefined : address.slice(at + MARK.length).trim();
}
