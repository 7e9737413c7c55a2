import { createHash } from 'node:crypto';
import type { MembersDocument } from '../../../domain/members/index.ts';
import type { MadeBook } from '../index/index-world.ts';
import type { DocumentData, FolderPlan } from '../../../documents/model/index.ts';

/** What of a generated document is known before it is made. */
type Facts = Pick<MembersDocument, 'id' | 'title' | 'name' | 'kind' | 'public' | 'edition'>;

/** A document for members that the record asks for. */
export interface PlannedEdition {
  readonly data: DocumentData;
  /** The search passes it over: what it holds is found by itself. */
  readonly collects?: true;
  /** Of a folder, whose cover `data` is. */
  readonly folder?: FolderPlan;
  readonly facts: Facts;
  /** What it belongs to. */
  readonly of:
    | { readonly meeting: string; readonly item?: string }
    | { readonly paper: string }
    | { readonly circulation: string }
    | { readonly book: Omit<MadeBook, 'documents'> };
}

/** Id of a document, which never changes: of the object, the kind and the items that it tells of. */
export function editionId(kind: string, owner: string, items: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify([owner, kind, items]));
  return `${kind}-${hash.digest('hex').slice(0, 20)}`;
}

/** The data under an id of their own, since the public edition has the plain one. */
export const underId = (data: DocumentData, id: string): DocumentData => ({
  ...data,
  id: `${data.id} (${id})`,
});
