import type { TakenDocument } from '../../types.ts';
import type { NoteList } from '../notes/note-list.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { ReaderParts } from '../reader-parts.ts';
import type { Passage } from '../text/quote.ts';
import type { Pages } from './pages.ts';

/** A document that is open, for the parts around its pages. */
export interface PaneParts extends ReaderParts {
  readonly document: TakenDocument;
  readonly pdf: OpenPdf;
  readonly pages: Pages;
  readonly notes: NoteList;
  readonly scroller: HTMLElement;
  /** What search or the keyboard points at, besides the notes; `scroll` brings the last of them into view. */
  readonly point: (kind: 'hit' | 'picked', passages: readonly Passage[], current?: Passage) => void;
  /** Brings a passage into view. */
  readonly goTo: (passage: Passage) => Promise<void>;
  /** Makes a highlight and opens its note. */
  readonly mark: (passage: Passage, colour: 'yellow' | 'green' | 'blue' | 'red') => Promise<void>;
}
