import { CopyError } from '../types.ts';
import { databaseFiles, databaseRecords, openDatabase } from './indexed-db.ts';
import type { CopyMeans, Records, SealedFiles } from './means.ts';
import { hasOpfs, opfsFiles } from './opfs-files.ts';

/** Key of the record that says where the files lie; a browser that learns OPFS later still finds the former ones. */
const PLACE = 'place';

async function filesIn(records: Records, database: IDBDatabase): Promise<SealedFiles> {
  const known = await records.get(PLACE);
  const place = typeof known === 'string' ? known : (await hasOpfs()) ? 'opfs' : 'database';
  if (known !== place) await records.change(PLACE, () => place);
  return place === 'opfs' ? opfsFiles() : databaseFiles(database);
}

const alone: CopyMeans['alone'] = (name, work) =>
  navigator.locks.request(`ratsfenster-mitnahme-${name}`, work);

/** Tells every window of an erasing, this one too: a channel does not bring its own messages back. */
function erasings(): Pick<CopyMeans, 'tell' | 'told'> {
  const channel = new BroadcastChannel('ratsfenster-mitnahme');
  const listeners = new Set<() => void>();
  const hear = (): void => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', hear);
  return {
    tell: () => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of this origin alone
      channel.postMessage('erased');
      hear();
    },
    told: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * What this browser gives the page for the copy. Asks it, too, not to clear the copy away when room is scarce.
 * @throws CopyError `no-storage`
 */
export async function browserMeans(): Promise<CopyMeans> {
  try {
    const database = await openDatabase();
    const records = databaseRecords(database);
    const files = await filesIn(records, database);
    await navigator.storage.persist().catch(() => false);
    return {
      files,
      records,
      alone,
      now: () => new Date(),
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      free: async () => {
        const { quota, usage } = await navigator.storage.estimate();
        return quota === undefined ? undefined : quota - (usage ?? 0);
      },
      ...erasings(),
    };
  } catch (error) {
    throw new CopyError('no-storage', { cause: error });
  }
}
