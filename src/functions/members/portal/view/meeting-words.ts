import { dayOf } from '../../../../domain/local-time.ts';
import type { MembersLocation, MembersMeeting } from '../../../../domain/members/index.ts';
import type { BadgeKind } from '../../../../format/wording/badges.ts';
import { clock, clockRange, fullDate } from '../../../../format/wording/dates.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import type { Council } from '../../ports.ts';

/** Name of the body, and of those that meet with it: "Rat und Ausschuss für Bau". */
export function bodyNames({ organization, jointWith }: MembersMeeting, council: Council): string {
  const names = [organization, ...jointWith].map((key) => organizationName(key, council));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}

/** Name of an organization; its key where the directory has none. */
export const organizationName = (key: string, { facts }: Council): string =>
  facts.organization.get(key)?.name ?? key;

/** "Montag, 8. März 2027, 18:30 bis 21:00 Uhr" */
export const whenOf = ({ start, end, allDay }: MembersMeeting): string =>
  keepTogether(allDay ? fullDate(dayOf(start)) : `${fullDate(dayOf(start))}, ${clockRange(start, end)}`);

/** "Rathaus, Ratssaal, Marktplatz 1" */
export const placeWords = (location: MembersLocation | undefined): string | undefined =>
  location &&
  keepTogether(
    [location.name, location.room, location.street, location.place]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );

/** "18:30 Uhr · Rathaus" */
export const metaOf = ({ start, allDay, location }: MembersMeeting): string =>
  [allDay ? undefined : keepTogether(clock(start)), location?.name].filter(Boolean).join(' · ');

/** The meeting's day is today or lies ahead. */
export const isAhead = ({ start }: MembersMeeting, { now }: Council): boolean => dayOf(start) >= dayOf(now);

/** State of a meeting: the agenda lies open, it was held, cancelled, moved. */
export function stateOf(meeting: MembersMeeting, council: Council): BadgeKind {
  const { status, opensAt, agenda } = meeting;
  if (status === 'cancelled' || status === 'moved' || status === 'held') return status;
  const lies = opensAt !== undefined && opensAt <= council.now && agenda.length > 0;
  return lies && isAhead(meeting, council) ? 'agenda' : status;
}

/**
 * What a line above the name of the body adds to it: "17. Sitzung", or the title where it says more than that the body meets
 * ("Konstituierende Sitzung des Rates"). Undefined where it would say the same once more.
 */
export function kickerOf({ title, number }: Pick<MembersMeeting, 'title' | 'number'>): string | undefined {
  const rest = title.replace(/^\d+\. (?=Sitzung)/, '');
  if (!/^Sitzung(?: de[sr] .*)?$/.test(rest)) return title;
  if (number === undefined) return /^\d+\. Sitzung/.exec(title)?.[0];
  return /^\d+$/.test(number) ? `${number}. Sitzung` : `Sitzung ${number}`;
}
