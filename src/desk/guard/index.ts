// Before anything that leads to `decap-cms-app`: it takes hold of the store while Decap makes it.
import { decapStore } from './capture-store.ts';
import { Bases } from './bases.ts';
import type { Conflict } from './conflict.ts';
import type { Implementation } from './decap.ts';
import { askConflict } from './dialogs/conflict-dialog.ts';
import { tell } from './dialogs/dialog.ts';
import { askRestore } from './dialogs/restore-dialog.ts';
import { watchChosenFiles } from './file-limit.ts';
import { guard } from './guard.ts';
import { GUARDED_BACKENDS, hostOf } from './hosts/index.ts';
import { Keeper } from './keeper/keeper.ts';
import { keptStore } from './keeper/kept-store.ts';
import { entryRoute } from './entry-route.ts';
import { openDraft } from './open-draft.ts';
import { reloadOnEntryChange, remount } from './reload.ts';
import { adviceWhenTaken } from './when-taken.ts';

/** The part of `CMS` that the guard uses. */
export interface CmsRegistry {
  getBackend(name: string): unknown;
}

export interface NoLostWorkOptions {
  /** Tells desks of one origin apart, such as `musterstadt` and `musterstadt-protected`. */
  readonly site: string;
  /** Largest file in bytes; 25 MiB where nothing is said. */
  readonly maxFileBytes?: number;
}

export type NoLostWork = Pick<Keeper, 'settled'>;

export const DEFAULT_MAX_FILE_BYTES = 25 * 1024 * 1024;

/**
 * Sees to it that no clerk loses work: a save over a colleague's change is refused and both texts shown, what was
 * typed is kept and offered again, a changed address loads its entry, and too large files are refused.
 * Gives what tells when nothing more is asked about the open entry.
 * To be called once, before `CMS.init`; this module must be imported before `decap-cms-app`.
 */
export function installNoLostWork(cms: CmsRegistry, options: NoLostWorkOptions): NoLostWork {
  const maxFileBytes = options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
  if (!(maxFileBytes > 0)) throw new Error('maxFileBytes must be above 0.');
  const store = decapStore();
  const open = () => openDraft(store);
  const kept = keptStore(options.site, indexedDB, localStorage);
  const keeper = new Keeper({
    store,
    kept,
    now: () => new Date(),
    delay: 500,
    ask: (found, loaded) => askRestore(document, found, loaded),
  });
  const reload = ({ kind }: Conflict): void => {
    const route = entryRoute(location.href);
    keeper.forgetOpen();
    if (!route) return;
    const gone = kind === 'deleted' || route.isNew;
    remount(window, store, gone ? `/collections/${route.collection}` : route.path);
  };
  const settings = {
    maxFileBytes,
    bases: new Bases(open),
    open,
    ask: askConflict.bind(null, document),
    reload,
    saved: () => keeper.forgetOpen(),
    online: () => navigator.onLine,
    adviceWhenTaken,
  };
  guardBackends(cms, (name, plain) => {
    const { host, refused } = hostOf(name, plain, kept);
    return guard(plain, host, { ...settings, refused });
  });
  reloadOnEntryChange(window, store, open, () => keeper.keepNow());
  window.addEventListener('pagehide', () => keeper.keepNow(true));
  document.addEventListener('visibilitychange', () => document.hidden && keeper.keepNow());
  watchChosenFiles(
    document,
    maxFileBytes,
    (message) => void tell(document, 'Die Datei ist zu groß', message),
  );
  return { settled: () => keeper.settled() };
}

/** Decap refuses a second backend of the same name, so the registered makers are changed. */
function guardBackends(
  cms: CmsRegistry,
  wrap: (name: (typeof GUARDED_BACKENDS)[number], plain: Implementation) => Implementation,
): void {
  for (const name of GUARDED_BACKENDS) {
    const backend = cms.getBackend(name) as { init: (...args: unknown[]) => Implementation } | undefined;
    if (!backend) continue;
    const { init } = backend;
    backend.init = (...args) => wrap(name, init(...args));
  }
}
