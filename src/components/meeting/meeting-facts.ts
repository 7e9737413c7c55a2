import type { PublicMeeting } from '../../domain/public-record.ts';
import { madeDocuments, type RecordIndex } from '../../domain/view/index.ts';
import { hasMinutesState } from '../../format/wording/meeting/invitation-words.ts';
import { meetingDocuments } from '../../format/wording/meeting/meeting-documents.ts';

/** True where a meeting has facts to stand beside its agenda. */
export const hasFacts = (meeting: PublicMeeting, index: RecordIndex): boolean =>
  meeting.jointWith.length > 0 ||
  meeting.recording !== undefined ||
  index.location.get(meeting.location ?? '')?.access !== undefined ||
  hasMinutesState(meeting, index);

/** True where anything stands beside the agenda: facts or documents. */
export const hasAside = (meeting: PublicMeeting, index: RecordIndex): boolean =>
  hasFacts(meeting, index) ||
  meetingDocuments(meeting).length > 0 ||
  madeDocuments(`meetings/${meeting.key}`, index).length > 0;
