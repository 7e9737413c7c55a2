import { button, el } from '../dom.ts';
import { type NotesPanel, notesPanel } from '../notes/notes-panel.ts';
import { outputPanel } from '../print/output-panel.ts';
import { type FindPanel, findPanel } from '../search/find-panel.ts';
import { WORDS } from '../words.ts';
import { outlinePanel } from './outline-panel.ts';
import type { PaneMarks } from './pane-marks.ts';
import type { PaneParts } from './pane-parts.ts';
import { type Panels, panelsOf } from './panels.ts';
import { pickBar } from './pick-bar.ts';
import { selectionBar } from './selection-bar.ts';
import { type Toolbar, toolbar } from './toolbar.ts';

/** All that stands around the pages of a document. */
export interface PaneTools {
  readonly tools: Toolbar;
  readonly panels: Panels;
  readonly find: FindPanel;
  readonly notes: NotesPanel;
  /** Below the pages, while words are chosen. */
  readonly bars: readonly HTMLElement[];
  close(): void;
}

export async function paneTools(parts: PaneParts, marks: PaneMarks): Promise<PaneTools> {
  const { pdf, pages, document } = parts;
  const [find, notes] = [findPanel(parts), notesPanel(parts)];
  const outline = await pdf.outline().catch(() => []);
  const panels = panelsOf(
    [
      find,
      notes,
      ...(outline.length > 0 ? [outlinePanel(outline, (page) => pages.goTo(page))] : []),
      outputPanel(parts, () => marks.ofNotes()),
    ],
    document.title,
  );
  const pick = pickBar(parts, () => picker.focus());
  const picker = button(WORDS.pick, () => void pick.start());
  const tools = toolbar({ title: document.title, pages, count: pdf.pages }, parts.say, [
    ...panels.buttons,
    picker,
  ]);
  const selected = selectionBar(() => parts);
  return {
    tools,
    panels,
    find,
    notes,
    bars: [selected.element, pick.element],
    close() {
      find.close();
      selected.close();
    },
  };
}

/** Puts the number of notes on the button of their panel. */
export function showCount({ buttons }: Panels, count: number): void {
  const toggle = buttons.find((entry) => entry.textContent?.startsWith(WORDS.notes));
  toggle?.replaceChildren(count === 0 ? WORDS.notes : `${WORDS.notes} (${count})`);
}

/** What scrolls the pages. */
export const pagesElement = (title: string): HTMLElement =>
  el('div', { class: 'reader-pages', role: 'region', tabindex: 0, 'aria-label': `${WORDS.pages}: ${title}` });
