import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isoOf } from '../../domain/ledger/index.ts';
import { startOfDay } from '../../domain/local-time.ts';
import type { PublicRecord, Tombstone } from '../../domain/public-record.ts';
import { canonicalAddress } from '../../domain/url.ts';
import { longDate } from '../../format/wording/dates.ts';
import { atomDocument, atomEntry } from './atom.ts';
import { jsonFeedDocument, jsonFeedItem } from './json-feed.ts';
import { second } from './told-changes.ts';

const FEED = /^(.*\/)neues(?:\/(\d+))?\.(atom|json)$/;

/** Whether a feed, or an archive of one, lay at the address. */
export const isFeed = (address: string): boolean => FEED.test(address);

/** The record, as far as it says what became of the page of a feed. */
export type Remains = Pick<PublicRecord, 'site' | 'tombstones'>;

/**
 * A feed at the address of one that is offered no more since `gone`, with one last entry that says so and, where its page
 * was withdrawn, why. An archive is left without entries.
 */
export function formerFeed(address: string, gone: CalendarDate, { site, tombstones }: Remains): string {
  const [, page = '/', number, ending] = FEED.exec(address) ?? [];
  const stone = tombstones.find(({ url }) => canonicalAddress(url) === page);
  const { date, ...last } = stone ? withdrawn(stone) : ended(gone);
  const at = second(isoOf(startOfDay(date > gone ? date : gone, site.timeZone)));
  const description = `Diesen Feed gibt es seit dem ${longDate(gone)} nicht mehr. ${UNSUBSCRIBE}`;
  const document = { site, page, title: 'Feed beendet', description, updated: at, changes: [] };
  const { hostname } = new URL(site.baseUrl);
  const entry = {
    ...last,
    id: `tag:${hostname},${date}:${last.topic.term}${page}`,
    at,
    url: page,
    words: [],
  };
  const told = number === undefined ? [entry] : [];
  if (ending === 'atom')
    return atomDocument(
      document,
      told.map((one) => atomEntry(one, site.baseUrl)),
    );
  const items = told.map((one) => jsonFeedItem(one, site.baseUrl));
  // Readers stop asking for a feed that has expired (JSON Feed 1.1, "expired").
  return jsonFeedDocument(document, items).replace(/^\{/, '{"expired":true,');
}

const UNSUBSCRIBE = 'Bitte kündigen Sie das Abonnement.';

const withdrawn = ({ date, reason }: Tombstone) => ({
  date,
  title: `Zurückgezogen am ${longDate(date)}`,
  summary: `${reason === '' ? '' : `Grund: ${reason} `}Dieser Feed ist beendet. ${UNSUBSCRIBE}`,
  topic: { term: 'zurueckgezogen', label: 'Zurückgezogen' },
});

const ended = (date: CalendarDate) => ({
  date,
  title: `Dieser Feed ist beendet, ${longDate(date)}`,
  summary: `Hier kommt nichts Neues mehr. ${UNSUBSCRIBE}`,
  topic: { term: 'beendet', label: 'Feed beendet' },
});
