import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { canonicalJson } from '../../domain/ledger/index.ts';
import type { PublicSite } from '../../domain/public-record.ts';
import { formerFeed, isFeed } from '../../outputs/feeds/index.ts';
import { formerCalendar } from '../../outputs/ical/index.ts';
import { decoded } from '../hosting/address.ts';

/**
 * What the log and each object write for themselves, what bears a hash of its content in its name, and the OParl
 * interface, whose objects the ledger tracks apart.
 */
const OWN = /^\/(?:_|protokoll\/|oparl\/)|\/objekt\.json$/;

/** Whether programs read what lies at this path or address of the site, and its ledger must remember it. */
export const isData = (address: string): boolean =>
  /\.(?:json|ics|atom)$/.test(address) && !OWN.test(address);

/** Leaves word, in a form that its readers understand, where data are offered no more since `gone`. */
export async function writeFormerData(
  folder: string,
  address: string,
  gone: CalendarDate,
  site: PublicSite,
): Promise<void> {
  const file = path.join(folder, decoded(address));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, formerData(address, gone, site));
}

/** An empty calendar or feed, or the data of a thing that is gone. */
function formerData(address: string, gone: CalendarDate, site: PublicSite): string {
  if (address.endsWith('.ics')) return formerCalendar(gone, site.timeZone);
  if (isFeed(address)) return formerFeed(address, gone, site);
  const withdrawn = { on: gone, reason: 'Diese Daten werden nicht mehr angeboten.' };
  return canonicalJson({ deleted: true, url: address, withdrawn });
}
