import { lanes } from '../lanes.ts';
import { OCR_LIMITS } from '../upload-limits.ts';
import type { Scans } from './assemble-text.ts';
import type { Known } from './read-documents.ts';
import { recogniseScans, type ScanPage } from './scan-texts.ts';
import { findTesseract } from './tesseract.ts';
import type { TextCache } from './text-cache.ts';
import type { DocumentSource, TextOptions } from './text-options.ts';

/** Results read at once. */
const READ_AT_ONCE = 4;

const scansOf = ({ sha256, path }: DocumentSource, document: Known | undefined): ScanPage[] =>
  document && 'pages' in document
    ? document.pages.flatMap(({ scan }, position) => (scan ? [{ sha256, path, position }] : []))
    : [];

/** Recognises the text of scanned pages, or takes what was kept of them; by hash and page. */
export async function readScans(
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
