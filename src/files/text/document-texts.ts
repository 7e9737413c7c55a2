import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { DocumentText } from '../../domain/public-record/document-text.ts';
import { inChildren } from '../child-queue.ts';
import { lanes } from '../lanes.ts';
import { childFlags, OCR_LIMITS, type OcrLimits, TEXT_LIMITS, type TextLimits } from '../upload-limits.ts';
import { assembleText, type Scans } from './assemble-text.ts';
import type { ReadAnswer, ReadJob } from './read-document.ts';
import { recogniseScans, type ScanPage } from './scan-texts.ts';
import { findTesseract, type Tesseract } from './tesseract.ts';
import { type KeptDocument, TextCache } from './text-cache.ts';

/** A document to read. */
export interface DocumentSource {
  readonly path: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}

/** What is done, and how far: documents read, scanned pages recognised. Nothing is told of what was kept. */
export type OnTextProgress = (step: 'read' | 'recognise', done: number, total: number) => void;

/** How documents are read. */
export interface TextOptions {
  /** Folder of earlier results; not there is fine. As confidential as the documents are. */
  readonly cache: string;
  readonly limits?: TextLimits;
  readonly ocrLimits?: OcrLimits;
  /** Finds the program that recognises text; asked only where there is a scan that was not recognised before. */
  readonly tesseract?: () => Promise<Tesseract | undefined>;
  readonly parallel?: number;
  readonly onProgress?: OnTextProgress;
  readonly now?: () => number;
}

/** What is known of a document without opening it in a child process. */
type Known =
  KeptDocument | { readonly unread: { readonly reason: 'size' | 'unreadable'; readonly size?: number } };

const READ_AT_ONCE = 4;

/**
 * Reads the texts of PDFs and gives them by hash; never throws for what the files hold. Each file is opened in a child
 * process with limits. Results are kept by content.
 */
export async function documentTexts(
  sources: readonly DocumentSource[],
  options: TextOptions,
): Promise<Map<string, DocumentText>> {
  const cache = new TextCache(options.cache);
  const unique = [...new Map(sources.map((source) => [source.sha256, source])).values()];
  const known = await readDocuments(unique, cache, options);
  const scans = await readScans(unique, known, cache, options);
  const { confidence } = options.ocrLimits ?? OCR_LIMITS;
  return new Map(
    [...known].map(([sha256, document]) => [
      sha256,
      assembleText(document, scans.get(sha256) ?? new Map(), confidence),
    ]),
  );
}

/** Reads the text of one PDF. */
export async function documentText(path: string, options: TextOptions): Promise<DocumentText> {
  const bytes = await readFile(path).catch(() => Buffer.of());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const texts = await documentTexts([{ path, sha256 }], options);
  return texts.get(sha256) as DocumentText;
}

async function readDocuments(
  sources: readonly DocumentSource[],
  cache: TextCache,
  { limits = TEXT_LIMITS, parallel, onProgress = () => {} }: TextOptions,
): Promise<Map<string, Known>> {
  const kept = await lanes(sources, READ_AT_ONCE, ({ sha256 }) => cache.readDocument(sha256));
  const known = new Map<string, Known>();
  const tasks: DocumentSource[] = [];
  for (const [position, source] of sources.entries()) {
    const already = kept[position] ?? (await tooLarge(source.path, limits));
    // In the order of the sources, so that the results do not depend on who was ready first.
    known.set(source.sha256, already ?? { stopped: 'crash' });
    if (!already) tasks.push(source);
  }
  let done = 0;
  if (tasks.length > 0) onProgress('read', done, tasks.length);
  const work = {
    script: new URL('./read-document.ts', import.meta.url),
    flags: childFlags(limits),
    limits,
    jobOf: ({ path }: DocumentSource): ReadJob => ({ path, limits, engineMemory: limits.engineMemory }),
    isTired: ({ tired }: ReadAnswer) => tired,
    parallel,
  };
  await inChildren<DocumentSource, ReadAnswer>(tasks, work, async ({ sha256 }, outcome) => {
    const document: KeptDocument = 'answer' in outcome ? outcome.answer.document : outcome;
    known.set(sha256, document);
    onProgress('read', (done += 1), tasks.length);
    if (isLasting(document)) await cache.writeDocument(sha256, document);
  });
  return known;
}

/** How long reading takes depends on the machine, so that what ended for lack of time is not kept. */
const isLasting = (document: KeptDocument): boolean =>
  'stopped' in document ? document.stopped !== 'time' : !('late' in document && document.late);

async function tooLarge(path: string, limits: TextLimits): Promise<Known | undefined> {
  try {
    const { size } = await stat(path);
    return size > limits.size ? { unread: { reason: 'size', size } } : undefined;
  } catch {
    return { unread: { reason: 'unreadable' } };
  }
}

const scansOf = ({ sha256, path }: DocumentSource, document: Known | undefined): ScanPage[] =>
  document && 'pages' in document
    ? document.pages.flatMap(({ scan }, position) => (scan ? [{ sha256, path, position }] : []))
    : [];

/** The recognised texts of scanned pages, by hash and page. */
async function readScans(
  sources: readonly DocumentSource[],
  known: ReadonlyMap<string, Known>,
  cache: TextCache,
  { ocrLimits = OCR_LIMITS, tesseract = findTesseract, onProgress = () => {}, ...options }: TextOptions,
): Promise<Map<string, Scans>> {
  const scans = new Map<string, Scans>(sources.map(({ sha256 }) => [sha256, new Map()]));
  const pages = sources.flatMap((source) => scansOf(source, known.get(source.sha256)));
  const kept = await lanes(pages, READ_AT_ONCE, ({ sha256, position }) => cache.readScan(sha256, position));
  for (const [at, { sha256, position }] of pages.entries())
    scans.get(sha256)?.set(position, kept[at] ?? 'no-tool');
  const left = pages.filter((_, at) => kept[at] === undefined);
  const found = left.length === 0 ? undefined : await tesseract();
  if (!found) return scans;
  let done = 0;
  onProgress('recognise', done, left.length);
  const recognition = { tesseract: found, limits: ocrLimits, now: options.now ?? (() => performance.now()) };
  await recogniseScans(left, recognition, async ({ sha256, position }, result) => {
    scans.get(sha256)?.set(position, result);
    onProgress('recognise', (done += 1), left.length);
    if (typeof result === 'object') await cache.writeScan(sha256, position, result);
  });
  return scans;
}
