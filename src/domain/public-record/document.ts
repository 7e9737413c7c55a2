import type { PublicFile } from './file.ts';

/** A document that the build makes of the public record: a page, and the same as a PDF. */
export interface PublicDocument {
  /** Object of the ledger that it belongs to, such as `meetings/2027-02-25-samtgemeinderat`. */
  readonly owner: string;
  /** Its word in the address, such as `einladung`. */
  readonly slug: string;
  readonly title: string;
  /** Address of its page. */
  readonly page: string;
  /** The PDF; `id` is the slug. */
  readonly file: PublicFile;
  /** A copy of the PDF with a signature within, which the ledger keeps. */
  readonly signed?: PublicFile;
}
