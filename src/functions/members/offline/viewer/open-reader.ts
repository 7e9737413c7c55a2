import type { OpenCopy, TakenDocument, TakenMeeting } from '../types.ts';
import { button, el, freshId } from './dom.ts';
import { openPane, type Pane } from './pane/pane.ts';
import type { ReaderParts } from './reader-parts.ts';
import { WORDS } from './words.ts';

/** More files at a time would be more than tablets hold. */
const MOST_OPEN = 4;

/** Told on the element that was given, when a member closed the reading view. It bubbles. */
export const READER_CLOSED = 'readerclosed';

/**
 * Shows documents of a meeting in `place`, which it fills. Where the copy is locked, all that was shown is gone at once.
 * @param what `meeting` is its key, `document` the id of the document to begin with
 * @returns removes everything; may be called twice
 */
export function openReader(
  place: HTMLElement,
  what: { readonly copy: OpenCopy; readonly meeting: string; readonly document: string },
): () => void {
  const element = el('div', { class: 'reader', role: 'region', 'aria-label': WORDS.reader });
  const status = el('p', { class: 'reader-status', role: 'status' });
  place.replaceChildren(element);
  element.append(status);
  let isOver = false;
  let shown: { flush(): Promise<void>; close(): void } | undefined;
  const end = (words: string): void => {
    if (isOver) return;
    isOver = true;
    // the copy takes what is typed from those whom it tells that it locks
    void shown?.flush();
    shown?.close();
    stopListening();
    // pages that are being printed lie outside of the view
    for (const sheet of document.querySelectorAll('.reader-print, .reader-stage')) sheet.remove();
    element.replaceChildren(el('p', { class: 'reader-told', role: 'status' }, words));
  };
  const stopListening = what.copy.onLocked(() => end(WORDS.locked));
  const say = (words: string): void => {
    status.textContent = words;
  };
  const start = async (): Promise<void> => {
    const meetings = await what.copy.meetings();
    const meeting = meetings.find(({ meeting: { key } }) => key === what.meeting);
    const document = meeting?.documents.find(({ id }) => id === what.document);
    if (isOver) return;
    if (!meeting || !document) return say(WORDS.notFound);
    const panes = paneRow({ copy: what.copy, meeting, say }, element, () => {
      place.dispatchEvent(new CustomEvent(READER_CLOSED, { bubbles: true }));
    });
    shown = panes;
    element.replaceChildren(...panes.elements, status);
    panes.show(document);
  };
  void start().catch(() => say(WORDS.notFound));
  // a tablet may end a page that is out of sight without another word
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void shown?.flush();
  };
  const left = (): void => void shown?.flush();
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', left);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', left);
    end('');
    element.remove();
  };
}

interface PaneRow {
  readonly elements: readonly HTMLElement[];
  show(document: TakenDocument, words?: string): void;
  flush(): Promise<void>;
  close(): void;
}

/** The documents that are open, side by side where there is room, else one at a time. */
function paneRow(
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

function readerBar(
  { documents }: TakenMeeting,
  open: HTMLElement,
  choose: (document: TakenDocument) => void,
  leave: () => void,
): { readonly element: HTMLElement; readonly nav: HTMLElement } {
  const id = freshId('weitere');
  const field = el(
    'select',
    { class: 'reader-field', id },
    el('option', { value: '' }, WORDS.besideHint),
    ...documents.map(({ id: value, title }) => el('option', { value }, title)),
  );
  // choosing by keyboard passes other entries: a button opens
  const chosen = (): void => {
    const document = documents.find(({ id: of }) => of === field.value);
    field.value = '';
    if (document) choose(document);
  };
  const nav = el('nav', { 'aria-label': WORDS.open, hidden: true }, open);
  const element = el(
    'div',
    { class: 'reader-head' },
    button(WORDS.leave, leave),
    el('label', { for: id, class: 'reader-head__label' }, WORDS.beside),
    field,
    button(WORDS.openBeside, chosen),
    nav,
  );
  return { element, nav };
}
