import { type BackendRegistry, eachBackend } from './each-backend.ts';

/** A backend as far as it takes files that belong to no entry. */
interface Uploading {
  persistMedia?: (...args: unknown[]) => Promise<unknown>;
}
/** Thrown instead of uploading; its message is shown to the clerk. */
export class BelongsToEntry extends Error {
  constructor() {
    super(
      'Unterlagen gehören zum Eintrag: Öffnen Sie die Vorlage oder die Sitzung, und fügen Sie die Datei dort mit „Dokument hinzufügen“ an.',
    );
  }

  /** Without the word "Error": clerks read it. */
  override toString(): string {
    return this.message;
  }
}

/**
 * Refuses files for no entry. Files of an entry come with its save; what Decap uploads alone would lie in a folder that
 * no page shows, and would be committed past every review.
 */
export function refuseGlobalUpload(cms: BackendRegistry): void {
  eachBackend(cms, (backend: Uploading) => {
    backend.persistMedia = () => Promise.reject(new BelongsToEntry());
  });
}
