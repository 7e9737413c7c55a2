import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import type { Opening } from '../gate/opening.ts';
import { meetingParts, type Published, SINCE_EVER } from '../gate/published.ts';
import { dayOf, type Instant, type LocalTime, wallClock } from '../local-time.ts';
import type { Thing } from './thing.ts';

/** A meeting ahead whose date is public for fewer days than the site announces (kurzfristig). */
export interface Late {
  readonly address: string;
  readonly title: string;
  readonly file: string;
  readonly start: LocalTime;
  /**
   * `appeared`: on `day`, by the memory; `appears`: with the next publishing, which is `day`; `unknown`: there is no
   * memory, and if it is not public yet, it appears on `day`.
   */
  readonly state: 'appeared' | 'appears' | 'unknown';
  readonly day: CalendarDate;
  /** Days from `day` to the day of the meeting. */
  readonly daysBefore: number;
  readonly noticeDays: number;
}

/**
 * Meetings from today on that are late against `noticeDays`, a service level that forbids nothing. Without a memory
 * nobody can tell since when a date is public; such meetings are told as `unknown`.
 */
export function lateDates(
  record: CouncilRecord,
  things: readonly Thing[],
  at: Instant,
  published: Published,
): Late[] {
  const { noticeDays, timeZone } = record.site;
  const today = dayOf(wallClock(at, timeZone));
  const off = new Set(
    record.meetings
      .filter(({ data }) => data.status === 'cancelled' || data.status === 'moved')
      .map(({ key }) => meetingParts(key).date),
  );
  return things.flatMap(({ kind, address, title, file, start, spans }) => {
    if (kind !== 'date' || start === undefined || off.has(address)) return [];
    if (dayOf(start) < today || !spans.some((span) => lastsAt(span, at))) return [];
    const since = published.get(address);
    // It was there before anything was remembered.
    if (since === SINCE_EVER) return [];
    const day = since === undefined ? today : dayOf(wallClock(since, timeZone));
    const daysBefore = daysBetween(day, dayOf(start));
    if (daysBefore >= noticeDays) return [];
    const state = since !== undefined ? 'appeared' : published.size > 0 ? 'appears' : 'unknown';
    return [{ address, title, file, start, state, day, daysBefore, noticeDays }];
  });
}

const lastsAt = ({ from, to }: { readonly from: Opening; readonly to: Opening }, at: Instant): boolean =>
  from <= at && at < to;
