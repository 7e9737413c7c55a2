import type { OpenPdf } from '../pdf/open-pdf.ts';
import { findAll } from '../text/find.ts';
import { foldText } from '../text/fold-text.ts';
import type { Passage } from '../text/quote.ts';

/** What was found, page by page. */
export interface Found {
  readonly hits: readonly Passage[];
  /** No page has any text: nothing could be found. */
  readonly isWithoutText: boolean;
}

const MOST_HITS = 2000;

/** Where the words stand in a file. Pages that cannot be read are passed over. Rejects where `signal` ends it. */
export async function findInPdf(
  pdf: Pick<OpenPdf, 'pages' | 'text'>,
  words: string,
  signal: AbortSignal,
): Promise<Found> {
  const hits: Passage[] = [];
  let isWithoutText = true;
  for (let page = 1; page <= pdf.pages && hits.length < MOST_HITS; page += 1) {
    const text = await pdf.text(page).then(
      (found) => found.text,
      () => '',
    );
    signal.throwIfAborted();
    if (text.trim() !== '') isWithoutText = false;
    for (const { start, end } of findAll(foldText(text), words))
      hits.push({ start: { page, at: start }, end: { page, at: end } });
  }
  return { hits, isWithoutText };
}
