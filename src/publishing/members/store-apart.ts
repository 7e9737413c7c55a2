import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { StorePlace } from '../../store/place.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The same place, unless it lies in one of these folders: a store within the content would carry what is not public into the
 * public repository.
 * @throws UsageError
 */
export function apart(store: StorePlace, folders: readonly string[]): StorePlace {
  if (!('folder' in store)) return store;
  const real = realpathSync(store.folder);
  const around = folders.find((folder) => existsSync(folder) && isWithin(real, realpathSync(folder)));
  if (around === undefined) return store;
  throw new UsageError(
    `--store ${store.folder}: Dieser Ordner liegt im Inhalt (${around}). Bitte einen Ordner außerhalb nehmen; sonst kämen nichtöffentliche Dokumente in das Repository.`,
  );
}

const isWithin = (folder: string, around: string): boolean =>
  `${folder}${path.sep}`.startsWith(`${around}${path.sep}`);
