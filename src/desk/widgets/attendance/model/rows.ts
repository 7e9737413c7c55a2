import type { ProtectedMeeting } from '../../../../domain/schema/protected.ts';
import { patched } from '../../parts/patched.ts';
import { placeInOrder } from '../../parts/place-in-order.ts';

export type Attendee = NonNullable<ProtectedMeeting['attendance']>[number];

/** Who is in the list was there, or is excused; who is not was absent. */
export type Presence = 'present' | 'excused' | 'absent';

const ORDER = ['person', 'from', 'to', 'excused'];

/** One person and what the list says of them. */
export interface AttendanceRow {
  readonly person: string;
  /** Undefined where the list does not name the person. */
  readonly entry: Attendee | undefined;
  readonly presence: Presence;
  /** Of the body: offered even where the list does not name the person. */
  readonly member: boolean;
}

const presenceOf = (entry: Attendee | undefined): Presence =>
  !entry ? 'absent' : entry.excused === true ? 'excused' : 'present';

/** The members in their order, then whoever else is in the list. */
export function rowsOf(members: readonly string[], list: readonly Attendee[]): readonly AttendanceRow[] {
  const others = list.map(({ person }) => person).filter((person) => !members.includes(person));
  return [...members, ...new Set(others)].map((person) => {
    const entry = list.find((one) => one.person === person);
    return { person, entry, presence: presenceOf(entry), member: members.includes(person) };
  });
}

/** The list after a word about one person, who is put where the order of members has them. */
export function withPresence(
  members: readonly string[],
  list: readonly Attendee[],
  person: string,
  presence: Presence,
): readonly Attendee[] {
  const place = list.findIndex((entry) => entry.person === person);
  if (presence === 'absent') return place < 0 ? list : list.toSpliced(place, 1);
  const excused = presence === 'excused';
  // Whoever was not there neither came later nor went earlier.
  const changes = excused ? { excused: true, from: undefined, to: undefined } : { excused: undefined };
  if (place >= 0) return list.with(place, patched(list[place] as Attendee, changes, ORDER));
  const keys = list.map((entry) => entry.person);
  const at = members.includes(person) ? placeInOrder(members, keys, person) : list.length;
  return list.toSpliced(at, 0, patched<Attendee>({ person }, changes, ORDER));
}

/** The list with the time at which a person came or went. */
export const withTime = (
  list: readonly Attendee[],
  person: string,
  times: Partial<Pick<Attendee, 'from' | 'to'>>,
): readonly Attendee[] =>
  list.map((entry) => (entry.person === person ? patched(entry, times, ORDER) : entry));

/** Every member whom the list does not name was there. */
export const allPresent = (members: readonly string[], list: readonly Attendee[]): readonly Attendee[] =>
  members.reduce(
    (next, person) =>
      next.some((entry) => entry.person === person) ? next : withPresence(members, next, person, 'present'),
    list,
  );
