import type { MeetingState } from '../../domain/schema/meeting.ts';
import { contentLine, textValue, utcStamp } from './content-line.ts';

/** Instants and number of changes of an event; those of the ledger's line where there is no object. */
export interface Revision {
  readonly created: string;
  /** Of the event or of anything else that the meeting's page shows. */
  readonly modified: string;
  readonly sequence: number;
}

/** When an event was first public, last changed, and how often: the lines that every event bears. */
export const revisionLines = (uid: string, { created, modified, sequence }: Revision): string =>
  contentLine('UID', textValue(uid)) +
  contentLine('DTSTAMP', utcStamp(modified)) +
  contentLine('CREATED', utcStamp(created)) +
  contentLine('LAST-MODIFIED', utcStamp(modified)) +
  contentLine('SEQUENCE', String(sequence));

/** STATUS by the state of the meeting (RFC 5545, section 3.8.1.11). */
export const EVENT_STATUS: Readonly<Record<MeetingState, string>> = {
  scheduled: 'TENTATIVE',
  invited: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
  moved: 'CANCELLED',
};
