import { type PublishingCalendar, publishingCalendar } from '../../domain/calendar/index.ts';
import { type Published, SINCE_EVER } from '../../domain/gate/index.ts';
import { instantOf, localTime } from '../../domain/local-time.ts';
import { url } from '../../domain/url.ts';
import { DEFAULT_FACTS, surroundingRecord } from '../checks/surroundings.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { type CalendarKind, type LoadedFile, readEntries } from './read-entries.ts';

/** What the calendar of a clerk is made from: the repository as the logged-in backend gives it, and what the site shows. */
export interface ClerkCalendarInput {
  readonly files: Readonly<Record<CalendarKind, readonly LoadedFile[]>>;
  readonly index: SiteIndex | undefined;
  /** Wall clock of the council's place, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  /** Days that are looked ahead and back. */
  readonly span: number;
}

export interface ClerkCalendar {
  readonly calendar: PublishingCalendar;
  readonly noticeDays: number;
  /** Keys of entries that could not be read. */
  readonly unreadable: readonly string[];
}

/** What becomes public when, what is due, what is late and what waits, by the rules of the publishing calendar. */
export function clerkCalendar({ files, index, now, span }: ClerkCalendarInput): ClerkCalendar {
  const meetings = readEntries('meetings', files.meetings);
  const papers = readEntries('papers', files.papers);
  const resolutions = readEntries('resolutions', files.resolutions);
  const record = {
    ...surroundingRecord(index),
    meetings: meetings.entries,
    papers: papers.entries,
    resolutions: resolutions.entries,
  };
  const { timeZone, noticeDays } = index?.site ?? DEFAULT_FACTS;
  return {
    calendar: publishingCalendar(record, instantOf(localTime(now), timeZone), span, shownBy(index)),
    noticeDays,
    unreadable: [...meetings.unreadable, ...papers.unreadable, ...resolutions.unreadable],
  };
}

/** The dates and papers that the site shows. Since when, the index does not say: they are never called late. */
const shownBy = (index: SiteIndex | undefined): Published =>
  new Map(
    [
      ...(index?.choices.meetings ?? []).map(({ key }) => url.meeting(key)),
      ...(index?.choices.papers ?? []).map(({ key }) => url.paper(key)),
    ].map((address) => [address, SINCE_EVER]),
  );
