import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../src/base/base64.ts';
import { pack, unpack } from '../../src/keep/pack.ts';

const photo = (size: number) => Uint8Array.from({ length: size }, (_, at) => at % 251);

describe('packed data', () => {
  it.each([
    [{}],
    [[]],
    [{ text: 'é ‏مرحبا 🙂', number: 1.5, none: null, list: [1, 'a', true] }],
    [{ bytes: photo(0) }],
    [[{ value: { bytes: photo(3) } }, { value: { bytes: photo(3_000) } }]],
  ])('comes back as it was: %#', (value) => {
    expect(unpack(pack(value))).toEqual(value);
  });

  it('comes back from the middle of other bytes', () => {
    const packed = pack({ bytes: photo(5) });
    const among = new Uint8Array(packed.length + 7);
    among.set(packed, 7);
    expect(unpack(among.subarray(7))).toEqual({ bytes: photo(5) });
  });

  it('is hardly larger than its photos', () => {
    expect(pack({ bytes: photo(100_000) }).length).toBeLessThan(100_100);
  });

  it.each([[new Uint8Array(0)], [photo(3)], [photo(40)]])(
    'is not made of just any bytes',
    (bytes) => {
      expect(() => unpack(bytes)).toThrow();
    },
  );
});

it.each([0, 1, 2, 3, 100_000])('keeps %i bytes as base64 text', (size) => {
  const back = Buffer.from(fromBase64(toBase64(photo(size))));
  expect(back.equals(photo(size))).toBe(true);
});
