import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_VERSION, qrCode } from '../../src/handover/qrCode.ts';
import { textIn } from '../../src/handover/readPicture.ts';

const SCALE = 4;
const isDark = (path: string): ((x: number, y: number) => boolean) => {
  const dark = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step++) dark.add(`${Number(x) + step} ${y}`);
  return (x, y) => dark.has(`${x} ${y}`);
};

/* The drawing as a camera would have it: each module some pixels wide. */
function pixelsOf({ size, path }: ReturnType<typeof qrCode>): Uint8ClampedArray {
  const darkAt = isDark(path);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at++) {
    const [x, y] = [Math.floor((at % width) / SCALE), Math.floor(at / width / SCALE)];
    if (darkAt(x, y)) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return pixels;
}

describe('a QR code', () => {
  it.each([
    'https://a.nl/#q=1nl.0101.x',
    `https://a.nl/#q=${'z'.repeat(200)}`,
    'x'.repeat(MAX_BYTES),
  ])('says to another decoder what was put in: %s', (text) => {
    const code = qrCode(text);
    expect(textIn(pixelsOf(code), code.size * SCALE, code.size * SCALE)).toBe(text);
  });

  it('is as large as a phone still reads well, and no larger', () => {
    expect(qrCode('x'.repeat(MAX_BYTES)).version).toBe(MAX_VERSION);
    expect(() => qrCode('x'.repeat(MAX_BYTES + 1))).toThrow();
  });

  it('has an edge of four empty modules', () => {
    const { path, size } = qrCode('x');
    const darkAt = isDark(path);
    const edge = Array.from({ length: size }, (_, at) => at).flatMap((at) =>
      [0, 1, 2, 3].flatMap((deep) => [
        darkAt(at, deep),
        darkAt(deep, at),
        darkAt(at, size - 1 - deep),
        darkAt(size - 1 - deep, at),
      ]),
    );
    expect(edge).not.toContain(true);
    expect(darkAt(4, 4)).toBe(true);
  });

  it('is found in no picture without one', () => {
    expect(textIn(new Uint8ClampedArray(40 * 40 * 4).fill(255), 40, 40)).toBeUndefined();
  });
});
