import type { PublicSite } from '../../domain/public-record.ts';
import { colourName } from './colour-name.ts';
import { component, contentLine, textValue, utcStamp } from './content-line.ts';
import { timeZone } from './time-zone.ts';

/** An event as it stands in calendars. */
export interface WrittenEvent {
  /** VEVENT. */
  readonly text: string;
  /** First and last year in which it takes place. */
  readonly years: readonly [first: number, last: number];
  /** ISO 8601 in UTC. */
  readonly modified: string;
}

/** What a calendar that people subscribe to says of itself. */
export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  /** Address of the calendar and of the page it belongs to, below the site. */
  readonly address: string;
  readonly page: string;
  /** `#rrggbb` */
  readonly colour?: string;
}

/** How often programs should look for changes (RFC 7986, section 5.7). */
const REFRESH = 'PT4H';

const FIXED =
  contentLine('VERSION', '2.0') +
  contentLine('PRODID', '-//Ratsfenster//Sitzungskalender//DE') +
  contentLine('CALSCALE', 'GREGORIAN') +
  contentLine('METHOD', 'PUBLISH');

/** A VCALENDAR of `events` with the VTIMEZONE that they need; without a head for a single event to be taken over. */
export function calendarText(
  events: readonly WrittenEvent[],
  site: PublicSite,
  year: number,
  head?: CalendarHead,
): string {
  const first = events.reduce((least, { years }) => Math.min(least, years[0]), year);
  const last = events.reduce((most, { years }) => Math.max(most, years[1]), year);
  const body = timeZone(site.timeZone, first, last) + events.map(({ text }) => text).join('');
  return component('VCALENDAR', FIXED + (head ? headLines(head, events, site) : '') + body);
}

/** RFC 7986, section 5, and what older programs read instead. */
function headLines(head: CalendarHead, events: readonly WrittenEvent[], site: PublicSite): string {
  const { name, description, address, page, colour = site.theme.primary } = head;
  const modified = events.reduce((latest, event) => (event.modified > latest ? event.modified : latest), '');
  return [
    contentLine('NAME', textValue(name)),
    contentLine('X-WR-CALNAME', textValue(name)),
    contentLine('DESCRIPTION', textValue(description)),
    contentLine('X-WR-CALDESC', textValue(description)),
    contentLine('X-WR-TIMEZONE', textValue(site.timeZone)),
    modified === '' ? '' : contentLine('LAST-MODIFIED', utcStamp(modified)),
    contentLine('URL', `${site.baseUrl}${page}`),
    contentLine('SOURCE;VALUE=URI', `${site.baseUrl}${address}`),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    contentLine('COLOR', colourName(colour)),
    contentLine('X-APPLE-CALENDAR-COLOR', colour.toUpperCase()),
    imageLine(site),
  ].join('');
}

/** The coat of arms, as the smallest WebP that there is (RFC 7986, section 5.10). */
function imageLine({ coatOfArms, baseUrl }: PublicSite): string {
  const image = coatOfArms?.variants?.find(({ type }) => type === 'image/webp');
  return image
    ? contentLine(`IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=${image.type}`, `${baseUrl}${image.url}`)
    : '';
}
