import type { MembersTask } from '../../../../domain/members/index.ts';
import type { Baseline } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { isMine, type MeetingCard, meetingCard } from './meeting-card.ts';
import { isAhead, metaOf, bodyNames, placeWords } from './meeting-words.ts';
import type { NewsGroup } from './news-entry.ts';
import { newsView } from './news-view.ts';
import { publicMeeting } from './public-pages.ts';
import { tasksView, type TaskView, type WorkView } from './tasks-view.ts';

/** The next meeting, large. */
export interface NextMeeting extends MeetingCard {
  readonly place?: string;
}

/** What the start page shows to somebody who is confirmed. */
export interface StartView {
  readonly next?: NextMeeting;
  readonly more: readonly MeetingCard[];
  /** How many of my meetings ahead stand on the page of meetings alone. */
  readonly rest: number;
  readonly news: readonly NewsGroup[];
  readonly firstVisit: boolean;
  readonly moreNews: boolean;
  readonly tasks: readonly TaskView[];
  /** Papers of one's own office, or of all, on agendas ahead. */
  readonly work: readonly WorkView[];
  /** The reader works for single offices, not for all of them. */
  readonly ownOffice: boolean;
}

const MEETINGS = 5;
const NEWS = 4;
const TASKS = 5;

/** @param tasks those of all offices; undefined for members without one */
export function startView(
  shelf: Shelf,
  baseline: Baseline,
  tasks: readonly MembersTask[] | undefined,
): StartView {
  const ahead = shelf.meetings.filter((meeting) => isAhead(meeting, shelf.council) && isMine(meeting, shelf));
  const leading = ahead.find(({ status }) => status !== 'cancelled' && status !== 'moved');
  const others = ahead.filter((meeting) => meeting !== leading);
  const place = placeWords(leading?.location);
  const news = newsView(shelf, baseline, tasks);
  const office = tasks && tasksView(shelf, tasks, undefined);
  return {
    ...(leading && {
      next: { ...meetingCard(leading, shelf, baseline), ...(place !== undefined && { place }) },
    }),
    more: others.slice(0, MEETINGS).map((meeting) => meetingCard(meeting, shelf, baseline)),
    rest: Math.max(0, others.length - MEETINGS),
    news: news.sinceLooked.slice(0, NEWS),
    firstVisit: news.firstVisit,
    moreNews: news.sinceLooked.length > NEWS,
    tasks: office?.open.slice(0, TASKS) ?? [],
    work: office?.papers.slice(0, TASKS) ?? [],
    ownOffice: !shelf.reader.clerk && !shelf.reader.leadership,
  };
}

/** A meeting as the public site has it. */
export interface PublicMeetingRow {
  readonly href: string;
  readonly start: string;
  readonly title: string;
  readonly meta: string;
}

/** My next meetings for somebody who is not confirmed: day, body and place, which are public, with the public address. */
export function publicMeetings(shelf: Shelf): PublicMeetingRow[] {
  const { council } = shelf;
  return shelf.meetings
    .filter((meeting) => isAhead(meeting, council) && shelf.readMeeting(meeting.key) !== 'none')
    .slice(0, MEETINGS)
    .map((meeting) => ({
      href: publicMeeting(meeting.key, council),
      start: meeting.start,
      title: bodyNames(meeting, council),
      meta: metaOf(meeting),
    }));
}
