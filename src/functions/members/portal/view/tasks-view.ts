import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import {
  flatItems,
  mayRead,
  type MembersPaper,
  type MembersTask,
  type Subject,
} from '../../../../domain/members/index.ts';
import { isOverdueOn } from '../../../../domain/implementation.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { IMPLEMENTATION_STATE } from '../../../../format/wording/enums.ts';
import { at } from '../../addresses.ts';
import { taskSubject, workSubject } from '../task-subject.ts';
import type { Shelf } from '../shelf.ts';
import { bodyNames, isAhead, organizationName, whenOf } from './meeting-words.ts';
import { paperName } from './paper-view.ts';
import { publicMeeting } from './public-pages.ts';

/** What was reported of a resolution. */
export interface Report {
  readonly date: CalendarDate;
  readonly text: string;
}

/** A resolution to be carried out. */
export interface TaskView {
  readonly key: string;
  readonly title: string;
  /** The item that it came from, where the reader may read it; else the page of the public site. */
  readonly href?: string;
  /** The wording, where the reader may read it. */
  readonly html?: string;
  readonly body: string;
  /** "Beschluss vom 10. Februar 2027" */
  readonly decided: string;
  readonly office?: string;
  readonly due?: CalendarDate;
  readonly state: string;
  readonly overdue: boolean;
  readonly done: boolean;
  readonly report?: Report;
  /** Those before the last one, oldest first. */
  readonly earlier: readonly Report[];
  /** Its entry in the clerks' desk; only in the list of staff, and where the site has a desk. */
  readonly deskHref?: string;
}

/** A paper of the offices, with the meetings ahead that consult it. */
export interface WorkView {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly office?: string;
  /** Soonest first; each leads to the agenda where that may be read, else to the public page of the meeting. */
  readonly stations: readonly { readonly href: string; readonly words: string }[];
}

export interface TasksView {
  readonly open: readonly TaskView[];
  readonly done: readonly TaskView[];
  readonly papers: readonly WorkView[];
  readonly offices: readonly { readonly key: string; readonly name: string }[];
  readonly office?: string;
}

const WORD: Readonly<Record<NonNullable<MembersTask['kind']>, string>> = {
  item: 'Beschluss',
  disclosed: 'Beschluss',
  circulation: 'Umlaufbeschluss',
  'urgent-decision': 'Eilentscheidung',
};
const CLOSED: ReadonlySet<MembersTask['status']> = new Set(['done', 'dropped']);
const LATER = '9999-12-31';

const may = ({ reader, council }: Shelf, subject: Subject): boolean =>
  mayRead(reader, subject, council.facts, council.now) !== 'none';

/** Papers of the offices for which this reader works. */
export const officePapers = (shelf: Shelf): MembersPaper[] =>
  shelf.papers.filter((paper) => may(shelf, workSubject(paper)) && shelf.readPaper(paper.key) !== 'none');

/** Whether this reader works for the office that carries a resolution out, or heads the administration. */
export const readsTask = (task: MembersTask, shelf: Shelf): boolean => may(shelf, taskSubject(task));

/** Those of `tasks` that the offices of this reader carry out. */
export const officeTasks = (shelf: Shelf, tasks: readonly MembersTask[]): MembersTask[] =>
  tasks.filter((task) => readsTask(task, shelf));

/** Resolutions and papers of the offices for which this reader works; leadership and clerks see those of all. */
export function tasksView(shelf: Shelf, tasks: readonly MembersTask[], asked: string | undefined): TasksView {
  const mine = officeTasks(shelf, tasks);
  const papers = officePapers(shelf);
  const offices = officesOf([...mine, ...papers], shelf);
  const office = offices.some(({ key }) => key === asked) ? asked : undefined;
  const inOffice = (one: { readonly office?: string }) => office === undefined || one.office === office;
  const views = mine
    .filter(inOffice)
    .sort(byDue)
    .map((task) => ({ ...taskView(task, shelf), ...inDesk(task, shelf) }));
  return {
    open: views.filter(({ done }) => !done),
    done: views.filter(({ done }) => done),
    papers: workViews(papers.filter(inOffice), shelf),
    offices,
    ...(office !== undefined && { office }),
  };
}

