import type { TakenDocument } from '../types.ts';
import { button, el } from './dom.ts';
import { openPane, type Pane } from './pane/pane.ts';
import { readerBar } from './reader-bar.ts';
import type { ReaderParts } from './reader-parts.ts';
import { WORDS } from './words.ts';

/** More files at a time would be more than tablets hold. */
const MOST_OPEN = 4;

/** The documents that are open. */
export interface PaneRow {
  readonly elements: readonly HTMLElement[];
  show(document: TakenDocument, words?: string): void;
  flush(): Promise<void>;
  close(): void;
}

/** The documents that are open, side by side where there is room, else one at a time. */
export function paneRow(
  base: Pick<ReaderParts, 'copy' | 'meeting' | 'say'>,
  element: HTMLElement,
  left: () => void,
): PaneRow {
  const panes: Pane[] = [];
  const row = el('div', { class: 'reader-panes' });
  const open = el('ul', { class: 'reader-open' });
  const bar = readerBar(base.meeting, open, (document) => show(document), left);

  const select = (pane: Pane | undefined, focus: boolean): void => {
    for (const other of panes) other.element.toggleAttribute('data-current', other === pane);
    open.replaceChildren(
      ...panes.map((other) => {
        const entry = button(other.document.title, () => select(other, true), {
          'aria-current': other === pane ? 'true' : undefined,
        });
        return el('li', {}, entry);
      }),
    );
    element.dataset['open'] = String(panes.length);
    bar.nav.hidden = panes.length < 2;
    if (focus) pane?.heading.focus();
  };
  const shut = (pane: Pane): void => {
    panes.splice(panes.indexOf(pane), 1);
    void pane.flush().finally(() => pane.close());
    pane.element.remove();
    if (panes.length === 0) left();
    else select(panes.at(-1), true);
  };
  const show = (document: TakenDocument, words?: string): void => {
    let pane = panes.find(({ document: { id } }) => id === document.id);
    if (!pane && panes.length >= MOST_OPEN) return base.say(WORDS.mostOpen(MOST_OPEN));
    if (!pane) {
      const made = openPane({ ...base, show }, document, () => shut(made));
      panes.push(made);
      row.append(made.element);
      pane = made;
    }
    select(pane, true);
    if (words !== undefined) pane.search(words);
  };
  return {
    elements: [bar.element, row],
    show,
    flush: async () => {
      await Promise.all(panes.map((pane) => pane.flush()));
    },
    close() {
      for (const pane of panes.splice(0)) pane.close();
      row.replaceChildren();
    },
  };
}
