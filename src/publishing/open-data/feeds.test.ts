import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { url } from '../../domain/url.ts';
import { indexOf } from '../../domain/view/index.ts';
import { vocabulariesOf } from '../../domain/view/vocabulary.ts';
import { missingModule, textOf } from '../../testing/calendars/read-calendars.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import {
  disjoint,
  NEWSBOAT,
  type ReadEntry,
  readWithFeedparser,
  readWithNewsboat,
  readWithRssParser,
} from '../../testing/feeds/read-feeds.ts';
import { sampleCouncil } from '../../testing/sample-council.ts';
import { missingServer } from '../../testing/web-servers.ts';
import { writeFeeds } from './feeds.ts';

const noPython = missingModule('feedparser', 'python3-feedparser');
const noNewsboat = missingServer(NEWSBOAT, 'newsboat');
const { record, ledger } = await sampleCouncil();
const site = await temporaryFolder({});
afterAll(() => site[Symbol.asyncDispose]());
await writeFeeds({ folder: site.dir, record, ledger, texts: new Map() });
const written = (ending: string) => globSync(`**/*.${ending}`, { cwd: site.dir }).toSorted();
const files = written('atom').map((file) => path.join(site.dir, file));
const read = new Map<string, readonly ReadEntry[]>();
for (const file of files) read.set(file, await readWithRssParser(textOf(file)));

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly date_published: string;
}
interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly Item[];
}
const jsonAt = (file: string) => JSON.parse(textOf(file)) as JsonFeed;
const at = (address: string) => path.join(site.dir, address);

describe('the feeds of the sample council', () => {
  test('are there for all, each body, organization, person, subject, place and current paper', () => {
    const { subjects, places } = vocabulariesOf(indexOf(record));
    const pages = [
      url.home,
      ...record.bodies.map(({ key }) => url.body(key)),
      ...record.organizations.map(({ key, kind }) => url.organization(key, kind)),
      ...record.people.map(({ key }) => url.person(key)),
      ...subjects.map(({ key }) => url.subject(key)),
      ...places.map(({ key }) => url.place(key)),
    ];
    for (const page of pages) expect([page, existsSync(at(url.atom(page)))]).toEqual([page, true]);
    expect(existsSync(at(url.atom(url.paper('0117-2027'))))).toBe(true);
    expect(existsSync(at(url.atom(url.paper('0038-2025'))))).toBe(false);
    expect(written('json')).toEqual(written('atom').map((file) => file.replace(/atom$/, 'json')));
  });

  test('tell what happened, in words', () => {
    const titles = (read.get(at(url.atom(url.organization('seniorenbeirat', 'advisory-board')))) ?? []).map(
      ({ title }) => title,
    );
    expect(titles).toEqual([
      'Tagesordnung veröffentlicht: Sitzung des Seniorenbeirates, 11.03.2027',
      'Neuer Termin: Sitzung des Seniorenbeirates, Donnerstag, 11. März 2027, 15:00 Uhr',
    ]);
  });

  test('have at most 50 entries, the others follow in archives', async () => {
    let file = at('/neues.atom');
    const seen = new Set<string>();
    for (let next: string | undefined = file; next !== undefined;) {
      file = next;
      const entries = await readWithRssParser(textOf(file));
      expect(entries.length).toBeLessThanOrEqual(50);
      for (const { id } of entries) seen.add(id);
      const link = /rel="prev-archive"[^>]*href="([^"]+)"/.exec(textOf(file))?.[1];
      next = link === undefined ? undefined : at(new URL(link).pathname);
    }
    const told = ledger.log.slice(1).flatMap(({ changes }) => changes);
    expect(told.length).toBeGreaterThan(50);
    expect(seen.size).toBe(told.length);
    expect(textOf(file)).toContain('<fh:archive/>');
  });

  test.skipIf(noPython !== undefined)(`are read alike by python3-feedparser (${noPython ?? 'Debian'})`, () =>
    expect(readWithFeedparser(files)).toEqual([...read.values()]),
  );

  test.skipIf(noNewsboat !== undefined)(`are read alike by newsboat (${noNewsboat ?? 'Debian'})`, () => {
    const byId = (entries: readonly ReadEntry[]) => new Map(entries.map((entry) => [entry.id, entry]));
    const found = new Map(disjoint(read).flatMap((group) => [...readWithNewsboat(group)]));
    expect([...found.keys()].toSorted()).toEqual(files);
    for (const [file, entries] of found)
      expect([file, byId(entries)]).toEqual([file, byId(read.get(file) ?? [])]);
  });

  test('tell the same as JSON Feed', () => {
    for (const [file, entries] of read) {
      const { version, feed_url, next_url, items } = jsonAt(file.replace(/atom$/, 'json'));
      expect(version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed_url).toBe(
        `${record.site.baseUrl}/${path.relative(site.dir, file).replace(/atom$/, 'json')}`,
      );
      if (next_url !== undefined) expect(existsSync(at(new URL(next_url).pathname))).toBe(true);
      expect(
        items.map(({ id, title, url: address, date_published }) => ({
          id,
          title,
          at: date_published,
          url: address,
        })),
      ).toEqual(entries);
    }
  });

  test('are written once more with the same bytes', async () => {
    await using again = await temporaryFolder({});
    await writeFeeds({ folder: again.dir, record, ledger, texts: new Map() });
    for (const file of [...written('atom'), ...written('json')])
      expect(textOf(path.join(again.dir, file))).toBe(textOf(path.join(site.dir, file)));
  });
});
