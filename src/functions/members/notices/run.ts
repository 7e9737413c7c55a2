import type { CalendarDate } from '../../../domain/calendar-date.ts';

/** An entry of the public log. */
export interface LogPlace {
  /** 1, 2, 3, … */
  readonly sequence: number;
  /** SHA-256, 64 hexadecimal digits: the next one names it as `previous`. */
  readonly hash: string;
}

/** Why a run was made. `start` sets the mark alone; `day` gathers the runs since the one of the day before. */
export type RunCause = 'start' | 'publication' | 'log' | 'day';

/**
 * One occasion on which members are told, `notices/<number>.json`, put if absent: each names what was told up to it, so that
 * nothing is told by two of them. It bears no title and no person.
 */
export interface NoticeRun {
  readonly number: number;
  /** Drawn at random; it goes into the ids of its mails, and stands nowhere else. */
  readonly word: string;
  readonly cause: RunCause;
  /** ISO 8601, UTC, machine's clock. */
  readonly made: string;
  /** Instant of the record at which that publication was made (ISO 8601, UTC). */
  readonly until: string;
  /** What the index dates before (ISO 8601, UTC) is no news any more, whoever hears of it first. */
  readonly from: string;
  /** Marks of all that was told or was there at the start, with the instant (milliseconds since 1970); none before `from`. */
  readonly seen: Readonly<Record<string, number>>;
  /** Of `publication`: marks of what it brought. */
  readonly news?: readonly string[];
  /** Newest publication of the index that was told. */
  readonly generation: number;
  /** Newest entry of the public log that was told; absent before the first. */
  readonly log?: LogPlace;
  /** Of `log`: papers and meetings that the entries name and the index knows, by the object's id, with the instant. */
  readonly site?: Readonly<Record<string, string>>;
  /** Objects that the log told since the last publication of the index. */
  readonly pending: readonly string[];
  /** Of `publication`: those that were pending, whose public side need not be told again. */
  readonly told?: readonly string[];
  /** Newest day at which the runs up to number `upTo` were gathered, in the site's time zone. */
  readonly day: { readonly date: CalendarDate; readonly upTo: number };
  /** Of `day`: the runs that it gathers, both inclusive. */
  readonly gathers?: { readonly first: number; readonly last: number };
}

/** A run before it stands in the store. */
export type NewRun = Omit<NoticeRun, 'word'>;
