import { CopyError, type Note, type OpenCopy } from '../types.ts';
import { faultsOf } from './as-copy-error.ts';
import type { CopyKeys } from './copy-keys.ts';
import { HEADER } from './header.ts';
import type { CopyMeans } from './means.ts';
import { lastSaves } from './last-saves.ts';
import { dropNote, everyNote, keepNote, notesOn } from './note-files.ts';
import { readDocument } from './read-document.ts';
import { named, take } from './take.ts';
import { tidy } from './tidy.ts';
import { headerOf, type Unlocked, unlocked } from './unlocked.ts';

/** Forgets a meeting; its documents go with it but for those that another meeting names. */
async function remove(copy: Unlocked, id: string, key: string): Promise<void> {
  const keys = copy.keys();
  await copy.means.alone('take', async () => {
    const { header, manifest } = await copy.now();
    const meetings = manifest.meetings.filter(({ meeting }) => meeting.key !== key);
    if (meetings.length === manifest.meetings.length) throw new CopyError('missing');
    await copy.switchTo(header, { meetings, documents: named(meetings, manifest.documents) });
    await tidy(copy.means, id, keys).catch(() => undefined);
  });
}

/** @throws CopyError `locked` where the copy was erased meanwhile */
const stillThere = async (means: CopyMeans, id: string): Promise<unknown> =>
  headerOf(await means.records.get(HEADER), id);

/** An {@link OpenCopy} over keys that are forgotten at `lock`, or when another window erases the copy. */
export function openCopy(means: CopyMeans, id: string, opened: CopyKeys): OpenCopy {
  let keys: CopyKeys | undefined = opened;
  const listeners = new Set<() => void>();
  const copy = unlocked(means, id, () => {
    if (!keys) throw new CopyError('locked');
    return keys;
  });
  const last = lastSaves(means, id, opened);
  const end = (): void => {
    if (!keys) return;
    keys = undefined;
    stopHearing();
    for (const listener of listeners) listener();
  };
  const lock = (): void => {
    end();
    last.end();
  };
  const erased = (): void => {
    last.forget();
    end();
  };
  const stopHearing = means.told(erased);
  const checked = <T>(work: () => Promise<T>): Promise<T> =>
    faultsOf(async () => {
      copy.keys();
      await stillThere(means, id).catch((error: unknown) => {
        erased();
        throw error;
      });
      return work();
    });
  const keep = async (note: Note): Promise<void> => {
    if (!last.isOpen()) throw new CopyError('locked');
    await stillThere(means, id).catch((error: unknown) => {
      erased();
      throw error;
    });
    await keepNote(last.copy, note);
  };
  return {
    meetings: () => checked(async () => (await copy.now()).manifest.meetings),
    document: (sha256) => checked(() => readDocument(copy, sha256)),
    take: (along, fetchDocument, options) => checked(() => take(copy, id, along, fetchDocument, options)),
    remove: (key) => checked(() => remove(copy, id, key)),
    notes: (document) => checked(() => notesOn(copy, document)),
    allNotes: () => checked(() => everyNote(copy)),
    saveNote: (note) => faultsOf(() => last.run(() => keep(note))),
    removeNote: (note) => checked(() => dropNote(copy, note)),
    lock,
    onLocked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
