import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf, type RecordIndex } from '../../domain/view/index.ts';
import type { PlannedDocument } from '../model/index.ts';

/** What each kind of document plans. */
const KINDS: readonly ((record: PublicRecord, index: RecordIndex) => readonly PlannedDocument[])[] = [];

/** Every document that the public record asks for. Nothing is drawn yet. */
export function plannedDocuments(record: PublicRecord): PlannedDocument[] {
  const index = indexOf(record);
  return KINDS.flatMap((planned) => planned(record, index));
}
