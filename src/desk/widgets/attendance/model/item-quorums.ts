import { attendanceNumbers } from '../../../../domain/attendance/attendance-numbers.ts';
import { presentAtPlaces } from '../../../../domain/attendance/present-at-places.ts';
import type { ProtectedItem } from '../../../../domain/schema/protected.ts';
import type { KnownItem } from '../../../desk-context.ts';
import { type MeetingLaw, quorumAt } from '../../minutes/model/law-of.ts';
import type { Attendee } from './rows.ts';

/** What attendance and exclusions mean for one non-public item. */
export interface ItemQuorum {
  readonly id: string;
  /** Keys of those who may not take part. */
  readonly excluded: readonly string[];
  /** Undefined where the law, the number of members or who was there is not known. */
  readonly quorum: { readonly reached: boolean; readonly sentence: string } | undefined;
}

/** The items with those excluded, and whether the body could decide on each. */
export function itemQuorums(
  items: readonly Pick<ProtectedItem, 'id' | 'excluded' | 'vote'>[],
  known: readonly KnownItem[],
  list: readonly Attendee[],
  members: readonly string[],
  law: MeetingLaw,
): readonly ItemQuorum[] {
  const { numbers } = attendanceNumbers(list, members);
  const changed = numbers.changes.length > 0 || (numbers.times ?? []).length > 0 || numbers.unplaced > 0;
  return items.map(({ id, excluded = [], vote }) => {
    const number = known.find((one) => one.id === id)?.number;
    const there = changed ? presentAtNumber(number) : numbers.present;
    const present = vote?.present ?? there;
    const named = excluded.filter((person) => members.includes(person)).length;
    const barred = { yes: 0, no: 0, abstain: 0, ...vote, excluded: Math.max(named, vote?.excluded ?? 0) };
    const item = { vote: { method: 'open', majority: 'simple', ...barred, present } as const };
    const told = list.length > 0 && present !== undefined;
    return { id, excluded, quorum: told ? quorumAt(law, item) : undefined };
  });

  /** By the items themselves alone: which others the agenda has, this desk does not know. */
  function presentAtNumber(number: string | undefined): number | undefined {
    const places = known.map((one) => ({ number: one.number, counts: true }));
    const at = known.findIndex((one) => one.number === number);
    return number === undefined ? undefined : presentAtPlaces(places, numbers).at[at];
  }
}
