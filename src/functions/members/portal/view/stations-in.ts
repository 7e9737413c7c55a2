import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import { flatItems, type MembersMeeting } from '../../../../domain/members/index.ts';
import { outcomeLine } from '../../../../format/wording/votes.ts';
import { at } from '../../addresses.ts';
import type { Shelf } from '../shelf.ts';
import { bodyNames, whenOf } from './meeting-words.ts';
import { publicVote } from './vote-view.ts';

/** A place at which the paper is consulted. */
export interface StationView {
  /** The item; absent where the agenda is not there yet, or not for this reader. */
  readonly href?: string;
  readonly body: string;
  /** "Montag, 8. März 2027, 18:30 Uhr"; absent where no day was said. */
  readonly when?: string;
  /** "TOP 5" */
  readonly item?: string;
  /** "Vorberatung" */
  readonly role?: string;
  readonly public: boolean;
  readonly outcome?: string;
}

/** An item that names the paper and that this reader may read. */
export interface OpenStation {
  readonly day: CalendarDate;
  /** Keys of the bodies that meet. */
  readonly organizations: readonly string[];
  readonly view: StationView & { readonly href: string };
}

/** Items of a meeting that name the paper, those that this reader may read. */
export const stationsIn = (meeting: MembersMeeting, key: string, shelf: Shelf): OpenStation[] =>
  flatItems(meeting.agenda)
    .filter((item) => item.papers.includes(key) && shelf.readItem(meeting.key, item.id) !== 'none')
    .map((item) => {
      const outcome = outcomeLine({ ...item.result, ...(item.vote && { vote: publicVote(item.vote) }) });
      return {
        day: dayOf(meeting.start),
        organizations: [meeting.organization, ...meeting.jointWith],
        view: {
          href: `${at.meeting(meeting.key)}#top-${item.id}`,
          body: bodyNames(meeting, shelf.council),
          when: whenOf(meeting),
          ...(item.number !== undefined && { item: `TOP ${item.number}` }),
          public: item.public,
          ...(outcome !== '' && { outcome }),
        },
      };
    });
