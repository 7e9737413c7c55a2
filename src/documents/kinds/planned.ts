import { NOTHING_SINCE, type SinceInvitation } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf, type RecordIndex } from '../../domain/view/index.ts';
import { plannedCirculations } from './circulation/circulation.ts';
import { plannedExtracts } from './extract/extract.ts';
import { plannedPapers } from './paper/paper.ts';
import { plannedBooks } from './resolution-book/resolution-book.ts';
import { plannedUrgentDecisions } from './urgent-decision/urgent-decision.ts';
import type { PlannedDocument } from '../model/index.ts';
import { plannedAgendas } from './agenda/agenda.ts';
import { plannedFolders } from './folder/folder.ts';
import { plannedInvitations } from './invitation/invitation.ts';
import { plannedMinutes } from './minutes/index.ts';
import { plannedNotices } from './notice/notice.ts';
import { plannedSupplements } from './supplement/supplement.ts';

/** What each kind of document plans. */
const KINDS: readonly ((
  record: PublicRecord,
  index: RecordIndex,
  since: SinceInvitation,
) => readonly PlannedDocument[])[] = [
  plannedInvitations,
  plannedNotices,
  plannedAgendas,
  plannedSupplements,
  plannedMinutes,
  plannedFolders,
  plannedPapers,
  plannedExtracts,
  plannedUrgentDecisions,
  plannedCirculations,
  plannedBooks,
];

/** Every document that the public record asks for. Nothing is drawn yet. @param since what the ledger remembers */
export function plannedDocuments(record: PublicRecord, since = NOTHING_SINCE): PlannedDocument[] {
  const index = indexOf(record);
  return KINDS.flatMap((planned) => planned(record, index, since));
}
