import type { EntryNotice } from '../../../domain/subscriptions/index.ts';
import type { Means } from '../ports.ts';
import type { DayRange, Days } from '../records/days.ts';
import type { Entries } from '../records/entries.ts';
import { isTold } from '../records/spans.ts';
import type { Subscriptions } from '../records/subscriptions.ts';
import { dayId, entryId } from './mail-ids.ts';
import { newestEntry } from './newest-entry.ts';
import { wantedOf } from './wanted.ts';

/** What is told, and where it is written down. */
export interface Telling {
  readonly means: Pick<Means, 'outbox' | 'site'>;
  readonly subscriptions: Subscriptions;
  readonly entries: Entries;
  readonly days: Days;
}

/** Entries that one round looks at; the next one goes on. */
const MOST = 100;

/**
 * Begins with the newest entry of the log where none was told yet: nobody is told what was before. Else does nothing.
 * @throws SiteSilent, StoreError
 */
export async function beginWithNewest({ entries, means }: Telling): Promise<void> {
  if ((await entries.done()) !== undefined) return;
  const newest = await newestEntry((entry) => means.site.notice(entry));
  await entries.begin(newest);
  await entries.finish(newest);
}

/**
 * Puts a mail into the outbox for each subscriber who is told at once of an entry that nobody was told of. Stopped in the middle,
 * it begins the entry anew; who has a mail of it gets no second one, since the id is known.
 * @returns entries that were told
 * @throws SiteSilent, StoreError
 */
export async function tellEntries(telling: Telling): Promise<number> {
  const { means, subscriptions, entries } = telling;
  await beginWithNewest(telling);
  const done = (await entries.done()) ?? 0;
  let told = 0;
  for (let entry = done + 1; told < MOST; entry += 1) {
    const notice = await means.site.notice(entry);
    if (!notice) break;
    await entries.begin(entry);
    for await (const subscription of notice.changes.length === 0 ? [] : subscriptions.all())
      if (isTold(subscription, 'sofort', entry) && wantedOf(subscription, notice).length > 0)
        await means.outbox.queue(entryId(entry, subscription.id), JSON.stringify({ entries: [entry] }));
    await entries.finish(entry);
    told += 1;
  }
  return told;
}

/**
 * Puts the mail of a day into the outbox for each subscriber who is told once a day. What it tells is fixed before anybody is
 * looked at. A day before that was stopped in the middle is finished first. Does nothing where all that was done.
 * @param date the site's day
 * @throws SiteSilent, StoreError
 */
export async function tellDay(telling: Telling, date: string): Promise<void> {
  const { entries, days } = telling;
  if (await days.isDone(date)) return;
  const until = (await entries.done()) ?? 0;
  const before = await days.last(date);
  if (before && !(await days.isDone(before.date))) await queueDay(telling, before.date, before);
  await queueDay(telling, date, await days.fix(date, { after: before?.until ?? 0, until }));
}

async function queueDay(telling: Telling, date: string, range: DayRange): Promise<void> {
  const { means, subscriptions, days } = telling;
  const notices = await noticesOf(telling, range);
  for await (const subscription of notices.length === 0 ? [] : subscriptions.all()) {
    const own = notices.filter(
      (notice) =>
        isTold(subscription, 'taeglich', notice.number) && wantedOf(subscription, notice).length > 0,
    );
    if (own.length === 0) continue;
    const body = JSON.stringify({ entries: own.map(({ number }) => number) });
    await means.outbox.queue(dayId(date, subscription.id), body);
  }
  await days.finish(date);
}

/** Notices that tell something, of the newest hundred entries. */
async function noticesOf({ means }: Telling, { after, until }: DayRange): Promise<EntryNotice[]> {
  const found: EntryNotice[] = [];
  for (let entry = Math.max(after, until - MOST) + 1; entry <= until; entry += 1) {
    const notice = await means.site.notice(entry);
    if (notice && notice.changes.length > 0) found.push(notice);
  }
  return found;
}
