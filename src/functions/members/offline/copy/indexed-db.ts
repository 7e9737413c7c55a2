import type { Bytes } from './bytes.ts';
import type { Records, SealedFiles } from './means.ts';

const DATABASE = 'ratsfenster-mitnahme';
const RECORDS = 'records';
const FILES = 'files';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });

/** Ends when the transaction is on the disk, not when its last request answered. */
const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // a request that fails aborts its transaction, which alone then knows why, such as a full storage
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('the transaction was aborted', 'UnknownError')),
    );
  });

/** @throws DOMException where the browser gives this page no database, as some do in private windows */
export async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(RECORDS);
    request.result.createObjectStore(FILES);
  });
  const database = await settled(request);
  // a newer program may need another version; a window that stays open must not block it
  database.addEventListener('versionchange', () => database.close());
  return database;
}

const writing = (database: IDBDatabase, store: string): IDBTransaction =>
  database.transaction(store, 'readwrite', { durability: 'strict' });

export const databaseRecords = (database: IDBDatabase): Records => ({
  get: (key) => settled(database.transaction(RECORDS).objectStore(RECORDS).get(key)),
  change: async (key, change) => {
    const transaction = writing(database, RECORDS);
    const store = transaction.objectStore(RECORDS);
    const done = committed(transaction);
    try {
      const now = change(await settled(store.get(key)));
      if (now === undefined) store.delete(key);
      else store.put(now, key);
      await done;
      return now;
    } catch (error) {
      done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // it had ended already
      }
      throw error;
    }
  },
});

/** Files in the database, for browsers without OPFS. */
export function databaseFiles(database: IDBDatabase): SealedFiles {
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = writing(database, FILES);
    const done = committed(transaction);
    work(transaction.objectStore(FILES));
    await done;
  };
  const read = () => database.transaction(FILES).objectStore(FILES);
  return {
    read: async (name) => (await settled(read().get(name))) as Bytes | undefined,
    write: (name, bytes) => write((store) => store.put(bytes, name)),
    remove: (name) => write((store) => store.delete(name)),
    list: async () => (await settled(read().getAllKeys())).map(String),
  };
}
