import type { MembersDocument } from '../../../../domain/members/index.ts';
import type { MembersSettings } from '../../settings.ts';

/** Why a PDF could not be stamped; `busy`: too many wait already. */
export type StampFault = 'encrypted' | 'broken' | 'too-large' | 'time' | 'memory' | 'busy';

/** A PDF to be stamped; `open` is asked for its bytes once, when its turn has come. */
export interface StampSource {
  /** Bytes. */
  readonly size: number;
  open(): Promise<ReadableStream<Uint8Array>>;
}

/** Prints a line on each page of a PDF. @throws StoreError where its bytes cannot be read */
export type StampPdf = (
  source: StampSource,
  line: string,
) => Promise<{ readonly pdf: Uint8Array<ArrayBuffer> } | { readonly fault: StampFault }>;

/** Whether this document leaves with the reader's name on each page, or not at all. */
export const isToBeStamped = (
  { watermark }: Pick<MembersSettings, 'watermark'>,
  document: Pick<MembersDocument, 'public' | 'mimeType' | 'name'>,
): boolean =>
  watermark &&
  !document.public &&
  (/^application\/(?:x-)?pdf\b/i.test(document.mimeType.trim()) || /\.pdf$/i.test(document.name.trim()));
