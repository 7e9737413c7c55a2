/**
 * Child process: makes documents, one at a time. What the typesetter takes of memory is gone when it ends, and a document
 * on which it dies costs nothing else.
 */
import type { DocumentData } from '../model/index.ts';
import { keepDocument } from './document-cache.ts';
import { DocumentFault, type FaultDetails } from './document-fault.ts';
import type { MadeDocument } from './made-document.ts';
import { renderPdf } from './render-pdf.ts';

/** What the parent asks for. */
export interface MakeJob {
  readonly data: DocumentData;
  /** Name and Base64 of the pictures that it names. */
  readonly pictures: readonly (readonly [name: string, base64: string])[];
  readonly folder: string;
  readonly key: string;
}

/** What the parent is answered. */
export interface MakeAnswer {
  readonly made?: MadeDocument;
  readonly fault?: FaultDetails;
  /** What disk or system refused: nothing that the document is to blame for. */
  readonly refused?: { readonly code: string; readonly path?: string | undefined; readonly message: string };
  /** Bytes of memory that this process holds. */
  readonly memory: number;
}

async function make({ data, pictures, folder, key }: MakeJob): Promise<Omit<MakeAnswer, 'memory'>> {
  try {
    const bytes = new Map(pictures.map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
    return { made: await keepDocument(folder, key, await renderPdf(data, bytes)) };
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && /^E[A-Z]+$/.test(code)) return { refused: { code, path, message } };
    return { fault: detailsOf(error) };
  }
}

const detailsOf = (error: unknown): FaultDetails =>
  error instanceof DocumentFault
    ? { ...(error.where !== undefined && { where: error.where }), what: error.what, remedy: error.remedy }
    : {
        what: `Es ließ sich nicht herstellen (${error instanceof Error ? error.message : String(error)}).`,
        remedy: 'Bitte melden Sie diese Meldung denen, die das Programm betreuen.',
      };

process.on('message', (job: MakeJob) => {
  void make(job).then((result) =>
    process.send?.({ ...result, memory: process.memoryUsage.rss() } satisfies MakeAnswer),
  );
});
