import { readableDocument } from '../files/look-up.ts';
import { at } from '../addresses.ts';
import type { AuditLine, Council, Who } from '../ports.ts';
import type { SubjectWords } from './subject.ts';

/** Names of documents by their ids. */
export type DocumentNames = ReadonlyMap<string, SubjectWords>;

const OF_DOCUMENTS: ReadonlySet<AuditLine['event']> = new Set(['document-read', 'document-refused']);

/**
 * The log bears ids alone; whoever may read a document today reads its title beside the entry. Of all others the id stays.
 * @throws StoreError
 */
export async function documentNames(
  entries: readonly AuditLine[],
  council: Council | undefined,
  who: Who,
): Promise<DocumentNames> {
  const ids = new Set(
    entries.flatMap(({ event, subject }) =>
      OF_DOCUMENTS.has(event) && subject !== undefined && isKnown(council, subject) ? [subject] : [],
    ),
  );
  const names = new Map<string, SubjectWords>();
  for (const id of council ? ids : []) {
    const found = council && (await readableDocument(council, who, id));
    if (!found) continue;
    const { title, name } = found.document;
    names.set(id, { text: title, href: at.document(id, name) });
  }
  return names;
}

const isKnown = (council: Council | undefined, id: string): boolean =>
  council !== undefined && Object.hasOwn(council.directory.documents, id);
