import { button, el } from '../dom.ts';
import type { PaneParts } from '../pane/pane-parts.ts';
import type { Panel } from '../pane/panels.ts';
import { readable } from '../text/quote.ts';
import { COLOURS, WORDS } from '../words.ts';
import { type NoteForm, noteForm } from './note-form.ts';
import type { PlacedNote } from './note-list.ts';

/** The notes of a document, each with its words, and the one that is being written. */
export interface NotesPanel extends Panel {
  /** Draws the list anew. */
  refresh(): void;
  /** Opens a note for writing. */
  edit(id: string): void;
  /** Saves what is being written. */
  flush(): Promise<void>;
}

export function notesPanel(parts: PaneParts): NotesPanel {
  const list = el('ul', { class: 'reader-list' });
  const told = el('div', { class: 'reader-panel__told' });
  let open: { readonly id: string; readonly form: NoteForm } | undefined;

  const edit = (id: string): void => {
    const placed = parts.notes.all().find(({ note }) => note.id === id);
    if (!placed) return;
    void open?.form.flush();
    open = {
      id,
      form: noteForm(placed.note, {
        save: (change) => parts.notes.change(id, change),
        say: parts.say,
        done: () => shut(id),
        remove: () => void remove(id),
      }),
    };
    refresh();
    open.form.field.focus();
  };
  const shut = (id: string): void => {
    open = undefined;
    refresh();
    list.querySelector<HTMLElement>(`[data-id="${id}"] [data-edit]`)?.focus();
  };
  const remove = async (id: string): Promise<void> => {
    open = undefined;
    try {
      offerUndo(await parts.notes.remove(id));
    } catch {
      parts.say(WORDS.saveFailed);
    }
  };
  const offerUndo = (undo: () => Promise<void>): void => {
    const back = button(WORDS.undo, () => {
      told.replaceChildren(WORDS.restored);
      parts.say(WORDS.restored);
      undo().then(
        () => add.focus(),
        () => parts.say(WORDS.saveFailed),
      );
    });
    told.replaceChildren(el('span', {}, WORDS.removed), back);
    parts.say(WORDS.removed);
    back.focus();
  };
  const refresh = (): void => {
    const all = parts.notes.all();
    // the form that is being written in stays where it is: drawing it anew would take the focus from it
    const items = all.map((placed) =>
      open && placed.note.id === open.id
        ? (list.querySelector<HTMLElement>(`li[data-form="${open.id}"]`) ??
          el('li', { class: 'reader-note', 'data-form': open.id }, ...quoteOf(placed), open.form.element))
        : item(placed, parts, edit),
    );
    if (!sameChildren(list, items)) list.replaceChildren(...items);
    empty.hidden = all.length > 0;
  };
  const add = button(WORDS.newNote, () => {
    void parts.notes
      .add(undefined, 'yellow', undefined)
      .then(({ id }) => edit(id))
      .catch(() => parts.say(WORDS.saveFailed));
  });
  const empty = el('p', {}, WORDS.noNotes);
  const content = el(
    'div',
    { class: 'reader-panel__content' },
    el('p', { class: 'reader-panel__hint' }, WORDS.notesStay),
    empty,
    told,
    list,
    add,
  );
  refresh();
  return {
    name: WORDS.notes,
    content,
    opened: () => open?.form.field ?? add,
    refresh,
    edit,
    flush: async () => open?.form.flush(),
  };
}

/** The notes around the one that is being written are drawn anew, that one is not moved. */
function sameChildren(list: HTMLElement, items: readonly HTMLElement[]): boolean {
  if (!items.some((entry) => entry.parentElement === list)) return false;
  for (const child of Array.from(list.children)) if (!items.includes(child as HTMLElement)) child.remove();
  for (const [index, entry] of items.entries()) {
    const there = list.children[index];
    if (there !== entry) list.insertBefore(entry, there ?? null);
  }
  return true;
}

function item(placed: PlacedNote, parts: PaneParts, edit: (id: string) => void): HTMLElement {
  const { note, place } = placed;
  const { name } = COLOURS[note.colour];
  const about = typeof place === 'string' ? undefined : place;
  const of = note.target ? `: ${shortened(note.target.exact)}` : '';
  return el(
    'li',
    { class: 'reader-note', 'data-id': note.id },
    ...quoteOf(placed),
    ...(note.text === '' ? [] : [el('p', { class: 'reader-note__text' }, note.text)]),
    el(
      'p',
      { class: 'reader-row' },
      ...(about
        ? [button(WORDS.show, () => void parts.goTo(about), { 'aria-label': `${WORDS.show}${of}` })]
        : []),
      button(WORDS.edit, () => edit(note.id), {
        'data-edit': true,
        'aria-label': `${WORDS.edit} (${name})${of}`,
      }),
    ),
  );
}

function quoteOf({ note, place, reworded }: PlacedNote): HTMLElement[] {
  const { sign, name } = COLOURS[note.colour];
  const where =
    typeof place === 'string'
      ? { whole: WORDS.wholeDocument, lost: WORDS.lost, searching: WORDS.searchingPlaces }[place]
      : WORDS.onPage(place.start.page);
  const head = el(
    'p',
    { class: 'reader-note__head' },
    el('span', { class: `reader-sign reader-colour--${note.colour}`, role: 'img', 'aria-label': name }, sign),
    ` ${where}`,
  );
  if (!note.target) return [head];
  const changed = reworded ? [el('p', { class: 'reader-note__changed' }, WORDS.reworded)] : [];
  return [head, ...changed, el('blockquote', {}, readable(note.target.exact))];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
