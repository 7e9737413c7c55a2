import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import type { MembersConsultation, MembersPaper } from '../../../../domain/members/index.ts';
import { fullDate } from '../../../../format/wording/dates.ts';
import { CONSULTATION_ROLE } from '../../../../format/wording/enums.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import type { Council } from '../../ports.ts';
import { organizationName } from './meeting-words.ts';
import type { OpenStation, StationView } from './stations-in.ts';

/**
 * The way of the paper through the bodies: planned consultations joined with the items that the reader may read, by day; those
 * without one last. Whoever may read a paper may know what it says about its way.
 */
export function stationViews(
  { consultations = [] }: MembersPaper,
  open: readonly OpenStation[],
  council: Council,
): StationView[] {
  const rest = [...open];
  const met = new Map<MembersConsultation, OpenStation>();
  // First those held on the day planned, so that one without a day takes none of theirs.
  for (const matches of [isOnItsDay, isOfItsBody])
    for (const planned of consultations) {
      const position = met.has(planned) ? -1 : rest.findIndex((station) => matches(planned, station));
      const [found] = position < 0 ? [] : rest.splice(position, 1);
      if (found) met.set(planned, found);
    }
  const all: Dated[] = [
    ...consultations.map((planned) => viewOf(planned, met.get(planned), council)),
    ...rest,
  ];
  return all.sort((a, b) => compareDays(a.day, b.day)).map(({ view }) => view);
}

interface Dated {
  readonly day: CalendarDate | undefined;
  readonly view: StationView;
}

type Matches = (planned: MembersConsultation, station: OpenStation) => boolean;

const isOfItsBody: Matches = ({ organization }, { organizations }) => organizations.includes(organization);
const isOnItsDay: Matches = (planned, station) =>
  isOfItsBody(planned, station) && planned.date === station.day;

function viewOf(
  { organization, role, date, public: isPublic }: MembersConsultation,
  station: OpenStation | undefined,
  council: Council,
): Dated {
  const words = CONSULTATION_ROLE[role];
  if (station) return { day: station.day, view: { ...station.view, role: words } };
  const planned = date !== undefined && date >= dayOf(council.now) ? 'geplant für ' : '';
  return {
    day: date,
    view: {
      body: organizationName(organization, council),
      ...(date !== undefined && { when: `${planned}${keepTogether(fullDate(date))}` }),
      role: words,
      public: isPublic,
    },
  };
}

const compareDays = (a: CalendarDate | undefined, b: CalendarDate | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined || a < b ? -1 : 1;
