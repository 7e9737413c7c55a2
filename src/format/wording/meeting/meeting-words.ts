import { addDays, type CalendarDate } from '../../../domain/calendar-date.ts';
import { clockOf, dayOf } from '../../../domain/local-time.ts';
import type { PublicLocation, PublicMeeting, PublicOrganization } from '../../../domain/public-record.ts';
import { isUpcoming, type RecordIndex } from '../../../domain/view/index.ts';
import { clock, clockRange, fullDate, longDate } from '../dates.ts';
import { keepTogether } from '../keep-together.ts';
import type { BadgeKind } from '../badges.ts';
import { isNamedIn } from './is-named-in.ts';

/** "Montag, 15. Mai 2017, 18:30 bis 21:00 Uhr"; only the day where no more is known. */
export function whenOf({ start, end, allDay }: PublicMeeting): string {
  const day = dayOf(start);
  if (allDay) return fullDate(day);
  return spansDays(start, end) ? clockRange(start, end) : `${fullDate(day)}, ${clockRange(start, end)}`;
}

function spansDays(start: PublicMeeting['start'], end: PublicMeeting['end']): boolean {
  if (end === undefined || dayOf(end) <= dayOf(start)) return false;
  return clockOf(end) !== '00:00' || dayOf(end) > addDays(dayOf(start), 1);
}

/** "Rathaus, Ratssaal, Marktplatz 1, 12345 Musterdorf" */
export function placeOf({ name, room, street, postalCode, locality }: PublicLocation): string {
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ');
  return keepTogether(
    [name, room, street, town].filter((part) => part !== undefined && part !== '').join(', '),
  );
}

/** "18:30 Uhr · Rathaus · Bauausschuss"; the organization only where the title does not name it. */
export function metaOf(meeting: PublicMeeting, index: RecordIndex): string {
  const organization = index.organization.get(meeting.organization);
  const location = index.location.get(meeting.location ?? '');
  return [
    meeting.allDay ? undefined : clock(meeting.start),
    location?.name,
    organization && !names(meeting, organization) ? organization.name : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

const names = ({ title }: PublicMeeting, { name, shortName }: PublicOrganization): boolean =>
  isNamedIn(title, name) || (shortName !== undefined && isNamedIn(title, shortName));

/** What is out of the ordinary about a meeting. */
export function warningsOf({ status, urgent, shortNotice }: PublicMeeting): BadgeKind[] {
  const kinds: [BadgeKind, boolean][] = [
    ['cancelled', status === 'cancelled'],
    ['moved', status === 'moved'],
    ['urgent', urgent],
    ['short-notice', shortNotice],
  ];
  return kinds.filter(([, holds]) => holds).map(([kind]) => kind);
}

/** False of a meeting that was cancelled or moved to another day. */
export const takesPlace = ({ status }: PublicMeeting): boolean =>
  status !== 'cancelled' && status !== 'moved';

/** State and warnings, for the head of a meeting's page; the state is called as in lists. */
export function badgesOf(meeting: PublicMeeting, today: CalendarDate): BadgeKind[] {
  const warnings = warningsOf(meeting);
  if (!takesPlace(meeting)) return warnings;
  return [hasAgendaAhead(meeting, today) ? 'agenda' : meeting.status, ...warnings];
}

/** What is out of the ordinary, then whether the agenda can be read already, for a meeting in a list. */
export const listBadgesOf = (meeting: PublicMeeting, today: CalendarDate): BadgeKind[] => [
  ...warningsOf(meeting),
  ...(hasAgendaAhead(meeting, today) ? (['agenda'] as const) : []),
];

/** True where the meeting is still to come and its agenda may be read already. */
export const hasAgendaAhead = (meeting: PublicMeeting, today: CalendarDate): boolean =>
  isUpcoming(meeting, today) &&
  meeting.agenda.length > 0 &&
  (meeting.status === 'scheduled' || meeting.status === 'invited');

/** "Bauausschuss, 15. Mai 2017", short and unmistakable. */
export function meetingName(meeting: PublicMeeting, index: RecordIndex): string {
  const organization = index.organization.get(meeting.organization);
  return `${organization?.name ?? meeting.title}, ${longDate(dayOf(meeting.start))}`;
}
