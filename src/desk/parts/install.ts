import { GUARDED_BACKENDS } from '../guard/hosts/index.ts';
import { partedBackend } from './backend/parted-backend.ts';
import type { Part } from './part.ts';

/** The part of `CMS` that is used here. */
interface Registry {
  getBackend(name: string): { init(...args: unknown[]): object } | undefined;
}

/**
 * Lets Decap's backends show parts of a folder. To be called after all else that wraps them, so that it sees real paths,
 * and before `CMS.init`.
 */
export function installParts(cms: Registry, parts: readonly Part[]): void {
  for (const name of GUARDED_BACKENDS) {
    const registered = cms.getBackend(name);
    if (!registered) continue;
    const init = registered.init.bind(registered);
    registered.init = (...args) => partedBackend(init(...args), parts);
  }
}
