import type { ChoiceKind, SiteIndex } from '../index/site-index.ts';

/** A backend as far as it deletes. */
interface Deleting {
  deleteFiles?: (paths: string[], message: string) => Promise<unknown>;
}
interface Registry {
  getBackend(name: string): { init(...args: unknown[]): object } | undefined;
}

const BACKENDS = ['proxy', 'gitlab', 'forgejo', 'github'] as const;
const ENTRY = /(?:^|\/)([a-z]+)\/([^/]+?)(?:\/index\.md|\.md|\.yml)$/;

/** Thrown instead of deleting; its message is shown to the clerk. */
export class WasPublic extends Error {
  constructor(key: string) {
    super(
      `Der Eintrag „${key}“ war öffentlich und darf nicht verschwinden, denn seine Adresse muss weiter antworten. Ziehen Sie ihn unter „Einstellungen – Zurückgezogenes“ mit einem Grund zurück.`,
    );
    this.name = 'WasPublic';
  }
}

/** The first of the files that is an entry which citizens have seen. */
export function publicEntry(paths: readonly string[], { choices }: SiteIndex): string | undefined {
  for (const path of paths) {
    const [, kind, key] = ENTRY.exec(path) ?? [];
    if (kind === undefined || key === undefined) continue;
    if (choices[kind as ChoiceKind]?.some((choice) => choice.key === key)) return key;
  }
  return undefined;
}

/**
 * Lets only what was never public be deleted: an address that was public has to answer for ever. Without the index of
 * what is public nothing is deleted.
 */
export function refuseDeletionOfPublic(cms: Registry, siteIndex: () => Promise<SiteIndex>): void {
  for (const name of BACKENDS) {
    const registered = cms.getBackend(name);
    if (!registered) continue;
    const init = registered.init.bind(registered);
    registered.init = (...args) => {
      const backend = init(...args) as Deleting;
      const deleteFiles = backend.deleteFiles?.bind(backend);
      if (!deleteFiles) return backend;
      backend.deleteFiles = async (paths, message) => {
        const key = publicEntry(paths, await siteIndex());
        if (key !== undefined) throw new WasPublic(key);
        return deleteFiles(paths, message);
      };
      return backend;
    };
  }
}
