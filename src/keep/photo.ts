import type { Photo } from './records.ts';

/** The longest side of a kept photo, in pixels: a letter can still be read. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.7;
const LARGEST_PDF = 5_000_000;

/** Why a file cannot be kept: a PDF of more than five megabytes, or no picture that this device knows. */
export type PhotoFault = 'too-large' | 'unreadable';

/** A file that somebody chose is not kept. */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused';
  readonly fault: PhotoFault;

  constructor(fault: PhotoFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A width and height that fit, in the same shape; never larger than they were. */
export function fitted(width: number, height: number, longest = LONGEST_SIDE): [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

async function pictureOf(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new PhotoRefused('unreadable');
  }
}

/** Drawn anew, so that what the camera wrote in the file (where, when, which telephone) stays behind. */
async function drawnAnew(file: Blob): Promise<Blob> {
  const picture = await pictureOf(file);
  const [width, height] = fitted(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height);
  }
  picture.close();
  const made = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', QUALITY),
  );
  if (!pen || !made) throw new PhotoRefused('unreadable');
  return made;
}

/** A photo made small enough to keep, or a PDF as it is; rejects with `PhotoRefused`. */
export async function shrink(file: File): Promise<Photo> {
  const name = file.name.slice(0, 200);
  if (file.type === 'application/pdf') {
    if (file.size > LARGEST_PDF) throw new PhotoRefused('too-large');
    return { type: 'application/pdf', name, bytes: await bytesOf(file) };
  }
  return { type: 'image/jpeg', name, bytes: await bytesOf(await drawnAnew(file)) };
}
