import { contentDisposition } from './content-disposition.ts';
import { answeredDisposition, answeredType } from './content-type.ts';
import { DOCUMENT_POLICY } from './document-policy.ts';

/** A document as it is answered. */
export interface AnsweredDocument {
  readonly name: string;
  /** Media type, as the record or the address names it. */
  readonly type: string;
  readonly disposition: 'inline' | 'attachment';
}

/** Headers of every answer that bears a document, beside those of the whole function. */
export const documentHeaders = ({ name, type, disposition }: AnsweredDocument): Record<string, string> => ({
  'Cache-Control': 'private, no-store',
  'Content-Disposition': contentDisposition(answeredDisposition(type, disposition), name),
  'Content-Security-Policy': DOCUMENT_POLICY,
  'Content-Type': answeredType(type),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
});