/** Soonest due first, so that what is overdue leads; without a date last. */
export const byDue = (a: MembersTask, b: MembersTask): number => {
  const [one, other] = [a.due ?? LATER, b.due ?? LATER];
  return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : 1;
};

/** A resolution as this reader sees it. */
export function taskView(task: MembersTask, shelf: Shelf): TaskView {
  const { council } = shelf;
  const { key, title, due, meeting, item, office } = task;
  const done = CLOSED.has(task.status);
  const reports = task.reports.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const report = reports.at(-1);
  const readable = meeting !== undefined && item !== undefined && shelf.readItem(meeting, item) !== 'none';
  const html = (readable && wordingOf(meeting, item, shelf)) || task.publicHtml;
  const href = readable ? `${at.meeting(meeting)}#top-${item}` : publicHref(task, shelf);
  return {
    key,
    title,
    ...(href !== undefined && { href }),
    ...(html !== undefined && { html }),
    body: organizationName(task.organization, council),
    decided: `${WORD[task.kind ?? 'item']} vom ${keepTogether(longDate(task.decidedOn))}`,
    ...(office !== undefined && { office: organizationName(office, council) }),
    ...(due !== undefined && { due }),
    state: IMPLEMENTATION_STATE[task.status],
    overdue: isOverdueOn(task, dayOf(council.now)),
    done,
    ...(report && { report }),
    earlier: reports.slice(0, -1),
  };
}

/** Where staff write how far it is; an index of an earlier release does not know in which of the desk's lists it stands. */
function inDesk({ key, kind }: MembersTask, { council }: Shelf): Pick<TaskView, 'deskHref'> {
  const { deskUrl } = council.directory.site;
  if (deskUrl === undefined || kind === undefined) return {};
  return { deskHref: `${deskUrl}/#/collections/resolutions-${kind}/entries/${key}/index` };
}

/** The resolution as the agenda has it; ask first whether the item may be read. */
const wordingOf = (meeting: string, item: string, { meetings }: Shelf): string | undefined =>
  flatItems(meetings.find(({ key }) => key === meeting)?.agenda ?? []).find(({ id }) => id === item)
    ?.resolutionHtml;

const publicHref = ({ publicPath }: MembersTask, { council }: Shelf): string | undefined =>
  publicPath === undefined ? undefined : `${council.directory.site.baseUrl}${publicPath}`;

/** Those that a meeting ahead consults, soonest first. */
function workViews(papers: readonly MembersPaper[], shelf: Shelf): WorkView[] {
  const ahead = papers.flatMap((paper) => {
    const meetings = shelf.meetingsOf(paper.key).filter((meeting) => isAhead(meeting, shelf.council));
    const [first] = meetings;
    return first ? [{ paper, meetings, start: first.start }] : [];
  });
  return ahead
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ paper, meetings }) => ({
      key: paper.key,
      href: at.paper(paper.key),
      name: paperName(paper),
      title: paper.title,
      ...(paper.office !== undefined && { office: organizationName(paper.office, shelf.council) }),
      stations: meetings.map((meeting) => ({
        href:
          shelf.readMeeting(meeting.key) === 'none'
            ? publicMeeting(meeting.key, shelf.council)
            : at.meeting(meeting.key),
        words: `${bodyNames(meeting, shelf.council)}, ${whenOf(meeting)}`,
      })),
    }));
}

function officesOf(all: readonly { readonly office?: string }[], { council }: Shelf): TasksView['offices'] {
  const keys = new Set(all.flatMap(({ office }) => (office === undefined ? [] : [office])));
  const collator = new Intl.Collator('de');
  return [...keys]
    .map((key) => ({ key, name: organizationName(key, council) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
