import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { MembersDocument } from '../../../domain/members/index.ts';
import type { Council } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';
import { type Enclosures, enclosuresOf } from './enclosures.ts';
import type { MeetingNow } from './meeting-now.ts';
import type { Order } from './order.ts';
import { checkedPeriod, type CheckedPeriod } from './period.ts';
import { type PublicAgenda, publicAgenda, publicDocuments } from './public-agenda.ts';
import { changedThings, type Things } from './things.ts';

/** What a supplement tells to have changed since the order before. */
export interface Supplement {
  /** Time, place or state. */
  readonly meeting: boolean;
  /** Public items that are new or changed, as the agenda has them. */
  readonly items: number;
  /** Public documents and papers. */
  readonly documents: readonly MembersDocument[];
  /** Something of what is not public. */
  readonly closed: boolean;
}

/** An invitation as it goes out, to whomever: nothing in it that is not public. */
export interface Invitation extends MeetingNow {
  readonly council: Council;
  readonly number: number;
  readonly agenda: PublicAgenda;
  readonly enclosures: Enclosures;
  readonly period?: CheckedPeriod;
  /** Absent in the invitation itself. */
  readonly supplement?: Supplement;
}

/** What an invitation is made of. @property before the order before; @property day from which the period is reckoned */
export interface InvitationSources {
  readonly now: MeetingNow;
  readonly council: Council;
  readonly settings: Pick<MembersSettings, 'invitation'>;
  readonly things: Things;
  readonly before?: Order | undefined;
  readonly day: CalendarDate;
}

/** The invitation to a meeting, or where one was sent the supplement to it. */
export function invitationOf({ now, council, settings, things, before, day }: InvitationSources): Invitation {
  const documents = publicDocuments(now);
  const changed = before && changedThings(before.things, things);
  const fresh = changed ? documents.filter(({ id }) => changed.has(`d ${id}`)) : documents;
  const period = checkedPeriod(now.meeting, council, day);
  return {
    ...now,
    council,
    number: (before?.number ?? 0) + 1,
    agenda: publicAgenda(now),
    enclosures: enclosuresOf(fresh, settings.invitation.attachBytes),
    ...(period && { period }),
    ...(changed && { supplement: supplementOf(now, changed, fresh) }),
  };
}

function supplementOf(
  now: MeetingNow,
  changed: ReadonlySet<string>,
  documents: readonly MembersDocument[],
): Supplement {
  const open = openNames(now);
  const known = [...changed].filter((name) => open.has(name));
  return {
    meeting: changed.has('m'),
    items: known.filter((name) => name.startsWith('i ')).length,
    documents,
    closed: [...changed].some((name) => name !== 'm' && !open.has(name)),
  };
}

/** Names of the things that everybody may read; what is gone since is not among them. */
function openNames(now: MeetingNow): ReadonlySet<string> {
  const names = publicDocuments(now).map(({ id }) => `d ${id}`);
  const walk = (items: MeetingNow['meeting']['agenda']): void => {
    for (const item of items.filter((one) => one.public)) {
      names.push(`i ${item.id}`);
      for (const key of item.papers) if (now.papers.get(key)?.public) names.push(`p ${key}`);
      walk(item.items);
    }
  };
  walk(now.meeting.agenda);
  return new Set(names);
}
