import type { TakenDocument } from '../../types.ts';
import { button, el, freshId } from '../dom.ts';
import { expectFits, type OpenPdf, openPdf, PdfError } from '../pdf/open-pdf.ts';
import type { ReaderParts } from '../reader-parts.ts';
import { saveFile } from '../save-file.ts';
import { FAULTS, WORDS } from '../words.ts';
import { fillPane, type FilledPane } from './fill-pane.ts';

/** A document that is open in the reading view. */
export interface Pane {
  readonly document: TakenDocument;
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  search(words: string): void;
  /** Saves what is being written. */
  flush(): Promise<void>;
  /** Removes all that was shown, from the page and from memory. */
  close(): void;
}

export function openPane(parts: ReaderParts, document: TakenDocument, closed: () => void): Pane {
  const heading = el(
    'h2',
    { class: 'reader-pane__title', id: freshId('titel'), tabindex: -1 },
    document.title,
  );
  if (!document.public) heading.append(' ', el('span', { class: 'reader-badge' }, WORDS.notPublic));
  const close = button('✕', closed, {
    'aria-label': WORDS.closeDocument(document.title),
    title: WORDS.closeDocument(document.title),
  });
  const body = el('div', { class: 'reader-pane__body' }, el('p', { class: 'reader-told' }, WORDS.loading));
  const element = el(
    'section',
    { class: 'reader-pane', 'aria-labelledby': heading.id },
    el('div', { class: 'reader-pane__head' }, heading, close),
    body,
  );
  let [pdf, filled, isClosed, wanted] = [
    undefined as OpenPdf | undefined,
    undefined as FilledPane | undefined,
    false,
    undefined as string | undefined,
  ];
  const fail = (error: unknown): void => {
    filled?.close();
    pdf?.close();
    [filled, pdf] = [undefined, undefined];
    if (!isClosed) body.replaceChildren(notShown(parts, document, error));
  };
  const load = async (): Promise<void> => {
    expectFits(document);
    const opened = await openPdf(await parts.copy.document(document.sha256));
    if (isClosed) return opened.close();
    pdf = opened;
    const made = await fillPane(parts, document, opened, body, fail);
    if (isClosed) return made.close();
    filled = made;
    if (wanted !== undefined) filled.search(wanted);
  };
  void load().catch(fail);
  return {
    document,
    element,
    heading,
    search(words) {
      wanted = words;
      filled?.search(words);
    },
    flush: async () => filled?.flush(),
    close() {
      isClosed = true;
      filled?.close();
      pdf?.close();
      [filled, pdf] = [undefined, undefined];
      element.replaceChildren();
      element.remove();
    },
  };
}

/** What stands in the place of a file that cannot be shown. */
function notShown(
  parts: ReaderParts,
  { sha256, name, mimeType }: TakenDocument,
  error: unknown,
): HTMLElement {
  const why = error instanceof PdfError ? FAULTS[error.fault] : WORDS.notFound;
  parts.say(`${WORDS.cannotShow} ${why}`);
  const save = async (): Promise<void> => saveFile(name, mimeType, await parts.copy.document(sha256));
  return el(
    'div',
    { class: 'reader-told' },
    el('p', {}, el('strong', {}, WORDS.cannotShow), ` ${why}`),
    ...(error instanceof PdfError
      ? [
          el('p', {}, WORDS.saveAsIsHint),
          button(WORDS.saveAsIs, () => void save().catch(() => parts.say(WORDS.notFound))),
        ]
      : []),
  );
}
