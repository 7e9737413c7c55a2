import { CopyError, type Note } from '../types.ts';
import { openJson, sealJson } from './copy-keys.ts';
import type { Unlocked } from './unlocked.ts';

/** Notes lie apart from what a take replaces: one sealed object for each document that has some. */
export const NOTES_PREFIX = 'n-';

interface NoteFile {
  readonly document: string;
  readonly notes: readonly Note[];
}

async function readNotes({ means, keys }: Unlocked, name: string): Promise<NoteFile | undefined> {
  const sealed = await means.files.read(name);
  return sealed && ((await openJson(keys(), name, sealed)) as NoteFile);
}

const nameFor = async ({ keys }: Unlocked, document: string): Promise<string> =>
  NOTES_PREFIX + (await keys().name(`notes/${document}`));

/** Notes on one document, as they were saved. */
export async function notesOn(copy: Unlocked, document: string): Promise<readonly Note[]> {
  return (await readNotes(copy, await nameFor(copy, document)))?.notes ?? [];
}

/** Notes on all documents, also on those that were removed; a note outlives the copy of its paper. */
export async function everyNote(copy: Unlocked): Promise<readonly Note[]> {
  const names = (await copy.means.files.list()).filter((name) => name.startsWith(NOTES_PREFIX));
  const files = await Promise.all(names.map((name) => readNotes(copy, name)));
  return files.flatMap((file) => file?.notes ?? []).toSorted((a, b) => (a.created < b.created ? -1 : 1));
}

/** Writes what `change` makes of the notes on a document; without any left its file goes. */
async function changeNotes(
  copy: Unlocked,
  document: string,
  change: (notes: readonly Note[]) => readonly Note[],
): Promise<void> {
  const name = await nameFor(copy, document);
  const before = (await readNotes(copy, name))?.notes ?? [];
  const after = change(before);
  if (after.length === 0) return copy.means.files.remove(name);
  await copy.means.files.write(name, await sealJson(copy.keys(), name, { document, notes: after }));
}

/** Keeps a note, in the place of the former one of that id. */
export const keepNote = (copy: Unlocked, note: Note): Promise<void> =>
  copy.means.alone('notes', () =>
    changeNotes(copy, note.document, (notes) => {
      const rest = notes.filter(({ id }) => id !== note.id);
      return rest.length === notes.length
        ? [...notes, note]
        : notes.map((one) => (one.id === note.id ? note : one));
    }),
  );

/** @throws CopyError `missing` where there is no such note */
export const dropNote = (copy: Unlocked, id: string): Promise<void> =>
  copy.means.alone('notes', async () => {
    const note = (await everyNote(copy)).find((one) => one.id === id);
    if (!note) throw new CopyError('missing');
    await changeNotes(copy, note.document, (notes) => notes.filter((one) => one.id !== id));
  });
