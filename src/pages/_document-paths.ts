import { buildContext } from '../content/build-context.ts';
import { publicRecord } from '../content/index.ts';
import type { PlannedDocument } from '../documents/model/index.ts';
import type { PublicDocument } from '../domain/public-record.ts';
import { standingDocuments } from '../publishing/documents/planned.ts';

/** A document that the build made, and what it was made of. */
export interface DocumentProps {
  readonly document: PublicDocument;
  readonly data: PlannedDocument['data'];
  readonly text?: PlannedDocument['text'];
}

/** The pages of the documents that belong to objects in `folder` of the content. */
export async function documentPaths(folder: 'meetings' | 'papers' | 'resolutions' | 'organizations') {
  const record = await publicRecord();
  const made = new Map(record.documents.map((document) => [document.page, document]));
  return standingDocuments(record, buildContext().since)
    .filter(({ owner }) => owner.startsWith(`${folder}/`))
    .map(({ owner, page, data, text }) => {
      const document = made.get(page);
      if (!document) throw new Error(`Nobody made the document of ${page}.`);
      const props: DocumentProps = { document, data, ...(text && { text }) };
      return { params: { key: owner.slice(folder.length + 1), document: document.slug }, props };
    });
}
