import { textOf } from '../values/text-of.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { approvedDay } from '../agenda/approves.ts';
import type { Placed } from '../agenda/publicity.ts';
import type { SourceObject } from '../read/source-object.ts';
import { toDate } from '../values/moment.ts';
import { meetingOrganizations } from './organizations.ts';

/** Which item approves the minutes of which meeting, all by source id. */
export interface Approvals {
  readonly byItem: ReadonlyMap<string, string>;
  /** Day of the meeting that approved the minutes of the key's meeting. */
  readonly dayOf: ReadonlyMap<string, CalendarDate>;
}

const dayOfMeeting = (meeting: SourceObject): CalendarDate | undefined =>
  toDate(textOf(meeting.fields['start']));

/** Links public items such as "Genehmigung des Protokolls vom 27. April 2023" to that body's one meeting of that day. */
export function approvals(agendas: ReadonlyMap<SourceObject, Placed>): Approvals {
  const byDay = Map.groupBy(
    agendas.keys(),
    (meeting) => `${meetingOrganizations(meeting)[0] ?? ''} ${dayOfMeeting(meeting) ?? ''}`,
  );
  const byItem = new Map<string, string>();
  const dayOf = new Map<string, CalendarDate>();
  for (const [meeting, { items }] of agendas) {
    const today = dayOfMeeting(meeting);
    for (const item of items.filter(({ publicity }) => publicity === 'public')) {
      const day = approvedDay(item.title);
      const found =
        day && today && day < today
          ? byDay.get(`${meetingOrganizations(meeting)[0] ?? ''} ${day}`)
          : undefined;
      const [approved] = found ?? [];
      if (found?.length !== 1 || !approved || !today) continue;
      byItem.set(item.object.id, approved.id);
      if ((dayOf.get(approved.id) ?? '9999') > today) dayOf.set(approved.id, today);
    }
  }
  return { byItem, dayOf };
}
