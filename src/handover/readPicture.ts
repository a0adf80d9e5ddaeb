import jsqr from 'jsqr';

/** What the QR code in these pixels says, when one can be read. */
export function textIn(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
): string | undefined {
  return jsqr(pixels, width, height)?.data;
}
