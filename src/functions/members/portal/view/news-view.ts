import { addDays } from '../../../../domain/calendar-date.ts';
import { dayOf, type LocalTime } from '../../../../domain/local-time.ts';
import {
  flatItems,
  type MembersItem,
  type MembersMeeting,
  type MembersTask,
} from '../../../../domain/members/index.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { at } from '../../addresses.ts';
import { atOf, type Baseline, isNewMeeting, itemMark, openedAt } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { documentViews } from './document-view.ts';
import { isMine } from './meeting-card.ts';
import { documentsInOrder, meetingPapers } from './meeting-documents.ts';
import { bodyNames, isAhead, whenOf } from './meeting-words.ts';
import { byDay, datedEntry, entry, type NewsEntry, type NewsGroup, type NewsKind } from './news-entry.ts';
import { officeNews } from './office-news.ts';

export interface NewsView {
  /** Newest day first; at the first visit those of the last fortnight. */
  readonly sinceLooked: readonly NewsGroup[];
  /** Of meetings ahead: what came after the invitation and was seen before. */
  readonly sinceInvitation: readonly NewsGroup[];
  readonly firstVisit: boolean;
}

/** Days that count as new for somebody who was never here. */
const FIRST_DAYS = 14;

/**
 * Everything new that this reader may read, in the parts of `shelf`.
 * @param tasks those of all offices; undefined for members without one
 */
export function newsView(
  shelf: Shelf,
  baseline: Baseline,
  tasks: readonly MembersTask[] | undefined,
): NewsView {
  const { council } = shelf;
  const firstVisit = baseline.looked === undefined;
  const since = firstVisit
    ? atOf(`${addDays(dayOf(council.now), -FIRST_DAYS)}T00:00` as LocalTime, baseline)
    : baseline.looked;
  const held = { ...baseline, looked: since };
  const found = shelf.meetings
    .filter((meeting) => isMine(meeting, shelf))
    .map((meeting) => ({ meeting, entries: entriesOf(meeting, shelf, held) }));
  const told = new Set(found.flatMap(({ entries }) => entries.map(nameOf)));
  const ofOffices = tasks ? officeNews(shelf, held, tasks).filter((one) => !told.has(nameOf(one))) : [];
  const groups = (wanted: (entry: NewsEntry, meeting?: MembersMeeting) => boolean): NewsGroup[] =>
    [
      ...found.flatMap(({ meeting, entries }) =>
        byDay(
          entries.filter((one) => wanted(one, meeting)),
          headingOf(meeting, shelf),
        ),
      ),
      ...byDay(
        ofOffices.filter((one) => wanted(one)),
        officeHeading(shelf),
      ),
    ].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return {
    sinceLooked: groups(({ isNew }) => isNew),
    sinceInvitation: groups(
      ({ isNew, kind }, meeting) =>
        !isNew && kind !== 'agenda' && (meeting === undefined || isAhead(meeting, council)),
    ),
    firstVisit,
  };
}

/** The same thing has the same name, whichever way leads to it. */
const nameOf = ({ kind, at: time, href }: NewsEntry): string => `${kind} ${time} ${href}`;

const headingOf = (meeting: MembersMeeting, { council }: Shelf): NewsGroup['heading'] => ({
  href: at.meeting(meeting.key),
  text: `${bodyNames(meeting, council)}, ${whenOf(meeting)}`,
});

const officeHeading = ({ reader }: Shelf): NewsGroup['heading'] => ({
  href: at.tasks,
  text: `Vorlagen und Aufgaben ${reader.clerk || reader.leadership ? 'der Verwaltung' : 'Ihrer Stelle'}`,
});

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
