import { button, el } from '../dom.ts';
import type { PaneParts } from '../pane/pane-parts.ts';
import type { Panel } from '../pane/panels.ts';
import { WORDS } from '../words.ts';
import { type NoteForm, noteForm } from './note-form.ts';
import { noteItem, noteQuote } from './note-item.ts';
import type { PlacedNote } from './note-list.ts';
import { sameChildren } from './same-children.ts';

/** The notes of a document, each with its words, and the one that is being written. */
export interface NotesPanel extends Panel {
  /** Draws the list anew. */
  refresh(): void;
  /** Opens a note for writing. */
  edit(id: string): void;
  /** Saves what is being written. */
  flush(): Promise<void>;
}

export const notesPanel = (parts: PaneParts): NotesPanel => new Notes(parts);

class Notes implements NotesPanel {
  readonly name = WORDS.notes;
  readonly content: HTMLElement;
  readonly #parts: PaneParts;
  readonly #list = el('ul', { class: 'reader-list' });
  readonly #told = el('div', { class: 'reader-panel__told' });
  readonly #empty = el('p', {}, WORDS.noNotes);
  readonly #add = button(WORDS.newNote, () => void this.#addNote());
  #open: { readonly id: string; readonly form: NoteForm } | undefined;

  constructor(parts: PaneParts) {
    this.#parts = parts;
    this.content = el(
      'div',
      { class: 'reader-panel__content' },
      el('p', { class: 'reader-panel__hint' }, WORDS.notesStay),
      this.#empty,
      this.#told,
      this.#list,
      this.#add,
    );
    this.refresh();
  }

  readonly opened = (): HTMLElement => this.#open?.form.field ?? this.#add;

  async flush(): Promise<void> {
    await this.#open?.form.flush();
  }

  edit(id: string): void {
    const { notes, say } = this.#parts;
    const placed = notes.all().find(({ note }) => note.id === id);
    if (!placed) return;
    void this.#open?.form.flush();
    const form = noteForm(placed.note, {
      save: (change) => notes.change(id, change),
      say,
      done: () => this.#shut(id),
      remove: () => void this.#remove(id),
    });
    this.#open = { id, form };
    this.refresh();
    form.field.focus();
  }

  refresh(): void {
    const all = this.#parts.notes.all();
    const items = all.map((placed) => this.#item(placed));
    if (!sameChildren(this.#list, items)) this.#list.replaceChildren(...items);
    this.#empty.hidden = all.length > 0;
  }

  #item(placed: PlacedNote): HTMLElement {
    const open = this.#open;
    if (placed.note.id !== open?.id) return noteItem(placed, this.#parts, (id) => this.edit(id));
    // the form that is being written in stays where it is: drawing it anew would take the focus from it
    return (
      this.#list.querySelector<HTMLElement>(`li[data-form="${open.id}"]`) ??
      el('li', { class: 'reader-note', 'data-form': open.id }, ...noteQuote(placed), open.form.element)
    );
  }

  #shut(id: string): void {
    this.#open = undefined;
    this.refresh();
    this.#list.querySelector<HTMLElement>(`[data-id="${id}"] [data-edit]`)?.focus();
  }

  async #addNote(): Promise<void> {
    const { notes, say } = this.#parts;
    try {
      const { id } = await notes.add(undefined, 'yellow', undefined);
      this.edit(id);
    } catch {
      say(WORDS.saveFailed);
    }
  }

  async #remove(id: string): Promise<void> {
    this.#open = undefined;
    try {
      this.#offerUndo(await this.#parts.notes.remove(id));
    } catch {
      this.#parts.say(WORDS.saveFailed);
    }
  }

  #offerUndo(undo: () => Promise<void>): void {
    const { say } = this.#parts;
    const back = button(WORDS.undo, () => {
      this.#told.replaceChildren(WORDS.restored);
      say(WORDS.restored);
      undo().then(
        () => this.#add.focus(),
        () => say(WORDS.saveFailed),
      );
    });
    this.#told.replaceChildren(el('span', {}, WORDS.removed), back);
    say(WORDS.removed);
    back.focus();
  }
}
