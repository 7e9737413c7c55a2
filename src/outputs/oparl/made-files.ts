import { DOCUMENT_SLUGS, type PublicDocumentKind } from '../../domain/document-slugs.ts';
import type { PublicDocument, PublicFile } from '../../domain/public-record.ts';
import { madeDocuments, type RecordIndex } from '../../domain/view/index.ts';

/** A document as the interface has it. */
export interface OparlDocument extends PublicFile {
  /** The build made it: its bytes may change with the program, and that is no change of the object. */
  readonly made?: true;
}

/** With an id of its own: the word of its address stands below many objects, its name at one alone. */
const asFile = ({ file }: PublicDocument): OparlDocument => ({
  ...file,
  id: (file.name ?? file.id).replace(/\.pdf$/, ''),
  made: true,
});

/** What the build made of an object of the ledger. */
export const madeFiles = (owner: string, index: RecordIndex): OparlDocument[] =>
  madeDocuments(owner, index).map(asFile);

/** What was uploaded in a place, else what the build made for it; and what is left of the made ones. */
export function placed(
  uploaded: PublicFile | undefined,
  kind: PublicDocumentKind,
  made: readonly OparlDocument[],
): { readonly file: OparlDocument | undefined; readonly left: readonly OparlDocument[] } {
  if (uploaded) return { file: uploaded, left: made };
  const own = made.find(({ id }) => id.startsWith(`${DOCUMENT_SLUGS[kind]}-`));
  return { file: own, left: made.filter((one) => one !== own) };
}
