import { calendarDate } from '../../../../domain/calendar-date.ts';
import { type Instant, wallClock } from '../../../../domain/local-time.ts';
import { element, escaped } from '../../../../outputs/feeds/xml.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { at } from '../../addresses.ts';
import { hiddenLines, namedLines } from '../digest-mail.ts';
import type { Thing, ThingGroup } from '../told/thing.ts';
import { within } from '../told/happening.ts';
import { thingsFor } from '../told/things-for.ts';
import type { Subscriber } from './feed-routes.ts';

/** Days that a feed reaches back, and entries that it has at most. */
const DAYS = 60;
const MOST = 100;
const DAY = 86_400_000;

/** What happened to one meeting, or among the papers of an office, on one day. */
interface Entry {
  readonly group: ThingGroup;
  readonly day: string;
  readonly things: readonly Thing[];
  /** Milliseconds since 1970. */
  readonly newest: number;
}

/** The feed of one member (Atom, RFC 4287): it names no person and no title of what is not public. @throws StoreError */
export async function atomFeed({ council, reader, origin }: Subscriber): Promise<string> {
  const until = Date.parse(council.at);
  const wanted = within({ since: until - DAYS * DAY, until });
  const groups = await thingsFor(council, reader, { wanted, site: new Map(), told: new Set() });
  const zone = council.directory.site.timeZone;
  const entries = groups
    .flatMap((group) => entriesOf(group, zone))
    .sort((a, b) => b.newest - a.newest || (a.group.href < b.group.href ? -1 : 1))
    .slice(0, MOST);
  const { name, operator } = council.directory.site;
  const lines = [
    element('id', tagOf(origin, 'neues')),
    element('title', escaped(`Neues im Mitgliederbereich: ${name}`)),
    element('updated', iso(entries[0]?.newest ?? Date.parse(council.publishedAt))),
    element('author', element('name', escaped(operator))),
    `<link rel="alternate" type="text/html" href="${escaped(`${origin}${at.news}`)}"/>`,
    element('generator', 'Ratsfenster'),
  ];
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">\n' +
    `${lines.join('\n')}\n${entries.map((entry) => entryText(entry, origin)).join('')}</feed>\n`
  );
}

/** A group by days of the place. */
function entriesOf(group: ThingGroup, zone: string): Entry[] {
  const days = new Map<string, Thing[]>();
  for (const thing of group.things) {
    const day = wallClock(thing.at as Instant, zone).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), thing]);
  }
  return [...days].map(([day, things]) => ({
    group,
    day,
    things,
    newest: Math.max(...things.map((thing) => thing.at)),
  }));
}

function entryText({ group, day, things, newest }: Entry, origin: string): string {
  const lines = [...namedLines(things), ...hiddenLines(things)];
  const list = `<ul>${lines.map((line) => element('li', escaped(line))).join('')}</ul>`;
  const parts = [
    element('id', tagOf(origin, `${day}/${group.meeting ?? 'vorlagen'}`)),
    element('title', escaped(group.heading)),
    element('updated', iso(newest)),
    element('summary', escaped(`${longDate(calendarDate(day))}: ${lines.join('; ')}`)),
    element('content', escaped(list), ' type="html"'),
    `<link rel="alternate" type="text/html" href="${escaped(`${origin}${group.href}`)}"/>`,
  ];
  return `<entry>\n${parts.join('\n')}\n</entry>\n`;
}

/** A name for ever (RFC 4151), the same for all members: it tells nothing of who reads. */
const tagOf = (origin: string, name: string): string =>
  `tag:${escaped(new URL(origin).hostname)},2026:${escaped(name)}`;

const iso = (ms: number): string => new Date(ms).toISOString();
