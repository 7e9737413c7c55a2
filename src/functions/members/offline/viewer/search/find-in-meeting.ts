import type { TakenDocument } from '../../types.ts';
import { expectFits, openPdf } from '../pdf/open-pdf.ts';
import type { ReaderParts } from '../reader-parts.ts';
import { findInPdf } from './find-in-pdf.ts';

/** How often the words stand in a document; undefined where it could not be searched. */
export interface FoundInDocument {
  readonly document: TakenDocument;
  readonly hits: number | undefined;
}

/** Searches every document of the meeting, one after the other, so that one at a time is in memory. */
export async function findInMeeting(
  { copy, meeting }: Pick<ReaderParts, 'copy' | 'meeting'>,
  words: string,
  signal: AbortSignal,
): Promise<readonly FoundInDocument[]> {
  const found: FoundInDocument[] = [];
  for (const document of meeting.documents) {
    found.push({ document, hits: await hitsIn(copy, document, words, signal) });
    signal.throwIfAborted();
  }
  return found;
}

async function hitsIn(
  copy: ReaderParts['copy'],
  document: TakenDocument,
  words: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  try {
    expectFits(document);
    const pdf = await openPdf(await copy.document(document.sha256));
    try {
      const { hits, isWithoutText } = await findInPdf(pdf, words, signal);
      return isWithoutText ? undefined : hits.length;
    } finally {
      pdf.close();
    }
  } catch {
    signal.throwIfAborted();
    // one file that cannot be read must not end the search in the others
    return undefined;
  }
}
