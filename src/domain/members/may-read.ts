import { dayOf } from '../local-time.ts';
import type { AccessFacts, AccessTime, Place, Reader, Reading, Subject } from './access.ts';
import { MINUTES_READING } from './directory.ts';
import { isSeated } from './seats.ts';
import { worksOn } from './works-on.ts';

/**
 * Who may read what: the one answer for agendas, papers, documents, search and downloads. Each way that leads to a thing is
 * asked for itself, and the one that allows most counts; whoever is excluded has none.
 * @param now wall clock of the record; a membership counts on its day alone
 */
export function mayRead(reader: Reader, subject: Subject, facts: AccessFacts, now: AccessTime): Reading {
  if (reader.clerk) return 'download';
  if (subject.edition && !isEditionFor(reader, subject.edition, facts, now)) return 'none';
  if (isExcluded(reader, subject, now)) return 'none';
  if (readsByOffice(reader, subject, facts, now)) return 'download';
  return most(subject.places.map((place) => readingAt(place, reader, subject, facts, now)));
}

/** Each reader has one edition of a document: that which tells of all the items that the reader may read, and of no other. */
const isEditionFor = (
  reader: Reader,
  { items, without }: NonNullable<Subject['edition']>,
  facts: AccessFacts,
  now: AccessTime,
): boolean => {
  const isRead = (subject: Subject): boolean => mayRead(reader, subject, facts, now) !== 'none';
  return items.every(isRead) && !without.some(isRead);
};

const most = (readings: readonly Reading[]): Reading =>
  MINUTES_READING.findLast((reading) => readings.includes(reading)) ?? 'none';

/**
 * Excluded from one matter (Mitwirkungsverbot, § 41 NKomVG, § 22 GemO), a person reads nothing of it, whichever way leads
 * there. What a public agenda has made public they may read like everybody: they sit among the audience (L-37).
 */
const isExcluded = ({ person }: Reader, subject: Subject, now: AccessTime): boolean =>
  person !== undefined &&
  subject.places.some(({ item }) => item?.excluded.includes(person)) &&
  !(subject.public && subject.places.some((place) => place.item?.public && isOpen(place, now)));

const isOpen = ({ opensAt }: Place, now: AccessTime): boolean => opensAt !== undefined && opensAt <= now;

/**
 * Leadership reads everything that is there, staff what their office writes, before the invitation too, because they prepare
 * it. Neither reads minutes by that: those are a matter of the body and its members.
 */
function readsByOffice(reader: Reader, subject: Subject, facts: AccessFacts, now: AccessTime): boolean {
  if (subject.minutes) return false;
  const isThere = subject.places.length > 0 || subject.offices.length > 0;
  return (reader.leadership && isThere) || worksOn(reader, subject, facts, dayOf(now));
}

function readingAt(
  place: Place,
  reader: Reader,
  subject: Subject,
  facts: AccessFacts,
  now: AccessTime,
): Reading {
  if (!isOpen(place, now)) return 'none';
  if (isGuest(reader, place, subject, now)) return 'download';
  if (!isSeated(reader, place, facts, dayOf(now))) return 'none';
  return subject.minutes ? (facts.organization.get(place.organization)?.minutes ?? 'none') : 'download';
}

/** Guests read their item until the day of the meeting is over. */
const isGuest = ({ person }: Reader, { item, day }: Place, subject: Subject, now: AccessTime): boolean =>
  person !== undefined && !subject.minutes && dayOf(now) <= day && (item?.guests.includes(person) ?? false);
