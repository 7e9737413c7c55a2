import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { PublicConsultation, PublicPaper } from '../public-record.ts';
import type { ConsultationRole } from '../schema/consultation.ts';
import type { ItemInMeeting, RecordIndex } from './record-index.ts';

/** One stop on a paper's way through the bodies (Beratungsfolge). */
export interface Station {
  /** The planned consultation's id, or the item's where nobody planned it. */
  readonly id: string;
  readonly organization: string;
  readonly role?: ConsultationRole;
  readonly date?: CalendarDate;
  readonly public: boolean;
  /** The item that dealt or will deal with the paper; absent while only planned and where not public. */
  readonly at?: ItemInMeeting;
}

/** The stations of `paper`: planned ones joined with the items that name it, in order of their dates. */
export function stationsOf(paper: PublicPaper, index: RecordIndex): Station[] {
  const items = [...(index.itemsOfPaper.get(paper.key) ?? [])];
  const open = paper.consultations.filter((consultation) => consultation.public);
  const met = new Map<PublicConsultation, ItemInMeeting>();
  // First those held on the day planned, so that an undated station of the same body takes none of theirs.
  for (const matches of [isOnItsDay, isOfItsBody]) {
    for (const consultation of open) if (!met.has(consultation)) takeMatch(consultation, items, matches, met);
  }
  const planned = paper.consultations.map((consultation) => stationOf(consultation, met.get(consultation)));
  const unplanned = items.map((at): Station => ({
    id: at.item.id,
    organization: at.meeting.organization,
    ...(at.item.role && { role: at.item.role }),
    date: dayOf(at.meeting.start),
    public: true,
    at,
  }));
  return [...planned, ...unplanned]
    .map((station, position) => ({ station, position }))
    .sort((a, b) => compareDates(a.station.date, b.station.date) || a.position - b.position)
    .map(({ station }) => station);
}

/** Undated stations come last, in the order planned. */
function compareDates(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

function stationOf(consultation: PublicConsultation, at: ItemInMeeting | undefined): Station {
  const { id, organization, role, public: open } = consultation;
  const date = at ? dayOf(at.meeting.start) : consultation.date;
  return { id, organization, role, public: open, ...(date && { date }), ...(at && { at }) };
}

type Matches = (consultation: PublicConsultation, at: ItemInMeeting) => boolean;

const isOfItsBody: Matches = ({ organization }, { meeting }) =>
  meeting.organization === organization || meeting.jointWith.includes(organization);

const isOnItsDay: Matches = (consultation, at) =>
  isOfItsBody(consultation, at) && dayOf(at.meeting.start) === consultation.date;

/** Moves the first item that matches from `items` to `met`. */
function takeMatch(
  consultation: PublicConsultation,
  items: ItemInMeeting[],
  matches: Matches,
  met: Map<PublicConsultation, ItemInMeeting>,
): void {
  const position = items.findIndex((at) => matches(consultation, at));
  const [found] = position < 0 ? [] : items.splice(position, 1);
  if (found) met.set(consultation, found);
}
