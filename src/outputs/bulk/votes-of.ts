import { dayOf } from '../../domain/local-time.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicVote } from '../../domain/public-record.ts';
import { flatOpenItems, type RecordIndex } from '../../domain/view/index.ts';
import { itemName } from './item-name.ts';
import type { BulkPart } from './parts.ts';

/** A vote with what was voted on: an agenda item, or a resolution that has none. */
export interface VoteRow {
  readonly key: string;
  readonly vote: PublicVote;
  readonly organization: string;
  readonly date: CalendarDate;
  readonly meeting?: string;
  /** Key of the agenda item. */
  readonly item?: string;
  /** Key of the resolution, where one came of it. */
  readonly resolution?: string;
}

/** The votes of a part, each once: those of items with their meeting, then those of resolutions without one. */
export function votesOf(part: BulkPart, index: RecordIndex): VoteRow[] {
  const ofItems = part.meetings.flatMap((meeting) =>
    [...flatOpenItems(meeting.agenda)].flatMap(({ id, vote }): VoteRow[] => {
      if (!vote) return [];
      const key = itemName(meeting.key, id);
      const { organization } = meeting;
      const resolution = index.resolution.has(key) && { resolution: key };
      return [
        {
          key,
          vote,
          organization,
          date: dayOf(meeting.start),
          meeting: meeting.key,
          item: key,
          ...resolution,
        },
      ];
    }),
  );
  const others = part.resolutions.flatMap(({ key, kind, vote, organization, date }): VoteRow[] =>
    vote && kind !== 'item' ? [{ key, vote, organization, date, resolution: key }] : [],
  );
  return [...ofItems, ...others];
}
