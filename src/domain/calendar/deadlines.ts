import { addDays, type CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { minutesDue, noticeRequired } from '../law/index.ts';
import { dayOf, type LocalTime } from '../local-time.ts';
import { type LegalProfile, profileOf } from '../profiles/index.ts';
import type { Sourced } from '../profiles/legal-profile.ts';
import { itemsOf } from '../rules/walk-items.ts';
import type { AgendaItem, Body, Meeting } from '../schema/index.ts';

export type DeadlineKind = 'invitation' | 'notice' | 'minutes' | 'disclosure';

/** Something that the law, or the body's own rules, ask of the clerk by a day. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day. */
  readonly day: CalendarDate;
  /** Its end is over. */
  readonly passed: boolean;
  readonly title: string;
  readonly start: LocalTime;
  readonly file: string;
  /** Field that the clerk fills in when it is done. */
  readonly field: string;
  /** Full days between invitation and meeting, months until minutes, days until disclosure. */
  readonly amount?: number;
  /** Who sets the days before a meeting: the law, or the rules of procedure, of which the amount is the usual one. */
  readonly setBy?: 'law' | 'rules-of-procedure';
  /** Day on which the invitation is to be sent by the record, where that is too late. */
  readonly planned?: CalendarDate;
  /** Non-public items of which no resolution has been made known. */
  readonly items?: number;
  readonly source: string;
  /** Somebody held the profile's value against the law in force. */
  readonly verified: boolean;
}

/** What a deadline is made from. */
interface Case {
  readonly entry: Entry<Meeting>;
  readonly profile: LegalProfile;
  readonly inhabitants: number | undefined;
  readonly today: CalendarDate;
  readonly now: LocalTime;
  /** Ids of items whose resolutions were made known. */
  readonly disclosed: ReadonlySet<string>;
}

/** All deadlines that are not met at `now`, passed ones too, by day. */
export function deadlinesOf(record: CouncilRecord, now: LocalTime): Deadline[] {
  const bodies = new Map(record.bodies.map(({ key, data }) => [key, data]));
  const bodyOf = new Map(record.organizations.map(({ key, data }) => [key, bodies.get(data.body)]));
  const disclosed = disclosedItems(record);
  const found = record.meetings.flatMap((entry) => {
    const body: Body | undefined = bodyOf.get(entry.data.organization);
    const profile = profileOf(body?.profile ?? '');
    if (!profile) return [];
    const known = disclosed.get(entry.key) ?? new Set<string>();
    const own = { entry, profile, inhabitants: body?.inhabitants, today: dayOf(now), now, disclosed: known };
    return [invitation(own), notice(own), minutes(own), disclosure(own)].filter((one) => one !== undefined);
  });
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** True where the meeting took place, or where its start is over and nobody said otherwise. */
export const tookPlace = ({ status, start }: Meeting, now: LocalTime): boolean =>
  status === 'held' || ((status === 'invited' || status === 'scheduled') && start <= now);

const deadline = (
  { entry, today, profile }: Case,
  day: CalendarDate,
  rule: Sourced<unknown>,
  own: Pick<Deadline, 'kind' | 'field'> & Partial<Deadline>,
): Deadline => ({
  ...own,
  day,
  passed: day < today,
  title: entry.data.title,
  start: entry.data.start,
  file: entry.path,
  source: rule.source,
  verified: profile.verified !== null && rule.seen,
});

/** L-01: the last day on which an invitation leaves the full days that the profile names. */
function invitation(own: Case): Deadline | undefined {
  const { start, status, invitation: sent } = own.entry.data;
  if ((status !== 'scheduled' && status !== 'invited') || start <= own.now) return undefined;
  const rule = own.profile.invitation.fullDaysBetween;
  const day = addDays(dayOf(start), -(rule.value + 1));
  const planned = sent?.sentAt === undefined ? undefined : dayOf(sent.sentAt);
  if (sent?.sentAt !== undefined && (sent.sentAt <= own.now || dayOf(sent.sentAt) <= day)) return undefined;
  return deadline(own, day, rule, {
    kind: 'invitation',
    field: 'invitation.sentAt',
    amount: rule.value,
    setBy: own.profile.invitation.periodSetBy.value,
    ...(planned !== undefined && { planned }),
  });
}

/** L-06: the official notice. The profile names no number of days, so the day of the meeting is the last. */
function notice(own: Case): Deadline | undefined {
  const { data } = own.entry;
  if (data.notice !== undefined || !noticeRequired(own.profile, data, own.inhabitants)) return undefined;
  return deadline(own, dayOf(data.start), own.profile.notice.of, { kind: 'notice', field: 'notice' });
}

/** L-42: the minutes with the members; none where the body's rules of procedure say. */
function minutes(own: Case): Deadline | undefined {
  const { data } = own.entry;
  if (!tookPlace(data, own.now)) return undefined;
  if (data.minutes !== undefined && data.minutes.status !== 'draft') return undefined;
  const rule = own.profile.minutes.toMembersWithin;
  const day = minutesDue(own.profile, dayOf(data.start));
  if (day === undefined || rule.value === 'rules-of-procedure') return undefined;
  return deadline(own, day, rule, { kind: 'minutes', field: 'minutes', amount: rule.value.months });
}

/** L-20: making resolutions of the non-public part known. Which there are, only `protected/` knows. */
function disclosure(own: Case): Deadline | undefined {
  const { data } = own.entry;
  if (!tookPlace(data, own.now)) return undefined;
  const items = itemsOf(own.entry).filter(({ item }) => isUndisclosed(item, own.disclosed)).length;
  if (items === 0) return undefined;
  const { pendingDays, when } = own.profile.disclosure;
  return deadline(own, addDays(dayOf(data.start), pendingDays.value), when, {
    kind: 'disclosure',
    field: 'resolutions',
    amount: pendingDays.value,
    items,
  });
}

const isUndisclosed = (item: AgendaItem, disclosed: ReadonlySet<string>): boolean =>
  !item.public &&
  item.withdrawnAt === undefined &&
  (item.items ?? []).length === 0 &&
  !disclosed.has(item.id);

function disclosedItems({ resolutions }: CouncilRecord): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { data } of resolutions) {
    if (data.kind !== 'disclosed') continue;
    const { meeting, item } = data.item;
    found.set(meeting, (found.get(meeting) ?? new Set()).add(item));
  }
  return found;
}
