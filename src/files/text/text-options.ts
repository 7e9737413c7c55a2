import type { OcrLimits, TextLimits } from '../upload-limits.ts';
import type { Tesseract } from './tesseract.ts';

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
