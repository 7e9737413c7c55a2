import { EVENT_PREFIX, type Trackable } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { calendarFiles, trackedEvent } from '../../outputs/ical/index.ts';
import { trackWithPast } from './track-with-past.ts';
import { writeFiles } from './write-files.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/** Writes the calendars: of all meetings, each body, organization and person, and one file for each meeting. */
export const writeCalendars: OpenDataWriter = async (source) => {
  const tracking = trackWithPast(source, EVENT_PREFIX, eventsOf);
  await writeFiles(source.folder, calendarFiles(indexOf(source.record), tracking));
  return tracking;
};

function eventsOf(record: PublicRecord): Trackable[] {
  const index = indexOf(record);
  return record.meetings.map((meeting) => trackedEvent(meeting, index));
}
