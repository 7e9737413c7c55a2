import type { Placeholder } from '../../domain/placeholders.ts';
import type { PublicMeeting, PublicPaper } from '../../domain/public-record.ts';
import { dayOf } from '../../domain/local-time.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { clock, longDate, weekdayName } from '../../format/wording/dates.ts';
import { placeOf } from '../../format/wording/meeting/meeting-words.ts';
import { listed } from '../../format/wording/numbers.ts';
import { keepTown } from './keep-town.ts';

/** What stands for the placeholders of one document; one that is not here is never asked for there. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const LATER = 'wird noch bekannt gegeben';

/** Where a meeting is held; says so where nothing is known yet. */
export function whereOf({ location }: PublicMeeting, index: RecordIndex): string {
  const found = location === undefined ? undefined : index.location.get(location);
  return found ? keepTown(placeOf(found)) : LATER;
}

/** Names of the organizations that meet, the leading one first. */
export const organizationNames = ({ organization, jointWith }: PublicMeeting, index: RecordIndex): string =>
  listed([organization, ...jointWith].map((key) => index.organization.get(key)?.name ?? key));

/** What a document of `meeting` fills in. */
export const meetingValues = (meeting: PublicMeeting, index: RecordIndex): PlaceholderValues => ({
  gremium: organizationNames(meeting, index),
  sitzung: meeting.title,
  wochentag: weekdayName(dayOf(meeting.start)),
  datum: longDate(dayOf(meeting.start)),
  uhrzeit: meeting.allDay ? LATER : clock(meeting.start),
  ort: whereOf(meeting, index),
});

/** What a document of `paper` fills in. */
export const paperValues = ({ reference, title }: PublicPaper): PlaceholderValues => ({
  vorlage: reference ?? title,
});
