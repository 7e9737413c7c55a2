import type { Note, TakenDocument } from '../../types.ts';
import { button, el } from '../dom.ts';
import { openNotes } from '../notes/note-list.ts';
import { notesPanel } from '../notes/notes-panel.ts';
import type { OpenPdf, PdfError } from '../pdf/open-pdf.ts';
import { outputPanel } from '../print/output-panel.ts';
import type { ReaderParts } from '../reader-parts.ts';
import { findPanel } from '../search/find-panel.ts';
import { type Passage, quoteOf } from '../text/quote.ts';
import { WORDS } from '../words.ts';
import { type Mark } from './marks.ts';
import { noteAt } from './note-at.ts';
import { outlinePanel } from './outline-panel.ts';
import { layPages } from './pages.ts';
import type { PaneParts } from './pane-parts.ts';
import { panelsOf } from './panels.ts';
import { pickBar } from './pick-bar.ts';
import { selectionBar } from './selection-bar.ts';
import { toolbar } from './toolbar.ts';

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
  const scroller = el('div', {
    class: 'reader-pages',
    role: 'region',
    tabindex: 0,
    'aria-label': `${WORDS.pages}: ${document.title}`,
  });
  const main = el('div', { class: 'reader-main' }, scroller);
  body.replaceChildren(main);
  let turned: (page: number) => void = () => undefined;
  const pages = await layPages(pdf, scroller, document.title, {
    turned: (page) => turned(page),
    failed: fail,
  });
  const pointed = new Map<'hit' | 'picked', readonly Mark[]>();
  const noteMarks = (): readonly Mark[] =>
    notes
      .all()
      .flatMap(({ note, place }) =>
        typeof place === 'string' ? [] : [{ kind: note.colour, passage: place, note: note.id }],
      );
  const paint = (): void => {
    const marked = noteMarks();
    pages.mark([...marked, ...[...pointed.values()].flat()], (page) => countOn(marked, page));
  };
  const notes = await openNotes(reader.copy, document, () => {
    paint();
    listed.refresh();
    showCount();
  });
  const parts: PaneParts = {
    ...reader,
    document,
    pdf,
    pages,
    notes,
    scroller,
    point(kind, passages, current) {
      pointed.set(
        kind,
        passages.map((passage) => ({ kind: passage === current ? 'current' : kind, passage })),
      );
      paint();
    },
    async goTo(passage) {
      await reveal(parts, passage);
    },
    mark: (passage, colour) => addMark(parts, passage, colour, edit),
  };
  const edit = (id: string): void => {
    panels.open(WORDS.notes);
    listed.edit(id);
  };
  const listed = notesPanel(parts);
  const find = findPanel(parts);
  const outline = await pdf.outline().catch(() => []);
  const panels = panelsOf(
    [
      find,
      listed,
      ...(outline.length > 0 ? [outlinePanel(outline, (page) => pages.goTo(page))] : []),
      outputPanel(parts, noteMarks),
    ],
    document.title,
  );
  const pick = pickBar(parts, () => picker.focus());
  const picker = button(WORDS.pick, () => void pick.start());
  const tools = toolbar({ title: document.title, pages, count: pdf.pages }, reader.say, [
    ...panels.buttons,
    picker,
  ]);
  turned = (page) => tools.turned(page);
  const showCount = (): void => {
    const toggle = panels.buttons.find((entry) => entry.textContent?.startsWith(WORDS.notes));
    const count = notes.all().length;
    toggle?.replaceChildren(count === 0 ? WORDS.notes : `${WORDS.notes} (${count})`);
  };
  const selected = selectionBar(() => parts);
  main.append(selected.element, pick.element);
  body.replaceChildren(
    tools.element,
    ...(pdf.isCut ? [el('p', { class: 'reader-told' }, WORDS.cut(pdf.pages))] : []),
  );
  body.append(el('div', { class: 'reader-pane__halves' }, main, ...panels.elements));
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
  showCount();
  paint();
  void notes.settle(pdf.pages, async (page) => (await pdf.text(page)).text);
  return {
    search(words) {
      panels.open(WORDS.search);
      void find.search(words);
    },
    flush: () => listed.flush(),
    close() {
      find.close();
      selected.close();
      pages.close();
      body.replaceChildren();
    },
  };
}

const countOn = (marks: readonly Mark[], page: number): number =>
  marks.filter(({ passage: { start, end } }) => start.page <= page && page <= end.page).length;

/** Scrolls until the first line of the passage is in the upper third. */
async function reveal({ pages, scroller }: PaneParts, { start, end }: Passage): Promise<void> {
  if (!pages.views.has(start.page)) pages.goTo(start.page);
  const view = await pages.drawn(start.page);
  const stop = end.page === start.page ? end.at : (view?.text.text.length ?? 0);
  const [box] = view?.boxes({ start: start.at, end: stop }) ?? [];
  if (!box) return pages.goTo(start.page);
  const section = scroller.querySelector<HTMLElement>(`[data-page="${start.page}"]`);
  const top = (section?.offsetTop ?? 0) + box.top * (section?.offsetHeight ?? 0);
  const isSeen = top > scroller.scrollTop && top < scroller.scrollTop + scroller.clientHeight * 0.8;
  if (!isSeen) scroller.scrollTop = top - scroller.clientHeight / 3;
}

async function addMark(
  { notes, pdf, say }: PaneParts,
  passage: Passage,
  colour: Note['colour'],
  edit: (id: string) => void,
): Promise<void> {
  const texts = new Map<number, string>();
  for (let page = passage.start.page; page <= passage.end.page; page += 1)
    texts.set(page, (await pdf.text(page)).text);
  const target = quoteOf(passage, (page) => texts.get(page) ?? '');
  if (!target) return say(WORDS.tooLong);
  try {
    const { id } = await notes.add(target, colour, passage);
    globalThis.document.getSelection()?.removeAllRanges();
    edit(id);
    say(WORDS.marked);
  } catch {
    say(WORDS.saveFailed);
  }
}
