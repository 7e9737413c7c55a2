import type { SlotStore } from '../../../store/ports.ts';
import type { AuditLine, AuditPage } from '../ports.ts';
import { auditDay, auditOf, auditPlace, DAY, oldestDay } from './key.ts';
import { fromLines } from './lines.ts';
import { withoutBegun } from './recorded.ts';

const CURSOR = /^\d{4}-\d{2}-\d{2}\/\d{15}-[a-z0-9]+\.jsonl$/;
/** Keys asked for at once, and records read at once. */
const LISTED = 1000;
const TOGETHER = 16;

/** Which page: `limit` entries behind `before`, as of `now` (milliseconds since 1970), none older than `auditDays`. */
export interface PageOptions {
  readonly limit: number;
  readonly before?: string;
  readonly now: number;
  readonly auditDays: number;
}

/**
 * Entries about one account, newest first. Keys sort by time, so the search goes back in windows that grow from two days
 * to the whole retention: a page asks for a handful of lists, however long the log is.
 */
export async function auditPage(slots: SlotStore, account: string, options: PageOptions): Promise<AuditPage> {
  const prefix = auditOf(account);
  const before = CURSOR.test(options.before ?? '') ? prefix + options.before : undefined;
  const oldest = oldestDay(options.now, options.auditDays);
  const last =
    before === undefined ? options.now : Date.parse(before.slice(prefix.length, prefix.length + 10));
  const keys: string[] = [];
  let end = before;
  for (let days = 1; keys.length <= options.limit; days *= 4) {
    const day = auditDay(last - days * DAY);
    const from = prefix + (day > oldest ? day : oldest);
    keys.push(...(await keysBetween(slots, prefix, from, end)).reverse());
    if (day <= oldest) break;
    end = from;
  }
  return readPage(slots, keys, options.limit, (key) => key.slice(prefix.length));
}

/** Keys of the log behind `from` and before `end`, ascending. */
async function keysBetween(slots: SlotStore, prefix: string, from: string, end?: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = from; ;) {
    const listed = await slots.list(prefix, { after, limit: LISTED });
    found.push(...listed.filter((key) => (end === undefined || key < end) && auditPlace(key)));
    const last = listed.at(-1);
    if (listed.length < LISTED || last === undefined || (end !== undefined && last >= end)) return found;
    after = last;
  }
}

/** Reads records, newest first, until the page is full. @param cursor what leads behind a key */
export async function readPage(
  slots: SlotStore,
  keys: readonly string[],
  limit: number,
  cursor: (key: string) => string,
): Promise<AuditPage> {
  const entries: AuditLine[] = [];
  let read = 0;
  while (read < keys.length && entries.length < limit) {
    const some = keys.slice(read, read + Math.min(TOGETHER, limit - entries.length));
    const bodies = await Promise.all(some.map((key) => slots.get(key)));
    // a record that was swept meanwhile is no gap: its time is over
    entries.push(...some.flatMap((key, index) => linesOf(key, bodies[index])));
    read += some.length;
  }
  const last = keys[read - 1];
  return {
    entries: withoutBegun(entries),
    ...(read < keys.length && last !== undefined && { next: cursor(last) }),
  };
}

const linesOf = (key: string, body: string | undefined): AuditLine[] =>
  body === undefined ? [] : fromLines(key, body);
