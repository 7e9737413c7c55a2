import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { PublicBody, PublicMeeting, PublicOrganization, PublicTerm } from '../public-record.ts';
import { deliberating } from './bodies.ts';
import { yearOf } from './meeting-years.ts';
import { type Bench, benchesOn } from './members.ts';
import type { RecordIndex } from './record-index.ts';
import { selectResolutions } from './resolution-lists.ts';

/** Meetings of one organization in a term. */
interface TermRow {
  readonly organization: PublicOrganization;
  /** One number for each of the archive's years. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** What one body did in a term. */
export interface TermOfBody {
  readonly body: PublicBody;
  readonly rows: readonly TermRow[];
  readonly resolutions: number;
  readonly councils: readonly {
    readonly organization: PublicOrganization;
    readonly benches: readonly Bench[];
  }[];
}

/** A term as an archive: its years and what each body did. */
export interface TermArchive {
  readonly years: readonly string[];
  readonly bodies: readonly TermOfBody[];
  /** Day on which the seats are shown: today in the current term, the last day of a past one. */
  readonly seatsOn: CalendarDate;
  readonly state: 'past' | 'current' | 'future';
}

const isWithin = (day: CalendarDate, { startDate, endDate }: PublicTerm): boolean =>
  startDate <= day && (endDate === undefined || day <= endDate);

/** Where a term stands on `today`. */
export function termState({ startDate, endDate }: PublicTerm, today: CalendarDate): TermArchive['state'] {
  if (startDate > today) return 'future';
  return endDate !== undefined && endDate < today ? 'past' : 'current';
}

const dayOfSeats = (term: PublicTerm, today: CalendarDate): CalendarDate => {
  const state = termState(term, today);
  if (state === 'current') return today;
  return state === 'past' && term.endDate ? term.endDate : term.startDate;
};

/** The archive of `term`. */
export function termArchive(term: PublicTerm, index: RecordIndex): TermArchive {
  const seatsOn = dayOfSeats(term, index.record.today);
  const bodies = term.bodies.flatMap((key) => index.body.get(key) ?? []);
  const organizations = bodies.flatMap(({ key }) => deliberating(key, index));
  const meetings = new Map(organizations.map(({ key }) => [key, meetingsIn(term, key, index)]));
  const years = [...new Set([...meetings.values()].flat().map(yearOf))].sort();
  return {
    years,
    seatsOn,
    state: termState(term, index.record.today),
    bodies: bodies.map((body) => ({
      body,
      rows: rowsOf(deliberating(body.key, index), meetings, years),
      resolutions: selectResolutions({ body: body.key }, index).filter(({ date }) => isWithin(date, term))
        .length,
      councils: deliberating(body.key, index)
        .filter(({ kind }) => kind === 'council')
        .map((organization) => ({ organization, benches: benchesOn(organization.key, seatsOn, index) }))
        .filter(({ benches }) => benches.some(({ seats }) => seats > 0)),
    })),
  };
}

/** Meetings that took place, or will, within the term; cancelled and moved ones do not count. */
const meetingsIn = (term: PublicTerm, organization: string, index: RecordIndex): PublicMeeting[] =>
  (index.meetingsOf.get(organization) ?? []).filter(
    ({ status, start }) => status !== 'cancelled' && status !== 'moved' && isWithin(dayOf(start), term),
  );

function rowsOf(
  organizations: readonly PublicOrganization[],
  meetings: ReadonlyMap<string, readonly PublicMeeting[]>,
  years: readonly string[],
): TermRow[] {
  return organizations.flatMap((organization) => {
    const all = meetings.get(organization.key) ?? [];
    if (all.length === 0) return [];
    const counts = years.map((year) => all.filter((meeting) => yearOf(meeting) === year).length);
    return [{ organization, counts, total: all.length }];
  });
}
