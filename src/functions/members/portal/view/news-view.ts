import { addDays, calendarDate, type CalendarDate } from '../../../../domain/calendar-date.ts';
import { dayOf, instant, type LocalTime, wallClock } from '../../../../domain/local-time.ts';
import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { at } from '../../addresses.ts';
import {
  atOf,
  type Baseline,
  type Dated,
  datedMark,
  isNewMeeting,
  itemMark,
  lateOf,
  openedAt,
} from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { documentViews } from './document-view.ts';
import { isMine } from './meeting-card.ts';
import { documentsInOrder, meetingPapers } from './meeting-documents.ts';
import { bodyNames, isAhead, whenOf } from './meeting-words.ts';

export type NewsKind =
  'agenda' | 'added' | 'moved' | 'withdrawn' | 'paper' | 'paper-changed' | 'document' | 'replaced';

/** Something that happened to a meeting. */
export interface NewsEntry {
  readonly kind: NewsKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly day: CalendarDate;
  readonly text: string;
  readonly href: string;
  readonly reason?: string;
  /** Since the member looked last, else since the invitation alone. */
  readonly isNew: boolean;
}

/** What happened to one meeting on one day, in the order of the day. */
export interface NewsGroup {
  readonly day: CalendarDate;
  readonly meeting: { readonly href: string; readonly body: string; readonly when: string };
  readonly entries: readonly NewsEntry[];
}

export interface NewsView {
  /** Newest day first; at the first visit those of the last fortnight. */
  readonly sinceLooked: readonly NewsGroup[];
  /** Of meetings ahead: what came after the invitation and was seen before. */
  readonly sinceInvitation: readonly NewsGroup[];
  readonly firstVisit: boolean;
}

/** Days that count as new for somebody who was never here. */
const FIRST_DAYS = 14;

/** Everything new that this reader may read, in the parts of `shelf`. */
export function newsView(shelf: Shelf, baseline: Baseline): NewsView {
  const { council } = shelf;
  const firstVisit = baseline.looked === undefined;
  const since = firstVisit
    ? atOf(`${addDays(dayOf(council.now), -FIRST_DAYS)}T00:00` as LocalTime, baseline)
    : baseline.looked;
  const held = { ...baseline, looked: since };
  const found = shelf.meetings
    .filter((meeting) => isMine(meeting, shelf))
    .map((meeting) => ({ meeting, entries: entriesOf(meeting, shelf, held) }));
  const groups = (wanted: (entry: NewsEntry, meeting: MembersMeeting) => boolean) =>
    found
      .flatMap(({ meeting, entries }) =>
        byDay(
          entries.filter((entry) => wanted(entry, meeting)),
          meeting,
          shelf,
        ),
      )
      .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return {
    sinceLooked: groups(({ isNew }) => isNew),
    sinceInvitation: groups(
      ({ isNew, kind }, meeting) => !isNew && kind !== 'agenda' && isAhead(meeting, council),
    ),
    firstVisit,
  };
}

/** What happened to a meeting since the last look or the invitation. A new agenda is one entry, not one for each item. */
function entriesOf(meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): NewsEntry[] {
  const opened = openedAt(meeting, baseline);
  const isNew = isNewMeeting(meeting, baseline);
  const agenda: NewsEntry[] =
    opened === undefined || meeting.agenda.length === 0
      ? []
      : [entry('agenda', opened, 'Die Tagesordnung liegt vor.', at.meeting(meeting.key), isNew, baseline)];
  const later = [
    ...flatItems(meeting.agenda)
      .filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none')
      .flatMap((item) => itemEntries(item, meeting, baseline)),
    ...paperEntries(meeting, shelf, baseline),
    ...documentEntries(meeting, shelf, baseline),
  ];
  return [...agenda, ...later];
}

function itemEntries(item: MembersItem, { key }: MembersMeeting, baseline: Baseline): NewsEntry[] {
  const title = item.title ?? (item.category ? CATEGORY[item.category] : 'Nichtöffentliche Angelegenheit');
  const words = item.number === undefined ? title : `TOP ${item.number}: ${title}`;
  const isNew = itemMark(item, baseline) !== undefined;
  const all: [kind: NewsKind, at: LocalTime | undefined, reason: string | undefined][] = [
    ['added', item.addedAt, item.addedReason],
    ['moved', item.movedAt, item.movedReason],
    ['withdrawn', item.withdrawnAt, item.withdrawnReason],
  ];
  return all.flatMap(([kind, time, reason]) =>
    time === undefined
      ? []
      : [
          {
            ...entry(kind, atOf(time, baseline), words, `${at.meeting(key)}#top-${item.id}`, isNew, baseline),
            ...(reason !== undefined && { reason }),
          },
        ],
  );
}

const paperEntries = (meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): NewsEntry[] =>
  meetingPapers(meeting, shelf, baseline).flatMap(({ key, name, title, href }) => {
    const paper = shelf.paper(key);
    const kinds = ['paper', 'paper-changed'] as const;
    return paper ? datedEntry(paper, kinds, `${name}: ${title}`, href, meeting, baseline) : [];
  });

const documentEntries = (meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): NewsEntry[] =>
  documentsInOrder(meeting, shelf).flatMap((document) => {
    const [view] = documentViews([document], shelf, baseline, meeting);
    const kinds = ['document', 'replaced'] as const;
    return view ? datedEntry(document, kinds, view.title, view.href, meeting, baseline) : [];
  });

/** Nothing where the thing neither bears a mark nor came late. @param kinds where it is new, where it changed */
function datedEntry(
  thing: Dated,
  [added, replaced]: readonly [NewsKind, NewsKind],
  text: string,
  href: string,
  meeting: MembersMeeting,
  baseline: Baseline,
): NewsEntry[] {
  const mark = datedMark(thing, baseline);
  const late = lateOf(thing, meeting, baseline);
  if (!mark && !late) return [];
  const changed = mark === undefined ? late?.kind === 'changed' : mark === 'changed';
  const time = Date.parse((changed ? thing.changedAt : thing.addedAt) ?? '');
  if (Number.isNaN(time)) return [];
  return [entry(changed ? replaced : added, time, text, href, mark !== undefined, baseline)];
}

const entry = (
  kind: NewsKind,
  time: number,
  text: string,
  href: string,
  isNew: boolean,
  { zone }: Baseline,
): NewsEntry => ({
  kind,
  at: time,
  day: calendarDate(wallClock(instant(new Date(time).toISOString()), zone).slice(0, 10)),
  text,
  href,
  isNew,
});

function byDay(entries: readonly NewsEntry[], meeting: MembersMeeting, shelf: Shelf): NewsGroup[] {
  const days = [...new Set(entries.map(({ day }) => day))];
  return days.map((day) => ({
    day,
    meeting: {
      href: at.meeting(meeting.key),
      body: bodyNames(meeting, shelf.council),
      when: whenOf(meeting),
    },
    entries: entries.filter((one) => one.day === day).sort((a, b) => a.at - b.at),
  }));
}
