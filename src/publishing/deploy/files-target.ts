import { DeployFault } from './fault.ts';
import type { Held, LockStore } from './lock.ts';
import { manifestOf, manifestText, manifestUnderWay, parseManifest } from './manifest.ts';
import { MANIFEST, STAND } from './own-files.ts';
import type { Plan } from './plan.ts';
import type { LocalSite, SiteFile } from './site-files.ts';
import type { Target } from './target.ts';

/** A place that knows single files only. Each step may run twice. */
export interface FileStore {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  upload(site: LocalSite, files: readonly SiteFile[]): Promise<void>;
  /** A file that is already gone is none to complain about. */
  remove(names: readonly string[]): Promise<void>;
  readonly lock: LockStore;
}

/**
 * A place that cannot switch: assets and documents, then pages, then lists, then deletions, so that whatever a page links
 * is there. While this is under way the manifest bears no digest; the next run then uploads everything.
 */
export function filesTarget(store: FileStore): Target {
  let begun = false;
  let complete = false;
  return {
    lock: store.lock,
    read: (name) => store.read(name),
    async put(site, plan, held: Held) {
      begun = true;
      try {
        await replaceFiles(store, site, plan, held);
      } catch (error) {
        throw isLockLost(error) ? await leftToOther(error, store, site) : error;
      }
      complete = true;
    },
    takeBack() {
      if (complete) return Promise.resolve('unverified');
      return Promise.resolve(begun ? 'mixed' : 'nothing-done');
    },
    writeStand: (text) => store.write(STAND, text),
    tidy: () => Promise.resolve(),
  };
}

async function replaceFiles(store: FileStore, site: LocalSite, plan: Plan, held: Held): Promise<void> {
  await store.write(MANIFEST, manifestText(manifestUnderWay(plan.before, site)));
  for (const files of plan.uploads) {
    await held.check();
    if (files.length > 0) await store.upload(site, files);
  }
  await held.check();
  if (plan.removals.length > 0) await store.remove(plan.removals);
  await store.write(MANIFEST, manifestText(manifestOf(site)));
}

const isLockLost = (error: unknown): error is DeployFault =>
  error instanceof DeployFault && error.kind === 'lock-lost';

/**
 * What this publish wrote last may have hit the site of the one that took over, even after that one was proved. So the
 * manifest loses its digest, and the next run uploads everything.
 */
async function leftToOther(
  { kind, message }: DeployFault,
  store: FileStore,
  site: LocalSite,
): Promise<DeployFault> {
  const there = parseManifest((await store.read(MANIFEST)) ?? '');
  await store.write(MANIFEST, manifestText(manifestUnderWay(there, site)));
  return new DeployFault(
    kind,
    `${message}\nBitte die Veröffentlichung wiederholen, sobald die andere fertig ist: Der nächste Lauf lädt alles neu hoch und stellt die Website vollständig her.`,
  );
}
