import type { NoteList } from '../notes/note-list.ts';
import type { Mark } from './marks.ts';
import type { Pages } from './pages.ts';
import type { PaneParts } from './pane-parts.ts';

/** What is painted on the pages of a document: its notes, and what search or keyboard points at. */
export interface PaneMarks {
  /** Of the notes alone. */
  ofNotes(): readonly Mark[];
  readonly point: PaneParts['point'];
  paint(): void;
}

export function paneMarks(pages: Pages, notes: NoteList): PaneMarks {
  const pointed = new Map<'hit' | 'picked', readonly Mark[]>();
  const ofNotes = (): readonly Mark[] =>
    notes
      .all()
      .flatMap(({ note, place }) =>
        typeof place === 'string' ? [] : [{ kind: note.colour, passage: place, note: note.id }],
      );
  const paint = (): void => {
    const marked = ofNotes();
    pages.mark([...marked, ...[...pointed.values()].flat()], (page) => countOn(marked, page));
  };
  return {
    ofNotes,
    paint,
    point(kind, passages, current) {
      pointed.set(
        kind,
        passages.map((passage) => ({ kind: passage === current ? 'current' : kind, passage })),
      );
      paint();
    },
  };
}

const countOn = (marks: readonly Mark[], page: number): number =>
  marks.filter(({ passage: { start, end } }) => start.page <= page && page <= end.page).length;
