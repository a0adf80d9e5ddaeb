import type { Page } from 'playwright-core';

/** A thing as it stands in the browser; photos are lists of numbers on the way there. */
export interface Planted {
  readonly id: string;
  readonly kind: string;
  readonly value: Record<string, unknown>;
}

/** Words that must be found nowhere once they are locked or erased. */
export const SECRET = 'oom-Zebedeus';

export const proof = (id: string, what = `gift van ${SECRET}`): Planted => ({
  id,
  kind: 'proof',
  value: { what, on: '2026-11-20', how: 'phone', to: 'gemeente', photos: [] },
});
export const photo = (id: string, size = 2_000): Planted => ({
  id,
  kind: 'photo',
  value: {
    type: 'image/jpeg',
    name: SECRET,
    bytes: Array.from({ length: size }, (_, at) => at % 256),
  },
});

/** Puts things into the database as if they were kept before; some page of the overview has made it. */
export const plant = (page: Page, items: readonly Planted[]): Promise<void> =>
  page.evaluate(
    (list) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('doorgeefwijzer-kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('kept', 'readwrite');
          for (const { value, ...item } of list) {
            const bytes = value.bytes ? { bytes: Uint8Array.from(value.bytes as number[]) } : {};
            writing.objectStore('kept').put({ ...item, value: { ...value, ...bytes } });
          }
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    items,
  );

/** Everything in every database of the app, keys too, as one text. */
export const dump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const text: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        text.push(name, store, await done(rows.getAllKeys()), await done(rows.getAll()));
      }
      db.close();
    }
    return JSON.stringify(text, (_, part) =>
      part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
    );
  });

/** The ids of what is kept in the clear, in order. */
export const keptIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('doorgeefwijzer-kept');
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAllKeys();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );
