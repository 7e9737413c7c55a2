import type { DeskContext } from '../desk-context.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { wasPublic, type WasPublic } from '../withdraw/was-public.ts';
import { type BackendRegistry, eachBackend } from './each-backend.ts';
import { entryOfPath } from './entry-of-path.ts';

/** A backend as far as it deletes. */
interface Deleting {
  deleteFiles?: (paths: string[], message: string) => Promise<unknown>;
}

/** Thrown instead of deleting; its message is shown to the clerk. */
export class NotDeleted extends Error {
  /** Without the word "Error": clerks read it. */
  override toString(): string {
    return this.message;
  }
}

const entryWords = (key: string, { address }: WasPublic): string =>
  `Der Eintrag „${key}“ war öffentlich und darf nicht verschwinden, ${
    address === undefined
      ? 'denn Sitzungen nennen ihn.'
      : 'denn seine Adresse muss weiter antworten. Öffnen Sie ihn, und wählen Sie „Zurückziehen …“.'
  }`;

const fileWords = (name: string): string =>
  `Die Datei „${name}“ gehört zu etwas, das öffentlich war; ihre Adresse muss weiter antworten. Ziehen Sie das Dokument unter „Einstellungen – Zurückgezogenes“ mit seiner Adresse und einem Grund zurück.`;

const UNKNOWN =
  'Ob dies öffentlich war, lässt sich gerade nicht feststellen; deshalb wird nichts gelöscht. Laden Sie die Seite neu, und versuchen Sie es noch einmal.';

/** Why a file may not be deleted, in words for clerks; undefined where it may. @throws Error where the index cannot tell */
function refusalOf(path: string, index: SiteIndex): string | undefined {
  const owner = entryOfPath(path);
  if (!owner) return undefined;
  const { kind, key, isEntry } = owner;
  const name = path.slice(path.lastIndexOf('/') + 1);
  // A picture beside people and organizations may belong to any of them, and all of them are public.
  if (key === undefined) return fileWords(name);
  const seen = wasPublic(kind, key, index);
  if (!seen) return undefined;
  return isEntry ? entryWords(key, seen) : fileWords(name);
}

async function requireNeverPublic(
  paths: readonly string[],
  siteIndex: DeskContext['siteIndex'],
): Promise<void> {
  let refusals: readonly (string | undefined)[];
  try {
    const index = await siteIndex();
    refusals = paths.map((path) => refusalOf(path, index));
  } catch (error) {
    throw new NotDeleted(UNKNOWN, { cause: error });
  }
  const words = refusals.find((refusal) => refusal !== undefined);
  if (words !== undefined) throw new NotDeleted(words);
}

/**
 * Lets only what was never public be deleted, entries and the files beside them: an address that was public has to answer
 * for ever. Without the index of what is public nothing is deleted. On the protected side nothing was ever public.
 */
export function refuseDeletionOfPublic(
  cms: BackendRegistry,
  { side, siteIndex }: Pick<DeskContext, 'side' | 'siteIndex'>,
): void {
  if (side === 'protected') return;
  eachBackend(cms, (backend: Deleting) => {
    const deleteFiles = backend.deleteFiles?.bind(backend);
    if (!deleteFiles) return;
    backend.deleteFiles = async (paths, message) => {
      await requireNeverPublic(paths, siteIndex);
      return deleteFiles(paths, message);
    };
  });
}
