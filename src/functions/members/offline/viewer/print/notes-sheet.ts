import type { Note } from '../../types.ts';
import { el } from '../dom.ts';
import { readable } from '../text/quote.ts';
import { COLOURS, WORDS } from '../words.ts';

/** Notes of one document, as they are printed. */
export interface NotesOfDocument {
  readonly title: string;
  readonly notes: readonly Note[];
}

const WHEN = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' });

/** A sheet with all notes and the words that they belong to. @param now machine time */
export function notesSheet(title: string, documents: readonly NotesOfDocument[], now: Date): HTMLElement {
  return el(
    'article',
    { class: 'notes-sheet' },
    el('h1', {}, WORDS.notesOfMeeting(title)),
    el('p', {}, WORDS.madeOn(WHEN.format(now))),
    ...documents.map(({ title: name, notes }) =>
      el(
        'section',
        {},
        el('h2', {}, name),
        ...notes.map((note) =>
          el(
            'div',
            { class: 'notes-sheet__note' },
            el(
              'p',
              {},
              `${COLOURS[note.colour].sign} ${COLOURS[note.colour].name}, ${note.target ? WORDS.onPage(note.target.page) : WORDS.wholeDocument}`,
            ),
            ...(note.target ? [el('blockquote', {}, readable(note.target.exact))] : []),
            ...(note.text === '' ? [] : [el('p', { class: 'notes-sheet__text' }, note.text)]),
          ),
        ),
      ),
    ),
  );
}
