import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DocumentText } from '../../domain/public-record/document-text.ts';
import { OCR_LIMITS } from '../upload-limits.ts';
import { assembleText } from './assemble-text.ts';
import { readDocuments } from './read-documents.ts';
import { readScans } from './read-scans.ts';
import { TextCache } from './text-cache.ts';
import type { DocumentSource, TextOptions } from './text-options.ts';

export type { TextOptions } from './text-options.ts';

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
