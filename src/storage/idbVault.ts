import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { connection } from './connection.ts';
import { type KeptKind, StorageFault } from './keptStore.ts';
import {
  ADDED,
  type Change,
  type Expected,
  type Head,
  Moved,
  type Sealed,
  type Stored,
  type Vault,
} from './vault.ts';

interface Schema extends DBSchema {
  kept: { key: string; value: Stored; indexes: { kind: KeptKind } };
  head: { key: 'head'; value: Head };
}
type Name = 'kept' | 'head';
type Reading = IDBPTransaction<Schema, Name[], 'readonly'>;
type Writing = IDBPTransaction<Schema, Name[], 'readwrite'>;

/** The name of the database of what is kept. */
export const KEPT_DATABASE = 'doorgeefwijzer-kept';

const upgrade = (db: IDBPDatabase<Schema>): void => {
  db.createObjectStore('kept', { keyPath: 'id' }).createIndex('kind', 'kind');
  db.createObjectStore('head');
};

const headIn = async (transaction: Reading | Writing): Promise<Head> =>
  (await transaction.objectStore('head').get('head')) ?? { changes: 0 };

const fits = ({ lock, changes }: Expected, head: Head): boolean =>
  head.lock?.id === lock && (changes === undefined || head.changes === changes);

/* Every request of a change; when one throws at once, those before it are still waited for. */
function* requests(transaction: Writing, change: Change, before: Head) {
  const kept = transaction.objectStore('kept');
  if (change.clear) yield kept.clear();
  for (const id of change.remove ?? []) yield kept.delete(id);
  for (const item of change.put ?? []) yield kept.put(item);
  const { changes, ...rest } = before;
  const head = { ...(change.head ?? rest), changes: changes + 1 };
  yield transaction.objectStore('head').put(head, 'head');
}

async function write(transaction: Writing, change: Change): Promise<void> {
  const pending: Promise<unknown>[] = [transaction.done];
  try {
    const head = await headIn(transaction);
    if (change.expects && !fits(change.expects, head)) throw new Moved();
    for (const request of requests(transaction, change, head)) pending.push(request);
    await Promise.all(pending);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      /* It had ended by itself. */
    }
    await Promise.allSettled(pending);
    throw error;
  }
}

const asFault = (error: unknown): Error =>
  error instanceof Moved ? error : new StorageFault(error);

/** Things kept in IndexedDB, apart from the open walk. Rejects when the browser has none or refuses it. */
export async function idbVault(): Promise<Vault> {
  const database = connection<Schema>(KEPT_DATABASE, 1, upgrade);
  const names: Name[] = ['kept', 'head'];
  const reading = async <T>(read: (transaction: Reading) => Promise<T>): Promise<T> => {
    const transaction = (await database()).transaction(names);
    const [result] = await Promise.all([read(transaction), transaction.done]);
    return result;
  };
  const writing = async (change: Change): Promise<void> => {
    const options = { durability: 'strict' } as const;
    await write((await database()).transaction(names, 'readwrite', options), change);
  };
  const told = <T>(result: Promise<T>): Promise<T> =>
    result.catch((error) => {
      throw asFault(error);
    });
  await database();
  return {
    head: () => told(reading(headIn)),
    look: (kind) =>
      told(
        reading(async (transaction) => {
          const head = await headIn(transaction);
          const kept = transaction.objectStore('kept');
          const ofKind = kind && !head.lock;
          const items = await (ofKind ? kept.index('kind').getAll(kind) : kept.getAll());
          return { head, items };
        }),
      ),
    lookAt: (id) => told(reading((transaction) => transaction.objectStore('kept').get(id))),
    added: () =>
      told(
        reading(async (transaction) => {
          const range = IDBKeyRange.bound(ADDED, `${ADDED}\uffff`);
          return (await transaction.objectStore('kept').getAll(range)) as Sealed[];
        }),
      ),
    change: (change) => told(writing(change)),
  };
}
