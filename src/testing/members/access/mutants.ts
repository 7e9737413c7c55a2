import { addDays } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import {
  type AccessFacts,
  type DirectoryMembership,
  flatItems,
  mayRead,
  type MembersPart,
  type Place,
  type Reader,
  type Subject,
} from '../../../domain/members/index.ts';

type Rule = typeof mayRead;

const withSeats =
  (change: (seat: DirectoryMembership) => DirectoryMembership): Rule =>
  (reader, subject, facts, now) =>
    mayRead({ ...reader, memberships: reader.memberships.map(change) }, subject, facts, now);

const withPlaces =
  (change: (place: Place, now: string) => Place): Rule =>
  (reader, subject, facts, now) =>
    mayRead(reader, { ...subject, places: subject.places.map((place) => change(place, now)) }, facts, now);

const withSubject =
  (change: (subject: Subject, reader: Reader) => Subject): Rule =>
  (reader, subject, facts, now) =>
    mayRead(reader, change(subject, reader), facts, now);

const withFacts =
  (change: (facts: AccessFacts) => AccessFacts): Rule =>
  (reader, subject, facts, now) =>
    mayRead(reader, subject, change(facts), now);

const withReader =
  (change: (reader: Reader) => Reader): Rule =>
  (reader, subject, facts, now) =>
    mayRead(change(reader), subject, facts, now);

const shifted = (days: number, name: 'startDate' | 'endDate') => (seat: DirectoryMembership) => {
  const day = seat[name];
  return day === undefined ? seat : { ...seat, [name]: addDays(day, days) };
};

const withoutMinutes = ({ places, offices, public: isPublic }: Subject): Subject => ({
  places,
  offices,
  public: isPublic,
});

const withoutPeople =
  (which: 'guests' | 'excluded') =>
  (place: Place): Place =>
    place.item ? { ...place, item: { ...place.item, [which]: [] } } : place;

const withRules = (rules: Partial<AccessFacts['rules']>) => (facts: AccessFacts) => ({
  ...facts,
  rules: { ...facts.rules, ...rules },
});

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const rest = { ...whole };
  delete rest[key];
  return rest;
}

