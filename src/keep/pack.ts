/* A text with the length of the data before it, and behind it the bytes that the data names by place. */
const LENGTH = 4;

interface Place {
  readonly $bytes: readonly [from: number, to: number];
}
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && '$bytes' in value;

/** Any data of texts, numbers and `Uint8Array`s as one row of bytes; photos stay as small as they are. */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let end = 0;
  const text = JSON.stringify(value, (_, part) => {
    if (!(part instanceof Uint8Array)) return part;
    pieces.push(part);
    end += part.length;
    return { $bytes: [end - part.length, end] };
  });
  const data = new TextEncoder().encode(text);
  const packed = new Uint8Array(LENGTH + data.length + end);
  new DataView(packed.buffer).setUint32(0, data.length);
  packed.set(data, LENGTH);
  let at = LENGTH + data.length;
  for (const piece of pieces) {
    packed.set(piece, at);
    at += piece.length;
  }
  return packed;
}

/** What was packed; throws on bytes that `pack` did not make. */
export function unpack(packed: Uint8Array<ArrayBuffer>): unknown {
  const { buffer, byteOffset } = packed;
  const start = LENGTH + new DataView(buffer, byteOffset).getUint32(0);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(LENGTH, start));
  return JSON.parse(text, (_, part) => {
    if (!isPlace(part)) return part;
    const [from, to] = part.$bytes;
    return packed.slice(start + from, start + to);
  });
}
