import type { Note, NoteTarget, OpenCopy } from '../../types.ts';
import { foldText } from '../text/fold-text.ts';
import { type Located, locate } from '../text/locate.ts';
import type { Passage } from '../text/quote.ts';

/** A note and where it stands in the version that is open. */
export interface PlacedNote {
  readonly note: Note;
  /** `whole`: of the whole document; `lost`: its words are not in this version; `searching`: not known yet. */
  readonly place: Passage | 'whole' | 'lost' | 'searching';
  /** At `place` stand other words than were marked, much like them. */
  readonly reworded?: true;
}

/** The notes of a document. Every change is written to the copy at once. */
export interface NoteList {
  all(): readonly PlacedNote[];
  /** @param passage where the target stands */
  add(target: NoteTarget | undefined, colour: Note['colour'], passage: Passage | undefined): Promise<Note>;
  change(id: string, change: Partial<Pick<Note, 'colour' | 'text'>>): Promise<void>;
  /** @returns what brings it back */
  remove(id: string): Promise<() => Promise<void>>;
  /** Looks for notes of other versions: `textOf` is asked for every page then. */
  settle(pages: number, textOf: (page: number) => Promise<string>): Promise<void>;
}

/** @param changed told after every change and when places become known */
export async function openNotes(
  copy: Pick<OpenCopy, 'notes' | 'saveNote' | 'removeNote'>,
  { id: document, sha256 }: { readonly id: string; readonly sha256: string },
  changed: () => void,
): Promise<NoteList> {
  const notes = new Map<string, PlacedNote>();
  for (const note of await copy.notes(document))
    notes.set(note.id, { note, place: note.target ? 'searching' : 'whole' });

  const put = (one: PlacedNote): void => {
    notes.set(one.note.id, one);
    changed();
  };
  return {
    all: () => [...notes.values()].toSorted(byPlace),
    async add(target, colour, passage) {
      const created = new Date().toISOString();
      const note: Note = {
        id: crypto.randomUUID(),
        document,
        sha256,
        ...(target && { target }),
        colour,
        text: '',
        created,
        modified: created,
      };
      put({ note, place: passage ?? 'whole' });
      await copy.saveNote(note);
      return note;
    },
    async change(id, change) {
      const before = notes.get(id);
      if (!before) return;
      const note = { ...before.note, ...change, modified: new Date().toISOString() };
      put({ ...before, note });
      await copy.saveNote(note);
    },
    async remove(id) {
      const removed = notes.get(id);
      await copy.removeNote(id);
      notes.delete(id);
      changed();
      return async () => {
        if (!removed) return;
        put(removed);
        await copy.saveNote(removed.note);
      };
    },
    async settle(pages, textOf) {
      const open = [...notes.values()].filter(({ place }) => place === 'searching');
      if (open.length === 0) return;
      const numbers = Array.from({ length: pages }, (_, index) => index + 1);
      const folded = [];
      // a page that cannot be read has no words; the others may hold the quote
      for (const page of numbers) folded.push(foldText(await textOf(page).catch(() => '')));
      for (const { note } of open) {
        const now = notes.get(note.id);
        if (now && note.target) notes.set(note.id, placed(now.note, locate(note.target, folded)));
        // words that are gone take long to look for in a long paper: keys and touches come in between
        await new Promise((resolve) => setTimeout(resolve));
      }
      changed();
    },
  };
}

const placed = (note: Note, found: Located | undefined): PlacedNote => ({
  note,
  place: found?.passage ?? 'lost',
  ...(found?.isReworded && { reworded: true }),
});

/** Of the whole document first, then in reading order, then what was lost. */
function byPlace(a: PlacedNote, b: PlacedNote): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.note.created.localeCompare(b.note.created);
}

function orderOf({ note, place }: PlacedNote): readonly number[] {
  if (place === 'whole') return [0, 0, 0];
  if (place === 'lost') return [2, note.target?.page ?? 0, 0];
  if (place === 'searching') return [1, note.target?.page ?? 0, 0];
  return [1, place.start.page, place.start.at];
}
