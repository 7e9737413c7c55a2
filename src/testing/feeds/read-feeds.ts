import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import RssParser from 'rss-parser';
import { readInPython } from '../calendars/read-calendars.ts';

/** An entry as a program outside of this project read it. */
export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  readonly url: string;
}

const utc = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** The entries of an Atom document as rss-parser reads them. */
export async function readWithRssParser(text: string): Promise<ReadEntry[]> {
  const { items } = await new RssParser<object, { id: string }>().parseString(text);
  return items.map(({ id, title = '', isoDate = '', link = '' }) => ({
    id,
    title,
    at: utc(new Date(isoDate)),
    url: link,
  }));
}

/** The entries of the Atom documents at `files` as python3-feedparser reads them. @throws where one is not well-formed */
export const readWithFeedparser = (files: readonly string[]): ReadEntry[][] =>
  readInPython(path.join(import.meta.dirname, 'read_feedparser.py'), files);

/** Where Debian puts it. */
export const NEWSBOAT = '/usr/bin/newsboat';

/** The entries of some Atom documents as newsboat reads them, by file and in no order; a file that it does not understand has none at all. */
export type ReadByFile = ReadonlyMap<string, readonly ReadEntry[]>;

/** Reads the Atom documents at `files` with newsboat. Its cache keeps an entry for one feed only, so no two may have one in common. */
export function readWithNewsboat(files: readonly string[]): ReadByFile {
  const home = mkdtempSync(path.join(tmpdir(), 'ratsfenster-newsboat-'));
  try {
    const at = (name: string) => path.join(home, name);
    const addresses = new Map(files.map((file) => [pathToFileURL(file).href, file]));
    writeFileSync(at('urls'), [...addresses.keys()].join('\n'));
    writeFileSync(at('config'), '');
    const own = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')];
    execFileSync(NEWSBOAT, [...own, '-x', 'reload'], {
      env: { HOME: home, LANG: 'C.UTF-8', PATH: '/usr/bin:/bin' },
      stdio: 'ignore',
      timeout: 60_000,
    });
    return entriesIn(at('cache.db'), addresses);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function entriesIn(cache: string, addresses: ReadonlyMap<string, string>): ReadByFile {
  using database = new DatabaseSync(cache, { readOnly: true });
  const fileOf = (address: unknown): string => addresses.get(String(address)) ?? '';
  const feeds = database.prepare("select rssurl from rss_feed where title <> ''").all();
  const found = new Map(feeds.map(({ rssurl }): [string, ReadEntry[]] => [fileOf(rssurl), []]));
  for (const row of database.prepare('select guid, title, pubDate, url, feedurl from rss_item').all()) {
    found.get(fileOf(row['feedurl']))?.push({
      id: String(row['guid']),
      title: String(row['title']),
      at: utc(new Date(Number(row['pubDate']) * 1000)),
      url: String(row['url']),
    });
  }
  return found;
}

/** The files in groups within which no two have an entry in common. */
export function disjoint(read: ReadByFile): string[][] {
  const groups: { readonly files: string[]; readonly ids: Set<string> }[] = [];
  for (const [file, entries] of read) {
    let group = groups.find(({ ids }) => entries.every(({ id }) => !ids.has(id)));
    if (!group) groups.push((group = { files: [], ids: new Set() }));
    group.files.push(file);
    for (const { id } of entries) group.ids.add(id);
  }
  return groups.map(({ files }) => files);
}
