import { dayOf } from '../local-time.ts';
import type { PublicMeeting, PublicResolution } from '../public-record.ts';
import type { RecordIndex } from './record-index.ts';

const isHeld = ({ status }: PublicMeeting): boolean => status !== 'cancelled' && status !== 'moved';

/**
 * What the organization of a meeting resolved by circulation since its meeting before, oldest first: its members are told of
 * it in the meeting. None of a meeting that is not held.
 */
export function circulationsBefore(meeting: PublicMeeting, index: RecordIndex): readonly PublicResolution[] {
  if (!isHeld(meeting)) return [];
  const before = (index.meetingsOf.get(meeting.organization) ?? []).findLast(
    (other) => other.organization === meeting.organization && isHeld(other) && other.start < meeting.start,
  );
  const [after, until] = [before ? dayOf(before.start) : '', dayOf(meeting.start)];
  return (index.resolutionsOf.get(meeting.organization) ?? [])
    .filter(({ kind, date }) => kind === 'circulation' && after < date && date <= until)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1));
}
