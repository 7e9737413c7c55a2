import { track } from '../../domain/ledger/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { calendarFiles, EVENT_PREFIX, trackedEvent } from '../../outputs/ical/index.ts';
import { HASHER } from '../ledger/hasher.ts';
import { writeFiles } from './write-files.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/** Writes the calendars: of all meetings, each body, organization and person, and one file for each meeting. */
export const writeCalendars: OpenDataWriter = async ({ folder, record, ledger }) => {
  const index = indexOf(record);
  const events = record.meetings.map((meeting) => trackedEvent(meeting, index));
  const tracking = track(ledger, EVENT_PREFIX, events, { at: record.at, sha256: HASHER.sha256 });
  await writeFiles(folder, calendarFiles(index, tracking));
  return tracking;
};
