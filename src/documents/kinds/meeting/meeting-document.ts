import { defined } from '../../../domain/defined.ts';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { type LegalProfile, profileOf } from '../../../domain/profiles/index.ts';
import type { PublicBody, PublicMeeting } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { bodyOfMeeting } from '../../../domain/view/meeting-links.ts';
import { DOCUMENT_KIND, MEETING_STATE } from '../../../format/wording/enums.ts';
import { type Letter, letterFor, meetingValues } from '../../letter/index.ts';
import {
  type Block,
  DOCUMENT_SLUGS,
  type DocumentData,
  type PlannedDocument,
  type PublicDocumentKind,
} from '../../model/index.ts';
import { planned } from '../../parts/index.ts';
import { documentTitle } from './document-title.ts';

/** What the documents of one meeting are made of. */
export interface MeetingOffice {
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
  readonly body: PublicBody | undefined;
  readonly profile: LegalProfile | undefined;
  readonly letter: Letter;
}

/** The office that writes a document of `kind` about `meeting`. */
export function officeOf(
  kind: PublicDocumentKind,
  meeting: PublicMeeting,
  index: RecordIndex,
): MeetingOffice {
  const body = bodyOfMeeting(meeting, index);
  const scope = { kind, body: body?.key ?? '', organization: meeting.organization };
  return {
    meeting,
    index,
    body,
    profile: body && profileOf(body.profile),
    letter: letterFor(index, scope, meetingValues(meeting, index)),
  };
}

/** What one kind of document says itself. */
interface Own {
  readonly kind: PublicDocumentKind;
  /** What the title calls it, where that is not the name of its kind. */
  readonly word?: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly kicker?: string | undefined;
  readonly sheet: DocumentData['sheet'];
  readonly blocks: readonly Block[];
}

/** A document about a meeting; one that does not take place says so on each page. */
export function meetingDocument({ meeting, letter }: MeetingOffice, own: Own): DocumentData {
  const { key, status } = meeting;
  const { place, letterhead, author, footer } = letter;
  return defined({
    kind: own.kind,
    id: `meetings/${key}/${DOCUMENT_SLUGS[own.kind]}`,
    title: documentTitle(own.word ?? DOCUMENT_KIND[own.kind], meeting),
    kicker: own.kicker,
    author,
    date: own.date,
    place: own.date === undefined ? undefined : place,
    letterhead,
    blocks: own.blocks,
    footer,
    sheet: own.sheet,
    mark:
      status === 'cancelled' || status === 'moved' ? `Die Sitzung ist ${MEETING_STATE[status]}` : undefined,
  });
}

/** The document at its address below the meeting's page. */
export const plannedOfMeeting = (
  kind: PublicDocumentKind,
  { key }: PublicMeeting,
  data: DocumentData,
): PlannedDocument =>
  planned({ kind, owner: `meetings/${key}`, page: url.meeting(key), title: DOCUMENT_KIND[kind], data });
