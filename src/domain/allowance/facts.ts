import type { CouncilRecord, Entry, ProtectedRecord } from '../council-record.ts';
import type { Allowance, Meeting, Membership, Organization, ProtectedMeeting } from '../schema/index.ts';

export type Attendee = NonNullable<ProtectedMeeting['attendance']>[number];

/** A meeting that was held, with who was there; who is excused is not in it, and nobody is twice. */
export interface AttendedMeeting {
  readonly meeting: Entry<Meeting>;
  readonly attendance: readonly Attendee[];
}

/** What allowances are reckoned from. */
export interface AllowanceFacts {
  readonly allowance: Allowance;
  /** Of everybody, by key. */
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  readonly organizations: ReadonlyMap<string, Organization>;
  /** By start. */
  readonly meetings: readonly AttendedMeeting[];
}

/** Joins both sides of the record; meetings that were cancelled or moved are none. */
export function allowanceFacts(
  record: CouncilRecord,
  overlay: ProtectedRecord,
  allowance: Allowance,
): AllowanceFacts {
  const attendance = new Map(overlay.meetings.map(({ key, data }) => [key, data.attendance ?? []]));
  const order = ({ key, data }: Entry<Meeting>): string => `${data.start}${key}`;
  return {
    allowance,
    memberships: new Map(
      [...record.people, ...overlay.people].map(({ key, data }) => [key, data.memberships]),
    ),
    organizations: new Map(record.organizations.map(({ key, data }) => [key, data])),
    meetings: record.meetings
      .filter(({ data: { status } }) => status !== 'cancelled' && status !== 'moved')
      .map((meeting) => ({ meeting, attendance: present(attendance.get(meeting.key) ?? []) }))
      .filter(({ attendance: there }) => there.length > 0)
      .toSorted((a, b) => (order(a.meeting) < order(b.meeting) ? -1 : 1)),
  };
}

function present(all: readonly Attendee[]): Attendee[] {
  const there = all.filter(({ excused }) => excused !== true);
  return there.filter(({ person }, i) => there.findIndex((other) => other.person === person) === i);
}
