import { attendanceNumbers } from '../attendance/attendance-numbers.ts';
import { frameOf } from '../attendance/frame-of.ts';
import { presentAtPlaces } from '../attendance/present-at-places.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { dayOf } from '../local-time.ts';
import { holdsOn } from '../members/holds-on.ts';
import type { Problem } from '../problem.ts';
import type { Meeting, ProtectedMeeting, Role } from '../schema/index.ts';
import { problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

const SEATED: ReadonlySet<Role> = new Set(['mayor', 'chair', 'deputy-chair', 'member']);

/** Who is counted: those with a vote, and deputies of whoever is not there. */
function votersAt({ data }: Entry<Meeting>, { attendance = [] }: ProtectedMeeting, record: CouncilRecord) {
  const day = dayOf(data.start);
  const there = new Set(attendance.flatMap(({ person, excused }) => (excused === true ? [] : [person])));
  return record.people.flatMap((person) =>
    person.data.memberships.some(
      (seat) =>
        seat.organization === data.organization &&
        seat.votingRight &&
        holdsOn(seat, day) &&
        (SEATED.has(seat.role) || (seat.role === 'deputy' && !there.has(seat.deputyFor ?? ''))),
    )
      ? [person.key]
      : [],
  );
}

/**
 * Names present at each public item, as times and items beside them tell, against the number that the public file gives;
 * nothing where the names do not tell, or at a joint meeting.
 */
export function itemAttendance(
  { path: file, data: overlay }: Entry<ProtectedMeeting>,
  meeting: Entry<Meeting>,
  record: CouncilRecord,
): Problem[] {
  const { data } = meeting;
  if (overlay.attendance === undefined || (data.jointWith ?? []).length > 0) return [];
  const items = itemsOf(meeting).map(({ item }) => item);
  const { start: opening } = frameOf(data);
  const places = items.map((item) => ({
    number: item.number,
    counts: item.public && item.heading !== true && item.withdrawnAt === undefined,
    startsAt:
      opening !== undefined && item.public && item.recordingOffset !== undefined
        ? opening + Math.floor(item.recordingOffset / 60)
        : undefined,
  }));
  const { numbers } = attendanceNumbers(overlay.attendance, votersAt(meeting, overlay, record));
  const { at } = presentAtPlaces(places, numbers, frameOf(data));
  return items.flatMap((item, i) => {
    const named = at[i];
    const present = item.public ? (item.present ?? item.vote?.present) : undefined;
    if (named === undefined || present === undefined || named === present) return [];
    const values = { item: item.number ?? item.id, named, present };
    return [problem('protected-item-attendance', { file, field: ['attendance'] }, values)];
  });
}
