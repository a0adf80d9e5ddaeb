import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../keep/readKept.ts';

/** A kept photo or PDF with the address under which this page can show it. */
export interface ShownPhoto {
  readonly id: string;
  readonly name: string;
  readonly isPdf: boolean;
  readonly url: string;
}

const shownOf = ({ id, value }: Item<'photo'>): ShownPhoto => ({
  id,
  name: value.name ?? '',
  isPdf: value.type === 'application/pdf',
  url: URL.createObjectURL(new Blob([new Uint8Array(value.bytes)], { type: value.type })),
});

/** Addresses for photos, taken back when they are no longer shown. */
export function usePhotos(photos: readonly Item<'photo'>[]): readonly ShownPhoto[] {
  const [shown, setShown] = useState<readonly ShownPhoto[]>([]);
  const key = photos.map(({ id }) => id).join(' ');
  useEffect(() => {
    const made = photos.map(shownOf);
    setShown(made);
    return () => {
      for (const { url } of made) URL.revokeObjectURL(url);
    };
  }, [key]);
  return shown;
}
