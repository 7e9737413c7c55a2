import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isoOf } from '../../domain/ledger/index.ts';
import { startOfDay } from '../../domain/local-time.ts';
import type { PublicSite } from '../../domain/public-record.ts';
import { longDate } from '../../format/wording/dates.ts';
import { atomDocument } from './atom.ts';
import { jsonFeedDocument } from './json-feed.ts';
import { second } from './told-changes.ts';

const FEED = /^(.*\/)neues(?:\/\d+)?\.(atom|json)$/;

/** Whether a feed, or an archive of one, lay at the address. */
export const isFeed = (address: string): boolean => FEED.test(address);

/** A feed without entries at the address of one that is offered no more since `gone`, and that says so. */
export function formerFeed(address: string, gone: CalendarDate, site: PublicSite): string {
  const [, page = '/', ending] = FEED.exec(address) ?? [];
  const document = {
    site,
    page,
    title: 'Feed beendet',
    description: `Diesen Feed gibt es seit dem ${longDate(gone)} nicht mehr. Bitte kündigen Sie das Abonnement.`,
    updated: second(isoOf(startOfDay(gone, site.timeZone))),
    changes: [],
  };
  if (ending === 'atom') return atomDocument(document, []);
  // Readers stop asking for a feed that has expired (JSON Feed 1.1, "expired").
  return jsonFeedDocument(document, []).replace(/^\{/, '{"expired":true,');
}
