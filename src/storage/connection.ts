import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Gives the open database each time it is asked for. A connection steps aside for another tab that changes
 * or deletes the database, and a lost one (iOS drops them) is opened anew at the next use.
 */
export function connection<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (db: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let db: Promise<IDBPDatabase<Schema>> | undefined;
  const lose = () => {
    db = undefined;
  };
  return () => {
    db ??= openDB<Schema>(name, version, {
      upgrade,
      blocking(_old, _new, { target }) {
        lose();
        (target as IDBDatabase).close();
      },
      terminated: lose,
    });
    db.catch(lose);
    return db;
  };
}
