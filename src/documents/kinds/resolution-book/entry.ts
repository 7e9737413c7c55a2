import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicResolution } from '../../../domain/public-record.ts';
import { flatItems } from '../../../domain/view/agenda-parts.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate, shortDate } from '../../../format/wording/dates.ts';
import { kindOf } from '../../../format/wording/resolution/resolution-words.ts';

/** A resolution in the book. */
export interface BookEntry {
  /** Its number there: day and number of its item, which stay when an earlier one becomes known later. */
  readonly number: string;
  readonly resolution: PublicResolution;
}

/** What was resolved in one meeting, or outside of meetings on one day. */
export interface BookChapter {
  readonly title: string;
  readonly entries: readonly BookEntry[];
}

const positionOf = (id: string | undefined, meeting: PublicMeeting | undefined): number =>
  [...flatItems(meeting?.agenda ?? [])].findIndex(({ item }) => item.id === id);

/** "20.03.2025/7"; outside of a meeting "22.07.2025/U" and "31.07.2025/E". */
function numberOf({ date, item, kind }: PublicResolution, meeting: PublicMeeting | undefined): string {
  const found = [...flatItems(meeting?.agenda ?? [])].find((flat) => flat.item.id === item)?.item.number;
  const outside = kind === 'circulation' ? 'U' : kind === 'urgent-decision' ? 'E' : '–';
  return `${shortDate(date)}/${found ?? outside}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Two of the same number, such as two meetings of one day, are told apart by a letter. */
function told(entries: readonly BookEntry[]): BookEntry[] {
  return entries.map((entry) => {
    const same = entries.filter(({ number }) => number === entry.number);
    const letter = same.length > 1 ? LETTERS[same.indexOf(entry)] : '';
    return { ...entry, number: `${entry.number}${letter ?? ''}` };
  });
}

/** The chapters of a book in the order of time, and within a meeting in that of its agenda. */
export function chaptersOf(resolutions: readonly PublicResolution[], index: RecordIndex): BookChapter[] {
  const placed = resolutions.map((resolution) => {
    const meeting = index.meeting.get(resolution.meeting ?? '');
    return {
      resolution,
      meeting,
      when: meeting?.start ?? `${resolution.date}T`,
      position: positionOf(resolution.item, meeting),
    };
  });
  const order = placed.toSorted(
    (a, b) =>
      compare(a.when, b.when) ||
      compare(a.meeting?.key ?? '', b.meeting?.key ?? '') ||
      a.position - b.position ||
      compare(a.resolution.key, b.resolution.key),
  );
  const numbered = told(
    order.map(({ resolution, meeting }) => ({ number: numberOf(resolution, meeting), resolution })),
  );
  const chapters = Map.groupBy(numbered, ({ resolution }) => titleOf(resolution, index));
  return [...chapters.values()].map((entries) => ({
    title: chapterTitle(entries[0] as BookEntry, index),
    entries,
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What tells chapters apart: the meeting, else the resolution itself. */
const titleOf = ({ meeting, key }: PublicResolution, index: RecordIndex): string =>
  meeting !== undefined && index.meeting.has(meeting) ? `meeting ${meeting}` : key;

function chapterTitle({ resolution }: BookEntry, index: RecordIndex): string {
  const meeting = index.meeting.get(resolution.meeting ?? '');
  if (!meeting) return `${kindOf(resolution)} vom ${longDate(resolution.date)}`;
  const number = meeting.number === undefined ? '' : `${meeting.number}. `;
  return `${number}Sitzung am ${longDate(dayOf(meeting.start))}`;
}
