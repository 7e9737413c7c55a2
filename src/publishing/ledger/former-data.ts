import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { canonicalJson } from '../../domain/ledger/index.ts';
import { formerFeed, isFeed, type Remains } from '../../outputs/feeds/index.ts';
import { formerCalendar } from '../../outputs/ical/index.ts';
import { decoded } from '../hosting/address.ts';

/**
 * What the log and each object write for themselves, what bears a hash of its content in its name, and the OParl
 * interface, whose objects the ledger tracks apart.
 */
const OWN = /^\/(?:_|protokoll\/|oparl\/)|\/objekt\.json$/;

const ENDINGS = /\.(?:json|ics|atom|csv|jsonl|sqlite|ttl|jsonld)$/;

/** The text of a notice for the gazette, beside its page. Other texts, such as `robots.txt`, are rules for machines. */
const GAZETTE_TEXT = /^\/sitzungen\/[^/]+\/bekanntmachung\/[^/]+\.txt$/;

/** Whether programs read what lies at this path or address of the site, and its ledger must remember it. */
export const isData = (address: string): boolean =>
  (ENDINGS.test(address) && !OWN.test(address)) || GAZETTE_TEXT.test(address);

/** Leaves word, in a form that its readers understand, where data are offered no more since `gone`. */
export async function writeFormerData(
  folder: string,
  address: string,
  gone: CalendarDate,
  record: Remains,
): Promise<void> {
  const file = path.join(folder, decoded(address));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, formerData(address, gone, record));
}

const GONE = 'Diese Daten werden nicht mehr angeboten.';

/** An empty calendar, a feed with a last entry, a text, table or graph with nothing but a note, an empty database (for SQLite a file of no bytes), or the data of a thing that is gone. */
function formerData(address: string, gone: CalendarDate, record: Remains): string {
  if (address.endsWith('.ics')) return formerCalendar(gone, record.site.timeZone);
  if (isFeed(address)) return formerFeed(address, gone, record);
  if (address.endsWith('.csv')) return `\ufeffhinweis\r\n${GONE}\r\n`;
  if (address.endsWith('.txt')) return `${GONE} (${gone})\n`;
  if (address.endsWith('.ttl')) return `# ${GONE} (${gone})\n`;
  if (address.endsWith('.sqlite')) return '';
  return canonicalJson({ deleted: true, url: address, withdrawn: { on: gone, reason: GONE } });
}
