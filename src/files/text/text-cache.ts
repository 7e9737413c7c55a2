import type { Stopped } from '../limited-child.ts';
import { ResultCache } from '../result-cache.ts';
import type { ReadDocument } from './read-document.ts';
import type { RecognisedText } from './tesseract-table.ts';

/** The engine that reads texts, as `package.json` names it. */
export const READER = 'pdfium 2.1.13';
/** Raised whenever the same bytes give another text with the same engine. */
const RECIPE = 1;
/** Raised whenever the recognition is done in another way. */
const RECOGNITION = 1;

/** What is kept of a document: its text, why there is none, or what its child process ended of. */
export type KeptDocument = ReadDocument | { readonly stopped: Stopped };

/** What is kept of a scanned page. */
export interface KeptScan extends RecognisedText {
  /** The program that recognised it. */
  readonly tool: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPage = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['text'] === 'string' &&
  typeof value['scan'] === 'boolean' &&
  Array.isArray(value['forms']) &&
  value['forms'].every((form) => typeof form === 'string');

function isDocument(value: unknown): value is KeptDocument {
  if (!isObject(value)) return false;
  if (typeof value['failure'] === 'string' || typeof value['stopped'] === 'string') return true;
  const { pages, pageCount, whole } = value;
  return (
    Array.isArray(pages) && pages.every(isPage) && typeof pageCount === 'number' && typeof whole === 'number'
  );
}

const isScan = (value: unknown): value is KeptScan =>
  isObject(value) &&
  typeof value['text'] === 'string' &&
  typeof value['confidence'] === 'number' &&
  typeof value['tool'] === 'string';

/**
 * Texts of earlier runs, by the hash of the file. A recognised text is kept whichever version of the program made it, so
 * that machines that share the folder give the same text, also those without the program.
 */
export class TextCache {
  readonly #documents: ResultCache<KeptDocument>;
  readonly #scans: ResultCache<KeptScan>;

  constructor(folder: string) {
    this.#documents = new ResultCache(folder, { version: `${READER}/${RECIPE}`, isResult: isDocument });
    this.#scans = new ResultCache(folder, { version: RECOGNITION, isResult: isScan });
  }

  readDocument = (sha256: string): Promise<KeptDocument | undefined> => this.#documents.read(sha256);
  writeDocument = (sha256: string, document: KeptDocument): Promise<void> =>
    this.#documents.write(sha256, document);
  /** @param position of the page, from 0 */
  readScan = (sha256: string, position: number): Promise<KeptScan | undefined> =>
    this.#scans.read(`${sha256}-${position + 1}`);
  writeScan = (sha256: string, position: number, scan: KeptScan): Promise<void> =>
    this.#scans.write(`${sha256}-${position + 1}`, scan);
}