/** Wrong rules that somebody could write; the oracle must tell each from the right one. */
export const MUTANTS: Readonly<Record<string, Rule>> = {
  'a membership that ended yesterday still reads': withSeats(shifted(1, 'endDate')),
  'the last day of a membership reads nothing': withSeats(shifted(-1, 'endDate')),
  'a membership that begins tomorrow reads today': withSeats(shifted(-1, 'startDate')),
  'the first day of a membership reads nothing': withSeats(shifted(1, 'startDate')),
  'a membership never ends': withSeats((seat) => without(seat, 'endDate')),
  'guests of the body have a seat': withSeats((seat) =>
    seat.role === 'guest' ? { ...seat, role: 'member' } : seat,
  ),
  'deputies read nothing': withSeats((seat) => (seat.role === 'deputy' ? { ...seat, role: 'guest' } : seat)),
  'minute-takers have a mandate': withSeats((seat) =>
    seat.role === 'secretary' ? { ...seat, role: 'member' } : seat,
  ),
  'earlier memberships are forgotten': (reader, subject, facts, now) =>
    mayRead(
      {
        ...reader,
        memberships: reader.memberships.filter(({ endDate = now }) => endDate >= now.slice(0, 10)),
      },
      subject,
      facts,
      now,
    ),
  'nobody is excluded': withPlaces(withoutPeople('excluded')),
  'exclusion counts only where every way excludes': (reader, subject, facts, now) => {
    const isKept = ({ item }: Place) =>
      reader.person !== undefined && (item?.excluded.includes(reader.person) ?? false);
    const places = subject.places.filter((place) => !isKept(place));
    return mayRead(reader, places.length === 0 ? subject : { ...subject, places }, facts, now);
  },
  'exclusion takes what is public': withSubject((subject) => ({ ...subject, public: false })),
  'what will be public once is so at once': (reader, subject, facts, now) =>
    subject.public && subject.places.length > 0
      ? mayRead(reader, { ...subject, places: subject.places.map(withoutPeople('excluded')) }, facts, now)
      : mayRead(reader, subject, facts, now),
  'leadership reads in spite of exclusion': (reader, subject, facts, now) =>
    reader.leadership
      ? mayRead(reader, { ...subject, places: subject.places.map(withoutPeople('excluded')) }, facts, now)
      : mayRead(reader, subject, facts, now),
  'nobody is a guest': withPlaces(withoutPeople('guests')),
  'guests read for ever': (reader, subject, facts, now) => {
    const own = mayRead(reader, subject, facts, now);
    if (own !== 'none' || subject.minutes) return own;
    const later = subject.places.map((place) => ({ ...place, day: addDays(place.day, 9999) }));
    return mayRead({ ...reader, memberships: [] }, { ...subject, places: later }, facts, now);
  },
  'guests read until the day before': withPlaces((place) => ({ ...place, day: addDays(place.day, -1) })),
  'guests read a day longer': withPlaces((place) => ({ ...place, day: addDays(place.day, 1) })),
  'nothing waits for the invitation': withPlaces((place, now) => ({ ...place, opensAt: localTime(now) })),
  'what bears no invitation is open': withPlaces((place, now) => ({ opensAt: localTime(now), ...place })),
  'minutes are like any document': withSubject(withoutMinutes),
  'leadership reads minutes': withSubject((subject, { leadership }) =>
    leadership ? withoutMinutes(subject) : subject,
  ),
  'leadership loses the minutes of the own body': (reader, subject, facts, now) =>
    reader.leadership && !reader.clerk && subject.minutes ? 'none' : mayRead(reader, subject, facts, now),
  'minutes may always be kept': (reader, subject, facts, now) =>
    mayRead(reader, subject, facts, now) === 'none' ? 'none' : 'download',
  'leadership waits for the invitation': (reader, subject, facts, now) =>
    mayRead(
      reader,
      { ...subject, places: subject.places.filter(({ opensAt = '9' }) => opensAt <= now) },
      facts,
      now,
    ),
  'there is no leadership': withReader((reader) => ({ ...reader, leadership: false })),
  'offices granted to an account count for nothing': withReader((reader) => ({ ...reader, offices: [] })),
  'any body can be an office': withFacts((facts) => ({
    ...facts,
    organization: new Map(
      [...facts.organization].map(([key, one]) => [key, { ...one, kind: 'administration' as const }]),
    ),
  })),
  'all earlier terms are open': withFacts(withRules({ formerTerms: 'all' })),
  'no earlier term is open': withFacts(withRules({ formerTerms: 'none' })),
  'terms are of no account': withFacts((facts) => ({ ...facts, term: new Map() })),
  'the council reads its committees always': withFacts(withRules({ councilReadsCommittees: true })),
  'the council never reads its committees': withFacts(withRules({ councilReadsCommittees: false })),
  'committees belong to the council of another body too': withFacts((facts) => ({
    ...facts,
    organization: new Map([...facts.organization].map(([key, one]) => [key, { ...one, body: 'a' }])),
  })),
  'only the first way counts': withSubject((subject) => ({ ...subject, places: subject.places.slice(0, 1) })),
  'minutes forget who was excluded': withSubject((subject) =>
    subject.minutes ? { ...subject, places: subject.places.map((place) => without(place, 'item')) } : subject,
  ),
  'any edition is for everybody': withSubject((subject) => without(subject, 'edition')),
  'an edition may leave out what is read': withSubject((subject) =>
    subject.edition ? { ...subject, edition: { ...subject.edition, without: [] } } : subject,
  ),
  'an edition may tell of what is not read': withSubject((subject) =>
    subject.edition ? { ...subject, edition: { ...subject.edition, items: [] } } : subject,
  ),
  'clerks are like everybody': withReader((reader) => ({ ...reader, clerk: false })),
};

type Finder = (parts: readonly MembersPart[]) => readonly MembersPart[];

const withMeetings =
  (change: (meeting: MembersPart['meetings'][number]) => MembersPart['meetings'][number]): Finder =>
  (parts) =>
    parts.map((part) => ({ ...part, meetings: part.meetings.map(change) }));

/** Wrong ways to find, made by what is searched; the oracle must tell them too. */
export const LOST_WAYS: Readonly<Record<string, Finder>> = {
  'items below others stand alone': withMeetings((meeting) => ({
    ...meeting,
    agenda: flatItems(meeting.agenda).map((item) => ({ ...item, items: [] })),
  })),
  'a joint meeting is that of the leading body alone': (parts) =>
    parts.map((part) => ({
      ...part,
      meetings: part.meetings.filter(({ organization }) => organization === part.organization),
    })),
  'a paper is found on the first agenda alone': (parts) => {
    const seen = new Set<string>();
    const first = (key: string) => !seen.has(key) && seen.add(key);
    return withMeetings((meeting) => ({
      ...meeting,
      agenda: meeting.agenda.map((item) => ({ ...item, papers: item.papers.filter(first) })),
    }))(parts);
  },
  'attachments of a public paper are public': (parts) =>
    parts.map((part) => ({
      ...part,
      papers: part.papers.map((paper) => ({
        ...paper,
        documents: paper.documents.map((one) => ({ ...one, public: paper.public })),
      })),
    })),
  'non-public items are public': withMeetings((meeting) => ({
    ...meeting,
    agenda: meeting.agenda.map((item) => ({ ...item, public: true })),
  })),
};
