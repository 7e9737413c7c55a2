import {
  DOCUMENT_SLUGS,
  type DocumentData,
  type PublicDocumentKind,
  type PlannedDocument,
} from '../model/index.ts';

/** What of a plan its kind has to say. */
interface Told {
  readonly kind: PublicDocumentKind;
  /** Object that it belongs to, such as `meetings/2027-02-25-samtgemeinderat`. */
  readonly owner: string;
  /** Page of that object, such as `/sitzungen/2027-02-25-samtgemeinderat/`. */
  readonly page: string;
  /** Its word in the address, where it is not the kind's own. */
  readonly slug?: string;
  readonly title: string;
  readonly data: DocumentData;
}

/** A document at its address: the page below its object's, and the file in it. */
export function planned({
  kind,
  owner,
  page,
  slug = DOCUMENT_SLUGS[kind],
  title,
  data,
}: Told): PlannedDocument {
  const key = owner.slice(owner.indexOf('/') + 1);
  return { kind, owner, page: `${page}${slug}/`, name: `${slug}-${key}.pdf`, title, data };
}
