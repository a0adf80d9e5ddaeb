/* The CRC-32 of zip and png: it finds every change of one sign, and nearly every other. */
const POLYNOMIAL = 0xedb88320;

function shifted(value: number): number {
  let rest = value;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest >>> 0;
}

/** The CRC-32 of a text. It shows damage; it is no seal, because anybody can make one. */
export function checksum(text: string): number {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text))
    sum = shifted((sum ^ byte) & 0xff) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
