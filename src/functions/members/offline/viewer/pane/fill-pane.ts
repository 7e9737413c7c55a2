import type { TakenDocument } from '../../types.ts';
import { el } from '../dom.ts';
import { openNotes } from '../notes/note-list.ts';
import type { OpenPdf, PdfError } from '../pdf/open-pdf.ts';
import type { ReaderParts } from '../reader-parts.ts';
import { WORDS } from '../words.ts';
import { addMark } from './add-mark.ts';
import { noteAt } from './note-at.ts';
import { layPages } from './pages.ts';
import { type PaneMarks, paneMarks } from './pane-marks.ts';
import type { PaneParts } from './pane-parts.ts';
import { pagesElement, type PaneTools, paneTools, showCount } from './pane-tools.ts';
import { reveal } from './reveal.ts';

export interface FilledPane {
  search(words: string): void;
  flush(): Promise<void>;
  close(): void;
}

/** Puts pages, tools and panels of a file that is open into `body`. @param fail told when it turns out not to be shown */
export async function fillPane(
  reader: ReaderParts,
  document: TakenDocument,
  pdf: OpenPdf,
  body: HTMLElement,
  fail: (error: PdfError) => void,
): Promise<FilledPane> {
  const scroller = pagesElement(document.title);
  const main = el('div', { class: 'reader-main' }, scroller);
  body.replaceChildren(main);
  // pages and notes tell of changes before there are tools to show them
  const told = { turned: (_page: number): void => undefined, changed: (): void => undefined };
  const turned = (page: number): void => told.turned(page);
  const pages = await layPages(pdf, scroller, document.title, { turned, failed: fail });
  const notes = await openNotes(reader.copy, document, () => told.changed());
  const marks = paneMarks(pages, notes);
  const edit = (id: string): void => editNote(tools, id);
  const parts: PaneParts = {
    ...reader,
    document,
    pdf,
    pages,
    notes,
    scroller,
    point: marks.point,
    goTo: (passage) => reveal(pages, scroller, passage),
    mark: (passage, colour) => addMark(parts, passage, colour, edit),
  };
  const tools = await paneTools(parts, marks);
  told.turned = (page) => tools.tools.turned(page);
  told.changed = () => refresh(parts, marks, tools);
  arrange(body, main, parts, tools);
  listen(body, scroller, tools, edit);
  refresh(parts, marks, tools);
  void notes.settle(pdf.pages, async (page) => (await pdf.text(page)).text);
  return filledPane(body, parts, tools);
}

function editNote({ panels, notes }: PaneTools, id: string): void {
  panels.open(WORDS.notes);
  notes.edit(id);
}

function refresh({ notes }: PaneParts, marks: PaneMarks, tools: PaneTools): void {
  marks.paint();
  tools.notes.refresh();
  showCount(tools.panels, notes.all().length);
}

function arrange(body: HTMLElement, main: HTMLElement, { pdf }: PaneParts, around: PaneTools): void {
  main.append(...around.bars);
  body.replaceChildren(
    around.tools.element,
    ...(pdf.isCut ? [el('p', { class: 'reader-told' }, WORDS.cut(pdf.pages))] : []),
    el('div', { class: 'reader-pane__halves' }, main, ...around.panels.elements),
  );
}

function listen(
  body: HTMLElement,
  scroller: HTMLElement,
  { panels }: PaneTools,
  edit: (id: string) => void,
): void {
  scroller.addEventListener('click', (event) => {
    const id = noteAt(event, scroller);
    if (id !== undefined) edit(id);
  });
  body.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
    // the browser's own search would find what is drawn at present alone
    event.preventDefault();
    panels.open(WORDS.search);
  });
}

const filledPane = (body: HTMLElement, { pages }: PaneParts, tools: PaneTools): FilledPane => ({
  search(words) {
    tools.panels.open(WORDS.search);
    void tools.find.search(words);
  },
  flush: () => tools.notes.flush(),
  close() {
    tools.close();
    pages.close();
    body.replaceChildren();
  },
});
