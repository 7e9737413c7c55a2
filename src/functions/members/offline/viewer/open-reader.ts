import type { OpenCopy } from '../types.ts';
import { el } from './dom.ts';
import { type PaneRow, paneRow } from './pane-row.ts';
import { WORDS } from './words.ts';

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
  const say = (words: string): void => {
    status.textContent = words;
  };
  const left = (): boolean => place.dispatchEvent(new CustomEvent(READER_CLOSED, { bubbles: true }));
  let [isOver, shown] = [false, undefined as PaneRow | undefined];
  const end = (words: string): void => {
    if (isOver) return;
    isOver = true;
    clear(shown, element);
    element.append(el('p', { class: 'reader-told', role: 'status' }, words));
    stopListening();
  };
  const start = async (): Promise<void> => {
    const meetings = await what.copy.meetings();
    const meeting = meetings.find(({ meeting: { key } }) => key === what.meeting);
    const document = meeting?.documents.find(({ id }) => id === what.document);
    if (isOver) return;
    if (!meeting || !document) return say(WORDS.notFound);
    shown = paneRow({ copy: what.copy, meeting, say }, element, left);
    element.replaceChildren(...shown.elements, status);
    shown.show(document);
  };
  const stopLocked = what.copy.onLocked(() => end(WORDS.locked));
  const stopLeaving = whenLeft(() => void shown?.flush());
  const stopListening = (): void => {
    stopLocked();
    stopLeaving();
  };
  void start().catch(() => say(WORDS.notFound));
  return () => {
    end('');
    element.remove();
  };
}

/** Takes away all that was shown; the copy still takes what is typed from those whom it tells that it locks. */
function clear(shown: PaneRow | undefined, element: HTMLElement): void {
  void shown?.flush();
  shown?.close();
  // pages that are being printed lie outside of the view
  for (const sheet of document.querySelectorAll('.reader-print, .reader-stage')) sheet.remove();
  element.replaceChildren();
}

/** Calls when the page goes out of sight: a tablet may end it then without another word. @returns ends it */
function whenLeft(act: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') act();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', act);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', act);
  };
}
