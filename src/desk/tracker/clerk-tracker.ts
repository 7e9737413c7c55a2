import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Entry } from '../../domain/council-record.ts';
import { openItems } from '../../domain/gate/door-keeper.ts';
import { resolutionDate } from '../../domain/gate/opening.ts';
import { isOverdueOn, isUnfinished } from '../../domain/implementation.ts';
import { dayOf, localTime } from '../../domain/local-time.ts';
import type { Meeting, Resolution } from '../../domain/schema/index.ts';
import { resolutionKey } from '../../domain/url.ts';
import { readEntries } from '../calendar/read-entries.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { TrackerFiles } from './load-files.ts';

type Implementation = NonNullable<Resolution['implementation']>;

/** A resolution that is still to be carried out. */
export interface TrackedRow {
  readonly key: string;
  readonly kind: Resolution['kind'];
  readonly title: string;
  /** Day of the resolution, where its meeting could be read. */
  readonly decided?: CalendarDate;
  readonly implementation: Implementation;
  readonly overdue: boolean;
  /** Name of the office, its key where the name is not known. */
  readonly office?: string;
}

/** A resolution of an item that nobody tracks yet. */
export interface UntrackedRow {
  readonly meeting: string;
  readonly item: string;
  readonly title: string;
  readonly decided: CalendarDate;
}

/** An office that carries resolutions out. */
export interface Office {
  readonly key: string;
  readonly name: string;
}

export interface ClerkTracker {
  /** Soonest due first, so that what is overdue leads; without a day last. */
  readonly rows: readonly TrackedRow[];
  /** Latest first; of the last `LOOK_BACK` days. */
  readonly untracked: readonly UntrackedRow[];
  /** All offices, by name; none where the index of the site cannot be had. */
  readonly offices: readonly Office[];
  /** Keys of resolutions that could not be read. */
  readonly unreadable: readonly string[];
}

/** Days of which resolutions without an entry are offered. */
export const LOOK_BACK = 180;

const LATER = '9999-12-31';

/** What has to be carried out, as the repository says now. @param now wall clock of the council's place */
export function clerkTracker(files: TrackerFiles, index: SiteIndex | undefined, now: string): ClerkTracker {
  const meetings = new Map(
    readEntries('meetings', files.meetings).entries.map((entry) => [entry.key, entry]),
  );
  const resolutions = readEntries('resolutions', files.resolutions);
  const today = dayOf(localTime(now));
  return {
    rows: resolutions.entries.flatMap((entry) => rowOf(entry, meetings, index, today) ?? []).sort(byDue),
    untracked: untracked(meetings, new Set(resolutions.entries.map(({ key }) => key)), today),
    offices: officesOf(index),
    unreadable: resolutions.unreadable,
  };
}

const officesOf = (index: SiteIndex | undefined): Office[] =>
  (index?.choices.organizations ?? [])
    .filter(({ key }) => index?.organizations?.[key]?.kind === 'administration')
    .map(({ key, label }) => ({ key, name: label }));

const byDue = (a: TrackedRow, b: TrackedRow): number => {
  const [one, other] = [a.implementation.due ?? LATER, b.implementation.due ?? LATER];
  return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : 1;
};

function rowOf(
  { key, data }: Entry<Resolution>,
  meetings: ReadonlyMap<string, Entry<Meeting>>,
  index: SiteIndex | undefined,
  today: CalendarDate,
): TrackedRow | undefined {
  const { implementation, kind } = data;
  if (!implementation || !isUnfinished(implementation)) return undefined;
  const { office } = implementation;
  const meeting = data.kind === 'item' ? meetings.get(data.item.meeting)?.data : undefined;
  const decided = data.kind === 'item' ? meeting && dayOf(meeting.start) : resolutionDate(data);
  return {
    key,
    kind,
    title: data.kind === 'item' ? (titleOf(data.item.item, meeting) ?? key) : data.title,
    ...(decided !== undefined && { decided }),
    implementation,
    overdue: isOverdueOn(implementation, today),
    ...(office !== undefined && {
      office: index?.choices.organizations.find((one) => one.key === office)?.label ?? office,
    }),
  };
}

const titleOf = (item: string, meeting: Meeting | undefined): string | undefined =>
  [...openItems(meeting?.agenda ?? [])].find(({ id }) => id === item)?.title;

/** What was resolved and may have to be carried out: minutes that were approved need nothing more. */
function untracked(
  meetings: ReadonlyMap<string, Entry<Meeting>>,
  known: ReadonlySet<string>,
  today: CalendarDate,
): UntrackedRow[] {
  const first = addDays(today, -LOOK_BACK);
  const rows = [...meetings.values()].flatMap(({ key, data }) => {
    const decided = dayOf(data.start);
    if (decided < first || decided > today) return [];
    return [...openItems(data.agenda)]
      .filter((item) => item.resolution !== undefined && item.approvesMinutesOf === undefined)
      .filter(({ id, result }) => isCarriedOut(result?.outcome) && !known.has(resolutionKey(key, id)))
      .map(({ id, title }) => ({ meeting: key, item: id, title, decided }));
  });
  return rows.sort((a, b) => (a.decided > b.decided ? -1 : a.decided < b.decided ? 1 : 0));
}

const isCarriedOut = (outcome: string | undefined): boolean =>
  outcome === undefined || outcome === 'approved' || outcome === 'approved-amended';
