import { addDays } from '../../../domain/calendar-date.ts';
import { dayOf, instantOf, type LocalTime, startOfDay } from '../../../domain/local-time.ts';
import type { MembersDocument, MembersItem, MembersMeeting } from '../../../domain/members/index.ts';
import type { Council, Session } from '../ports.ts';

/** Against what "new" is held; milliseconds since 1970 of the record's clock. */
export interface Baseline {
  /** When the member looked last; undefined at the first visit, when nothing counts as new. */
  readonly looked: number | undefined;
  readonly now: number;
  readonly zone: string;
}

/** New or changed since the member looked last. */
export type Mark = 'new' | 'changed';

export const baselineOf = ({ directory, at }: Council, { lookedUntil }: Session): Baseline => ({
  looked: lookedUntil === undefined ? undefined : Date.parse(lookedUntil),
  now: Date.parse(at),
  zone: directory.site.timeZone,
});

/** The instant of a wall clock time of the record, in milliseconds. */
export const atOf = (time: LocalTime, { zone }: Baseline): number => instantOf(time, zone);

const isAfter = (at: number | undefined, than: number | undefined): boolean =>
  at !== undefined && than !== undefined && at > than;
const parsed = (at: string | undefined): number | undefined =>
  at === undefined ? undefined : Date.parse(at);
const wall = (time: LocalTime | undefined, baseline: Baseline): number | undefined =>
  time === undefined ? undefined : atOf(time, baseline);

/** The instant from which the agenda lies open; undefined where it does not yet. */
export function openedAt({ opensAt }: MembersMeeting, baseline: Baseline): number | undefined {
  const at = wall(opensAt, baseline);
  return at === undefined || at > baseline.now ? undefined : at;
}

/** A meeting whose agenda opened since the last look is new as a whole: nothing in it bears a mark of its own. */
export const isNewMeeting = (meeting: MembersMeeting, baseline: Baseline): boolean =>
  isAfter(openedAt(meeting, baseline), baseline.looked);

export function itemMark(item: MembersItem, baseline: Baseline): Mark | undefined {
  if (isAfter(wall(item.addedAt, baseline), baseline.looked)) return 'new';
  const changed = [item.movedAt, item.withdrawnAt].some((time) =>
    isAfter(wall(time, baseline), baseline.looked),
  );
  return changed ? 'changed' : undefined;
}

/** What `members:publish` dates: a document, or a paper's own words. */
export type Dated = Pick<MembersDocument, 'addedAt' | 'changedAt'>;

/** Of a document, or of a paper itself. */
export function datedMark({ addedAt, changedAt }: Dated, { looked }: Baseline): Mark | undefined {
  if (isAfter(parsed(addedAt), looked)) return 'new';
  return isAfter(parsed(changedAt), looked) ? 'changed' : undefined;
}

/** What came after the invitation: the instant, and whether the thing was there before. */
export interface Late {
  readonly kind: 'added' | 'changed';
  readonly at: number;
}

/**
 * A document or a paper that came, or changed, after the day of the invitation. The day itself belongs to the invitation: papers are
 * published in the hours after it was sent.
 */
export function lateOf(
  { addedAt, changedAt }: Dated,
  { opensAt }: MembersMeeting,
  { zone }: Baseline,
): Late | undefined {
  if (opensAt === undefined) return undefined;
  const until = startOfDay(addDays(dayOf(opensAt), 1), zone);
  const [added, changed] = [parsed(addedAt), parsed(changedAt)];
  if (added !== undefined && added >= until) return { kind: 'added', at: added };
  return changed !== undefined && changed >= until ? { kind: 'changed', at: changed } : undefined;
}
