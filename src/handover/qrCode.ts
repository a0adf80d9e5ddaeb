import { encode } from 'uqr';

/** The largest code that a plain phone still reads well from a small screen. */
export const MAX_VERSION = 15;
/** How many bytes such a code holds at level M. */
export const MAX_BYTES = 412;
/** Empty modules on each side, without which many cameras see no code. */
const QUIET_ZONE = 4;

/** A QR code as one SVG path; `size` counts modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
  readonly version: number;
}

/* Dark modules that stand next to each other are one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const text = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...text.matchAll(/#+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}

/** The QR code of a text; throws when it does not fit in `MAX_VERSION` at level M. */
export function qrCode(text: string): QrCode {
  const { data, size, version } = encode(text, {
    ecc: 'M',
    border: QUIET_ZONE,
    maxVersion: MAX_VERSION,
  });
  return { size, version, path: data.map(rowPath).join('') };
}
