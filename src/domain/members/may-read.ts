import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { Role } from '../schema/membership.ts';
import type { AccessFacts, AccessTime, Place, Reader, Reading, Subject } from './access.ts';
import type { DirectoryMembership } from './directory.ts';

/** Roles that hold a seat in the body: its non-public part is theirs. A mere guest has none. */
const SEATED: ReadonlySet<Role> = new Set([
  'mayor',
  'chair',
  'deputy-chair',
  'member',
  'deputy',
  'advisory',
  'secretary',
]);

const holdsOn = ({ startDate, endDate }: DirectoryMembership, day: CalendarDate): boolean =>
  (startDate === undefined || startDate <= day) && (endDate === undefined || day <= endDate);

/**
 * Who may read what: the one answer for agendas, papers, documents, search and downloads.
 * @param now wall clock of the record; a membership counts on its day alone
 */
export function mayRead(reader: Reader, subject: Subject, facts: AccessFacts, now: AccessTime): Reading {
  if (reader.clerk) return 'download';
  if (isExcluded(reader, subject)) return 'none';
  if (reader.leadership || worksOn(reader, subject, dayOf(now))) return subject.minutes ? 'none' : 'download';
  const readings = subject.places.map((place) => readingAt(place, reader, subject, facts, now));
  if (readings.includes('download')) return 'download';
  return readings.includes('view') ? 'view' : 'none';
}

/** Excluded from one matter, a person reads nothing of it, whichever way leads there. */
const isExcluded = ({ person }: Reader, { places }: Subject): boolean =>
  person !== undefined && places.some(({ item }) => item?.excluded.includes(person));

const worksOn = ({ offices, memberships }: Reader, subject: Subject, day: CalendarDate): boolean =>
  subject.offices.some(
    (office) =>
      offices.includes(office) ||
      memberships.some((membership) => membership.organization === office && holdsOn(membership, day)),
  );

function readingAt(
  place: Place,
  reader: Reader,
  subject: Subject,
  facts: AccessFacts,
  now: AccessTime,
): Reading {
  if (place.opensAt === undefined || place.opensAt > now) return 'none';
  if (isGuest(reader, place, subject, now)) return 'download';
  if (!isSeated(reader, place, facts, now)) return 'none';
  return subject.minutes ? (facts.organization.get(place.organization)?.minutes ?? 'none') : 'download';
}

/** Guests read their item until the day of the meeting is over. */
const isGuest = ({ person }: Reader, { item, day }: Place, subject: Subject, now: AccessTime): boolean =>
  person !== undefined && !subject.minutes && dayOf(now) <= day && (item?.guests.includes(person) ?? false);

function isSeated({ memberships }: Reader, place: Place, facts: AccessFacts, now: AccessTime): boolean {
  const day = dayOf(now);
  const seats = memberships.filter(({ role }) => SEATED.has(role));
  return seats.some(
    ({ organization, ...seat }) =>
      holdsOn({ organization, ...seat }, day) &&
      reaches(organization, place.organization, facts) &&
      readsTerm(organization, place, seats, facts, day),
  );
}

/** A seat opens its own body, and that of the council its committees where the municipality allows that. */
function reaches(seat: string, organization: string, { organization: known, rules }: AccessFacts): boolean {
  if (seat === organization) return true;
  const committee = known.get(organization);
  return (
    rules.councilReadsCommittees &&
    known.get(seat)?.kind === 'council' &&
    (committee?.kind === 'committee' || committee?.kind === 'main-committee') &&
    committee.parent === seat
  );
}

/** The running term always; an earlier one as the municipality allows. */
function readsTerm(
  organization: string,
  place: Place,
  seats: readonly DirectoryMembership[],
  { term, rules }: AccessFacts,
  day: CalendarDate,
): boolean {
  const asked = term.get(place.term);
  if (asked === undefined) return rules.formerTerms === 'all' || place.day >= day;
  if (asked.endDate === undefined || day <= asked.endDate) return true;
  if (rules.formerTerms !== 'served') return rules.formerTerms === 'all';
  return seats.some(
    (seat) =>
      seat.organization === organization &&
      (seat.startDate === undefined || asked.endDate === undefined || seat.startDate <= asked.endDate) &&
      (seat.endDate === undefined || asked.startDate <= seat.endDate),
  );
}
