import { addMonths } from '../../domain/calendar-date.ts';
import { dayOf } from '../../domain/local-time.ts';
import type { PublicMeeting, PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { holdsMeetings } from '../../domain/view/bodies.ts';
import { fullName, isMemberOn, type RecordIndex } from '../../domain/view/index.ts';
import { bodiesOfMeeting } from '../../domain/view/meeting-years.ts';
import type { CalendarHead } from './calendar-text.ts';
import type { WithdrawnMeeting } from './withdrawn-event.ts';

/** A calendar to subscribe to, with its meetings, earliest first. */
export interface Calendar {
  readonly head: CalendarHead;
  readonly meetings: readonly PublicMeeting[];
  /** Whether a withdrawn meeting would stand in it. */
  readonly concerns: (withdrawn: WithdrawnMeeting) => boolean;
}

/** Months that calendars look back. Phones load all of a calendar each time, and a council's archive is long. */
const MONTHS_BACK = 24;

const SPAN =
  'Enthalten sind die Sitzungen der letzten zwei Jahre und alle künftigen, die schon bekannt sind.';
const NONE =
  'Zurzeit stehen keine darin, denn weder aus den letzten zwei Jahren noch für die Zukunft ist eine bekannt.';
const OLDER = 'Jede ältere Sitzung hat auf der Website ihre eigene Kalenderdatei.';

const WHAT = 'Sitzungstermine mit Ort und Tagesordnung';

/** All calendars of the site: of everything, of each body, each organization that meets and each person who belongs to one. */
export function* calendarsOf(index: RecordIndex): Generator<Calendar> {
  const { site, bodies, organizations, people, today } = index.record;
  const first = addMonths(today, -MONTHS_BACK);
  const calendar = (
    page: string,
    name: string,
    what: string,
    all: readonly PublicMeeting[],
    concerns: Calendar['concerns'],
  ): Calendar => {
    const meetings = all.filter(({ start }) => dayOf(start) >= first);
    const description = `${what} ${meetings.length > 0 ? SPAN : NONE} ${OLDER}`;
    return { head: { name, description, address: url.meetingsIcs(page), page }, meetings, concerns };
  };
  const ofBody = (key: string) =>
    index.meetings.filter((meeting) => bodiesOfMeeting(meeting, index).includes(key));
  yield calendar(url.meetings, site.name, `Alle ${WHAT}: ${site.name}.`, index.meetings, () => true);
  for (const { key, name } of bodies) {
    const concerns: Calendar['concerns'] = (withdrawn) =>
      withdrawn.organizations.some((one) => index.organization.get(one)?.body === key);
    yield calendar(url.body(key), `${name}: Sitzungen`, `${WHAT}: ${name}.`, ofBody(key), concerns);
  }
  for (const organization of organizations) {
    const { key, kind, name, colour } = organization;
    const all = index.meetingsOf.get(key) ?? [];
    if (!holdsMeetings(organization) && all.length === 0) continue;
    const concerns: Calendar['concerns'] = (withdrawn) => withdrawn.organizations.includes(key);
    const made = calendar(
      url.organization(key, kind),
      `${name}: Sitzungen`,
      `${WHAT}: ${name}.`,
      all,
      concerns,
    );
    yield colour === undefined ? made : { ...made, head: { ...made.head, colour } };
  }
  for (const person of people) {
    if (person.memberships.length === 0) continue;
    const name = fullName(person);
    const what = `Sitzungen der Gremien, in denen ${name} am Tag der Sitzung Mitglied war oder ist.`;
    const concerns: Calendar['concerns'] = ({ organizations: met, day }) =>
      person.memberships.some((one) => met.includes(one.organization) && isMemberOn(one, day));
    yield calendar(
      url.person(person.key),
      `${name}: Sitzungen`,
      what,
      meetingsOfPerson(person, index),
      concerns,
    );
  }
}

/** The meetings of the organizations to which a person belongs on that day, earliest first. */
function meetingsOfPerson({ memberships }: PublicPerson, index: RecordIndex): PublicMeeting[] {
  const found = new Set(
    memberships.flatMap((membership) =>
      (index.meetingsOf.get(membership.organization) ?? []).filter(({ start }) =>
        isMemberOn(membership, dayOf(start)),
      ),
    ),
  );
  return [...found].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.key < b.key ? -1 : 1));
}
