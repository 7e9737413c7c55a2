import type { Instant } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import { url } from '../url.ts';

/** What was public before, by address, and since when; the ledger's memory. Parts of a meeting have a fragment. */
export type Published = ReadonlyMap<string, Instant>;

/** In place of an instant for what stood on the site before anything was remembered. */
export const SINCE_EVER = Number.NEGATIVE_INFINITY as Instant;

/** The memory of a site that never published. */
export const NOTHING: Published = new Map();

/** Addresses under which the gate asks the memory for the parts of a meeting. */
export const meetingParts = (key: string) => ({
  date: url.meeting(key),
  agenda: `${url.meeting(key)}#tagesordnung`,
  results: `${url.meeting(key)}#ergebnisse`,
  minutes: `${url.meeting(key)}#niederschrift`,
});

/** Address under which the gate asks the memory for what became of an item's resolution. */
export const implementationPart = (resolution: string): string => `${url.resolution(resolution)}#umsetzung`;

/** The memory after `record` was shown: what was remembered `before`, and since `record.at` what is new in it. */
export function remember(record: PublicRecord, before: Published = NOTHING): Published {
  const memory = new Map(before);
  for (const address of shownIn(record)) if (!memory.has(address)) memory.set(address, record.at);
  return memory;
}

function* shownIn({ meetings, papers, resolutions }: PublicRecord): Generator<string> {
  for (const { key, agendaPublic, resultsPublic, minutes } of meetings) {
    const parts = meetingParts(key);
    yield parts.date;
    if (agendaPublic) yield parts.agenda;
    if (resultsPublic) yield parts.results;
    if (minutes) yield parts.minutes;
  }
  for (const { key } of papers) yield url.paper(key);
  for (const { key, implementation } of resolutions) {
    yield url.resolution(key);
    if (implementation) yield implementationPart(key);
  }
}
