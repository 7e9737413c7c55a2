import { calendarDate } from '../../../domain/calendar-date.ts';
import { type Instant, wallClock } from '../../../domain/local-time.ts';
import type { LedgerEntry } from '../../../domain/ledger/entry.ts';
import { changesOf, isNews } from '../../../domain/ledger/entry.ts';
import type { Council } from '../ports.ts';
import type { NewRun, NoticeRun } from './run.ts';
import { newsAt, seenAt } from './seen.ts';
import type { Marked } from './told/marks.ts';

/** Hour of the day at which those are told who want one mail a day. */
const HOUR = '07:00';
/** More things in one entry are no news but a restoring; the index tells of them. */
const MOST = 1000;

/** What a run is made of. @property now milliseconds since 1970, the machine's clock */
export interface Occasion {
  readonly council: Council;
  readonly now: number;
  /** All that the index dates. @throws StoreError */
  readonly marked: () => Promise<readonly Marked[]>;
}

/** What every run says, where nothing else happened. */
const following = (last: NoticeRun, now: number) => {
  const { generation, log, pending, day, until, from, seen } = last;
  const made = new Date(now).toISOString();
  return {
    number: last.number + 1,
    made,
    until,
    from,
    seen,
    generation,
    pending,
    day,
    ...(log && { log }),
  };
};

/** The first run: it marks what there is, and tells nobody. @param newest of the public log, where it is known */
export async function startRun({ council, now, marked }: Occasion, newest?: LedgerEntry): Promise<NewRun> {
  const { publishedAt: until, generation } = council;
  const { date } = localTimeOf(now, council);
  return {
    number: 1,
    cause: 'start',
    made: new Date(now).toISOString(),
    until,
    ...seenAt(until, await marked()),
    generation,
    pending: [],
    day: { date, upTo: 1 },
    ...(newest && { log: placeOf(newest) }),
  };
}

/** The run of a publication of the index that was not told yet; undefined where there is none. */
export async function publicationRun(
  last: NoticeRun,
  { council, now, marked }: Occasion,
): Promise<NewRun | undefined> {
  const { generation, publishedAt: until } = council;
  // numbers begin anew where the store of documents was set up anew
  if (generation < last.generation && until > last.until)
    return {
      ...following(last, now),
      cause: 'start',
      until,
      ...seenAt(until, await marked()),
      generation,
      pending: [],
    };
  if (generation <= last.generation) return undefined;
  return {
    ...following(last, now),
    cause: 'publication',
    until,
    ...newsAt(until, await marked(), last),
    generation,
    pending: [],
    told: last.pending,
  };
}

/** The run of entries of the public log that follow the one told last. Undefined where there are none. */
export function logRun(
  last: NoticeRun,
  entries: readonly LedgerEntry[],
  { council, now }: Occasion,
): NewRun | undefined {
  const newest = entries.at(-1);
  if (!newest) return undefined;
  const site = siteOf(entries, council);
  return {
    ...following(last, now),
    cause: 'log',
    log: placeOf(newest),
    site,
    pending: [...new Set([...last.pending, ...Object.keys(site)])],
  };
}

const placeOf = ({ sequence, hash }: LedgerEntry) => ({ sequence, hash });

/** Papers and meetings that are new or changed on the site and that the index knows. */
function siteOf(entries: readonly LedgerEntry[], { directory }: Council): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of entries)
    for (const { kind, object } of entry.kind === 'introduction' ? [] : changesOf(entry).filter(isNews)) {
      const [, folder, key = ''] = /^(papers|meetings)\/([^/]+)$/.exec(object) ?? [];
      const known = folder === 'papers' ? directory.papers : folder && directory.meetings;
      if (kind !== 'withdrawn' && known && Object.hasOwn(known, key)) found[object] = entry.at;
    }
  return Object.keys(found).length > MOST ? {} : found;
}

/** The run of a new day, from seven o'clock on, where there was any other since; undefined before. */
export function dayRun(last: NoticeRun, { council, now }: Occasion): NewRun | undefined {
  const { date, clock } = localTimeOf(now, council);
  if (clock < HOUR || date <= last.day.date || last.number <= last.day.upTo) return undefined;
  const run = following(last, now);
  return {
    ...run,
    cause: 'day',
    day: { date, upTo: run.number },
    gathers: { first: last.day.upTo + 1, last: last.number },
  };
}

function localTimeOf(now: number, { directory }: Council) {
  const time = wallClock(now as Instant, directory.site.timeZone);
  return { date: calendarDate(time.slice(0, 10)), clock: time.slice(11, 16) };
}
