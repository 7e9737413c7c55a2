import type { Note } from '../../types.ts';
import { button, el, freshId } from '../dom.ts';
import { webAnnotations } from '../notes/web-annotation.ts';
import type { Mark } from '../pane/marks.ts';
import type { PaneParts } from '../pane/pane-parts.ts';
import type { Panel } from '../pane/panels.ts';
import { notesName, saveFile } from '../save-file.ts';
import { WORDS } from '../words.ts';
import { notesSheet } from './notes-sheet.ts';
import { MOST_PRINTED, pagesSheet } from './pages-sheet.ts';
import { printAlone } from './print-view.ts';

/** Printing and saving: the document, its notes, and the notes of the whole meeting. */
export function outputPanel(parts: PaneParts, marks: () => readonly Mark[]): Panel {
  const { document: taken, meeting, copy } = parts;
  const told = el('p', { class: 'reader-panel__told' });
  const tell = (words: string): void => {
    told.textContent = words;
    parts.say(words);
  };
  const attempt = (work: () => Promise<void>) => (): void => {
    void work().catch(() => tell(WORDS.cannotShow));
  };
  const own = (): readonly Note[] => parts.notes.all().map(({ note }) => note);
  const ofMeeting = async (): Promise<readonly Note[]> => {
    const ids = new Set(meeting.documents.map(({ id }) => id));
    return (await copy.allNotes()).filter(({ document }) => ids.has(document));
  };
  const exported = (title: string, notes: readonly Note[]): void =>
    saveFile(
      notesName(title),
      'application/ld+json',
      `${JSON.stringify(webAnnotations(meeting.documents, notes), null, 2)}\n`,
    );
  const printed = (title: string, notes: readonly Note[]): Promise<void> =>
    printAlone(
      notesSheet(
        title,
        meeting.documents
          .map(({ id, title: name }) => ({
            title: name,
            notes: notes.filter(({ document }) => document === id),
          }))
          .filter(({ notes: found }) => found.length > 0),
        new Date(),
      ),
    );
  const save = async (): Promise<void> => {
    const bytes = await copy.document(taken.sha256);
    saveFile(taken.name, taken.mimeType, bytes);
    tell(WORDS.savedOutside);
  };
  const range = pageRange(parts.pdf.pages);
  const printPages = async (): Promise<void> => {
    const { from, to } = range.chosen();
    if (to - from >= MOST_PRINTED) return tell(WORDS.printMost(MOST_PRINTED));
    const of = to - from + 1;
    const sheet = await pagesSheet(parts.pdf, { from, to }, marks(), (done) => {
      told.textContent = WORDS.printing(done, of);
    });
    told.textContent = '';
    await printAlone(sheet);
  };
  const first = button(WORDS.printPages, attempt(printPages));
  const content = el(
    'div',
    { class: 'reader-panel__content' },
    range.element,
    first,
    told,
    button(
      WORDS.printNotes,
      attempt(() => printed(taken.title, own())),
    ),
    button(
      WORDS.exportNotes,
      attempt(async () => exported(taken.title, own())),
    ),
    button(
      WORDS.printAll,
      attempt(async () => printed(meeting.meeting.title, await ofMeeting())),
    ),
    button(
      WORDS.exportAll,
      attempt(async () => exported(meeting.meeting.title, await ofMeeting())),
    ),
    button(WORDS.save, attempt(save)),
    el('p', { class: 'reader-panel__hint' }, WORDS.savedOutside),
  );
  return { name: WORDS.output, content, opened: () => first };
}

interface PageRange {
  readonly element: HTMLElement;
  /** Within the file, `from` not behind `to`. */
  chosen(): { readonly from: number; readonly to: number };
}

function pageRange(pages: number): PageRange {
  const field = (words: string, value: number) => {
    const id = freshId('seite');
    const input = el('input', {
      class: 'reader-field reader-field--page',
      id,
      type: 'number',
      min: 1,
      max: pages,
      value,
    });
    return { input, label: el('label', { for: id }, words) };
  };
  const [from, to] = [field(WORDS.from, 1), field(WORDS.to, Math.min(pages, MOST_PRINTED))];
  const valid = ({ input }: typeof from, otherwise: number): number =>
    Math.min(pages, Math.max(1, Math.trunc(input.valueAsNumber) || otherwise));
  return {
    element: el('p', { class: 'reader-row' }, from.label, from.input, to.label, to.input),
    chosen() {
      const [start, end] = [valid(from, 1), valid(to, pages)];
      return { from: Math.min(start, end), to: Math.max(start, end) };
    },
  };
}
