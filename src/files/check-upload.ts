/**
 * Child process: checks uploaded files, one at a time, so that a hostile one can end this process and nothing else. An
 * engine that failed inside is never used again: the process ends and its parent starts another.
 */
import { readFile } from 'node:fs/promises';
import { checkPicture } from './check-picture.ts';
import type { Finding } from './finding.ts';
import { OUT_OF_MEMORY, PROGRESS } from './limited-child.ts';
import { checkPdf, type PdfLimits } from './pdf/check-pdf.ts';
import { type Pdfium, startPdfium } from './pdf/pdfium.ts';

/** What the parent asks for. */
export interface UploadJob {
  readonly path: string;
  readonly kind: 'pdf' | 'picture';
  readonly limits: PdfLimits;
  /** Bytes that the engine may take; at four fifths of it a failure is one of memory. */
  readonly engineMemory: number;
}

/** What the parent is answered. */
export interface UploadAnswer {
  readonly findings: readonly Finding[];
  /** Whether the engine has taken half of its memory, which it never gives back: the next file deserves a new child. */
  readonly tired: boolean;
}

let engine: Pdfium | undefined;

const surroundings = {
  now: () => performance.now(),
  onPage: () => process.send?.(PROGRESS),
};

async function check({ path, kind, limits }: UploadJob): Promise<Finding[]> {
  const bytes = await readFile(path);
  if (kind === 'picture') return checkPicture(bytes);
  engine ??= await startPdfium();
  return checkPdf(new Uint8Array(bytes), engine, limits, surroundings);
}

const engineShare = ({ engineMemory }: UploadJob): number => (engine?.HEAPU8.length ?? 0) / engineMemory;

process.on('message', (job: UploadJob) => {
  check(job)
    .then((findings) => process.send?.({ findings, tired: engineShare(job) > 0.5 } satisfies UploadAnswer))
    .catch(() => process.exit(engineShare(job) > 0.8 ? OUT_OF_MEMORY : 1));
});
