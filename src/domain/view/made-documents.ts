import type { PublicDocument } from '../public-record.ts';
import { perIndex } from './per-index.ts';
import type { RecordIndex } from './record-index.ts';

const byOwner = perIndex(({ record }) => Map.groupBy(record.documents, ({ owner }) => owner));

/** The documents that the build made of an object of the ledger, such as `papers/0012-2027`. */
export const madeDocuments = (owner: string, index: RecordIndex): readonly PublicDocument[] =>
  byOwner(index).get(owner) ?? [];
