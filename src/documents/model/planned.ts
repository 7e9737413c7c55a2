import type { PublicDocumentKind } from '../../domain/document-slugs.ts';
import type { DocumentData } from './document.ts';
import type { FolderPlan } from './folder.ts';

/** A document that the public record asks for; made only where its content is not in the cache. */
export interface PlannedDocument {
  readonly kind: PublicDocumentKind;
  /** Object of the ledger that it belongs to, such as `meetings/2027-02-25-samtgemeinderat`. */
  readonly owner: string;
  /** Address of its page, such as `/sitzungen/2027-02-25-samtgemeinderat/einladung/`. */
  readonly page: string;
  /** Name of its file, which lies in that page: `einladung-2027-02-25-samtgemeinderat.pdf`. */
  readonly name: string;
  /** As lists of documents name it, such as `Einladung`. */
  readonly title: string;
  /** What page and file say; of a folder the cover sheet before its parts have pages. */
  readonly data: DocumentData;
  /** The same as plain text beside the file, to be copied: of a notice, what goes to the gazette. */
  readonly text?: { readonly name: string; readonly label: string; readonly content: string };
  /** Of a folder, which is made of other documents: its parts. */
  readonly folder?: FolderPlan;
}
