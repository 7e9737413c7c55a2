import { addDays } from '../../../../domain/calendar-date.ts';
import { dayOf, type LocalTime } from '../../../../domain/local-time.ts';
import type { MembersMeeting, MembersPaper, MembersTask } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import { atOf, type Baseline, isNewMeeting, openedAt } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { documentViews, mainFirst } from './document-view.ts';
import { isMine } from './meeting-card.ts';
import { bodyNames, isAhead, whenOf } from './meeting-words.ts';
import { datedEntry, entry, type NewsEntry } from './news-entry.ts';
import { paperName } from './paper-view.ts';
import { officePapers, officeTasks, taskView } from './tasks-view.ts';

/**
 * What is new for those who work for an office, without a seat in the body: its papers and their documents, agendas that they
 * came onto, resolutions to be carried out, and those whose day has passed.
 * @param tasks those of all offices
 */
export const officeNews = (shelf: Shelf, baseline: Baseline, tasks: readonly MembersTask[]): NewsEntry[] => [
  ...officePapers(shelf).flatMap((paper) => paperNews(paper, shelf, baseline)),
  ...officeTasks(shelf, tasks).flatMap((task) => taskNews(task, shelf, baseline)),
];

function paperNews(paper: MembersPaper, shelf: Shelf, baseline: Baseline): NewsEntry[] {
  const href = at.paper(paper.key);
  const words = `${paperName(paper)}: ${paper.title}`;
  const meetings = shelf.meetingsOf(paper.key);
  const next = meetings.find((meeting) => isAhead(meeting, shelf.council));
  const documents = documentViews(mainFirst(paper.documents), shelf, baseline);
  return [
    ...meetings.flatMap((meeting) => agendaNews(meeting, words, href, shelf, baseline)),
    ...datedEntry(paper, ['paper', 'paper-changed'], words, href, next, baseline),
    ...paper.documents.flatMap((document) => {
      const view = documents.find(({ id }) => id === document.id);
      const title = view && `${view.title} (${paperName(paper)})`;
      return view && title !== undefined
        ? datedEntry(document, ['document', 'replaced'], title, view.href, next, baseline)
        : [];
    }),
  ];
}

/** The paper stands on an agenda that now lies open; who reads that agenda is told there. */
function agendaNews(
  meeting: MembersMeeting,
  words: string,
  href: string,
  shelf: Shelf,
  baseline: Baseline,
): NewsEntry[] {
  const opened = openedAt(meeting, baseline);
  if (opened === undefined || !isNewMeeting(meeting, baseline) || isMine(meeting, shelf)) return [];
  const reason = `Auf der Tagesordnung: ${bodyNames(meeting, shelf.council)}, ${whenOf(meeting)}`;
  return [{ ...entry('agenda', opened, words, href, true, baseline), reason }];
}

/** New is what came into the index later; of what was there from the first one on the record knows the day alone. */
function taskNews(task: MembersTask, shelf: Shelf, baseline: Baseline): NewsEntry[] {
  const { looked = baseline.now, now } = baseline;
  const { title, href = at.tasks, due, done } = taskView(task, shelf);
  if (done) return [];
  const came =
    task.addedAt === undefined
      ? atOf(`${task.decidedOn}T23:59` as LocalTime, baseline)
      : Date.parse(task.addedAt);
  const passed = due && atOf(`${addDays(due, 1)}T00:00` as LocalTime, baseline);
  return [
    ...(came > looked && task.decidedOn <= dayOf(shelf.council.now)
      ? [entry('task', came, title, href, true, baseline)]
      : []),
    ...(passed !== undefined && passed > looked && passed <= now
      ? [entry('overdue', passed, title, href, true, baseline)]
      : []),
  ];
}
