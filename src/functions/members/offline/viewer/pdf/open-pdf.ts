import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { VIEWER } from '../paths.ts';
import { type PageText, pageText, type TextPiece } from '../text/page-text.ts';
import { FontData } from './font-data.ts';
import { type Outline, outlineOf } from './outline.ts';
import { TooSlow, within } from './time-limit.ts';

/** Why a file is not shown. */
export type PdfFault = 'unreadable' | 'encrypted' | 'too-slow' | 'too-large';

export class PdfError extends Error {
  readonly fault: PdfFault;
  constructor(fault: PdfFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'PdfError';
    this.fault = fault;
  }
}

/** A file that is open. Every method rejects with a {@link PdfError}; from then on the file is shut. */
export interface OpenPdf {
  /** At most {@link MOST_PAGES}. */
  readonly pages: number;
  /** Whether the file has more pages than are shown. */
  readonly isCut: boolean;
  page(number: number): Promise<PDFPageProxy>;
  text(number: number): Promise<PageText>;
  outline(): Promise<readonly Outline[]>;
  /** Runs work on the file within the limit of time. */
  limited<T>(work: Promise<T>): Promise<T>;
  /** Ends the worker and frees what it holds. */
  close(): void;
}

/** Papers have hundreds of pages; files made to hurt claim a hundred million. */
const MOST_PAGES = 5000;

/** Larger files are saved and not shown: PDF.js holds them whole, and tablets end a page that takes too much. */
const MOST_BYTES = 160 * 1024 * 1024;

/** Refuses a file before it is read. @throws PdfError */
export function expectFits({ size }: { readonly size: number }): void {
  if (size > MOST_BYTES) throw new PdfError('too-large');
}

/** Milliseconds for one step (opening, a page, its words): an honest file of hundreds of pages needs a tenth of it. */
const LIMIT = 20_000;

/**
 * Opens a file in a worker of its own, which is ended when a step takes too long: nothing of the file runs anywhere else, and no
 * script in it runs at all. @param data handed over to the worker; empty afterwards
 * @throws PdfError
 */
export async function openPdf(data: Uint8Array<ArrayBuffer>, limit = LIMIT): Promise<OpenPdf> {
  const port = new Worker(VIEWER.worker, { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    port.addEventListener('error', () => reject(new PdfError('unreadable')));
  });
  broken.catch(() => undefined);
  const task = getDocument({
    data,
    worker: PDFWorker.create({ port, verbosity: 0 }),
    verbosity: 0,
    enableXfa: false,
    useWasm: false,
    // a file looks the same on each device: what it does not bring along comes from our fonts
    useSystemFonts: false,
    // Chromium's decoder keeps every picture that it unpacked: 770 MB after forty scanned pages, 300 MB without it
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    wasmUrl: VIEWER.decoders,
    BinaryDataFactory: FontData,
    maxImageSize: 100_000_000,
    canvasMaxAreaInBytes: 256 * 1024 * 1024,
    stopAtErrors: false,
  });
  const close = (): void => {
    void task.destroy().catch(() => undefined);
    port.terminate();
  };
  const limited = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await within(limit, Promise.race([work, broken]), close);
    } catch (error) {
      throw faultOf(error);
    }
  };
  task.onPassword = () => {
    throw new PdfError('encrypted');
  };
  try {
    return opened(await limited(task.promise), limited, close);
  } catch (error) {
    close();
    throw error;
  }
}

function opened(file: PDFDocumentProxy, limited: OpenPdf['limited'], close: () => void): OpenPdf {
  const texts = new Map<number, Promise<PageText>>();
  const page = (number: number) => limited(file.getPage(number));
  const readText = async (number: number): Promise<PageText> => {
    const { items } = await limited((await page(number)).getTextContent({ disableNormalization: true }));
    return pageText(items.filter((item): item is typeof item & TextPiece => 'str' in item));
  };
  return {
    pages: Math.min(file.numPages, MOST_PAGES),
    isCut: file.numPages > MOST_PAGES,
    page,
    text(number) {
      const text = texts.get(number) ?? readText(number);
      texts.set(number, text);
      return text;
    },
    outline: () => limited(outlineOf(file)),
    limited,
    close() {
      texts.clear();
      close();
    },
  };
}

/** Not all errors are of the file: cancelling a drawing is no fault of it. */
function faultOf(error: unknown): unknown {
  if (error instanceof PdfError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'RenderingCancelledException') return error;
  if (name === 'PasswordException') return new PdfError('encrypted', { cause: error });
  return new PdfError(error instanceof TooSlow ? 'too-slow' : 'unreadable', {
    cause: error,
  });
}
