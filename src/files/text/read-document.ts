/**
 * Child process: gives the text of PDFs, one at a time, so that a hostile one can end this process and nothing else. An
 * engine that failed inside is never used again: the process ends and its parent starts another.
 */
import { readFile } from 'node:fs/promises';
import { OUT_OF_MEMORY, PROGRESS } from '../limited-child.ts';
import { isPdf } from '../pdf/is-pdf.ts';
import { type OpenFailure, type Pdfium, startPdfium, withDocument } from '../pdf/pdfium.ts';
import { joinLines } from './join-lines.ts';
import { type ReadLimits, type ReadPages, readPages } from './page-texts.ts';

/** What the parent asks for. */
export interface ReadJob {
  readonly path: string;
  readonly limits: ReadLimits;
  /** Bytes that the engine may take; at four fifths of it a failure is one of memory. */
  readonly engineMemory: number;
}

/** A page as the engine gives it. */
export interface ReadPage {
  readonly text: string;
  readonly forms: readonly string[];
  /** Whether it is a picture without text. */
  readonly scan: boolean;
}

/** What was read of a document, or why nothing was. */
export type ReadDocument =
  | (Omit<ReadPages, 'pages'> & { readonly pages: readonly ReadPage[] })
  | { readonly failure: OpenFailure | 'not-pdf' };

/** What the parent is answered. */
export interface ReadAnswer {
  readonly document: ReadDocument;
  /** Whether the engine has taken half of its memory, which it never gives back: the next file deserves a new child. */
  readonly tired: boolean;
}

let engine: Pdfium | undefined;

const surroundings = {
  now: () => performance.now(),
  onPage: () => process.send?.(PROGRESS),
};

async function read({ path, limits }: ReadJob): Promise<ReadDocument> {
  const bytes = new Uint8Array(await readFile(path));
  if (!isPdf(bytes)) return { failure: 'not-pdf' };
  const pdfium = (engine ??= await startPdfium());
  const raw = withDocument(pdfium, bytes, (document) => readPages(pdfium, document, limits, surroundings));
  if (typeof raw === 'string') return { failure: raw };
  if (raw.whole === 0) return { failure: 'broken' };
  const joined = joinLines(raw.pages.map((page) => page.raw));
  const pages = raw.pages.map(({ scan }, position) => ({ text: '', forms: [], ...joined[position], scan }));
  return { ...raw, pages };
}

const engineShare = ({ engineMemory }: ReadJob): number => (engine?.HEAPU8.length ?? 0) / engineMemory;

process.on('message', (job: ReadJob) => {
  read(job)
    .then((document) => process.send?.({ document, tired: engineShare(job) > 0.5 } satisfies ReadAnswer))
    .catch(() => process.exit(engineShare(job) > 0.8 ? OUT_OF_MEMORY : 1));
});
