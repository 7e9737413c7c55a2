import { type PublicTexts, publicTexts } from '../../content/public-texts.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { progressLine } from './progress-line.ts';

/** The texts of the documents of the record, read with a line of progress; for search and open data alike. */
export function readTexts(record: PublicRecord, contentDir: string): Promise<PublicTexts> {
  const lines = {
    read: progressLine('Text der PDFs', process.stderr),
    recognise: progressLine('Text in Scans', process.stderr),
  };
  return publicTexts(record, contentDir, { onProgress: (step, done, all) => lines[step](done, all) });
}
