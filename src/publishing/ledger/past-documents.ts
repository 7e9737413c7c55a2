import type { PublicDocument, PublicFile, PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';

/** What is known of documents where a sample council's past is made up: their bytes of today. */
export interface PastDocuments {
  /** Size and hash of each document by its address. */
  readonly files: ReadonlyMap<string, PublicFile>;
  /** Those that the build would have made of the record of a morning. */
  readonly madeOf: (record: PublicRecord) => readonly PublicDocument[];
}

/** Where no document matters, as for what was public before. */
export const NO_PAST_DOCUMENTS: PastDocuments = { files: new Map(), madeOf: () => [] };

/** Gives the documents of a morning's record their hashes, and the record those that are made of it. */
export function withDocuments(
  record: PublicRecord,
  files: PastDocuments['files'],
  documents: readonly PublicDocument[],
): PublicRecord {
  for (const { file } of publicFilesOf(record)) {
    const { size, sha256 } = files.get(file.url) ?? {};
    if (sha256 !== undefined) Object.assign(file, { size, sha256 });
  }
  return { ...record, documents };
}
