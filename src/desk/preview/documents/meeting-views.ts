import type { PublicMeeting } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { agendaOf } from '../../../documents/kinds/agenda/agenda.ts';
import { invitationOf } from '../../../documents/kinds/invitation/invitation.ts';
import { noticeOf } from '../../../documents/kinds/notice/notice.ts';
import { supplementOf } from '../../../documents/kinds/supplement/supplement.ts';
import type { DocumentData, PublicDocumentKind } from '../../../documents/model/index.ts';

type Builder = (meeting: PublicMeeting, index: RecordIndex) => DocumentData;

/** Documents about a meeting that a preview can draw from what the desk knows. */
const BUILDERS = {
  invitation: invitationOf,
  notice: noticeOf,
  agenda: agendaOf,
  supplement: supplementOf,
} as const satisfies Partial<Record<PublicDocumentKind, Builder>>;

/** What the preview of a meeting can show besides its page. */
export const MEETING_VIEWS = ['invitation', 'notice', 'agenda'] as const;

/** The document of a meeting; undefined for a kind that needs more than the desk knows. */
export const meetingDocumentOf = (
  kind: PublicDocumentKind,
  meeting: PublicMeeting,
  index: RecordIndex,
): DocumentData | undefined =>
  kind in BUILDERS ? BUILDERS[kind as keyof typeof BUILDERS](meeting, index) : undefined;
