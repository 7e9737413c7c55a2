import { isoOf, type Ledger } from '../../domain/ledger/index.ts';
import { dayOf, instant, wallClock } from '../../domain/local-time.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { longDate } from '../../format/wording/dates.ts';
import { archiveAddress, archiveIn } from './addresses.ts';
import { type Archive, archivesOf, ENTRIES } from './archives.ts';
import { asOfToday } from './as-of-today.ts';
import { atomDocument, atomEntry } from './atom.ts';
import { changesByPage } from './changes-by-page.ts';
import type { FeedDocument } from './feed-document.ts';
import { type FeedHead, feedsOf } from './feeds-of.ts';
import { jsonFeedDocument, jsonFeedItem } from './json-feed.ts';
import { inOrder, newsOfSeats } from './news-of-seats.ts';
import { second, type ToldChange } from './told-changes.ts';

export { concernLines } from './concern-lines.ts';
export { formerFeed, isFeed, type Remains } from './former-feed.ts';

/** A file of the site. */
export interface FeedFile {
  readonly address: string;
  readonly text: string;
}

/** Every feed of the site with its archives, as Atom and as JSON Feed; the same bytes for the same record and ledger. */
export function* feedFiles(index: RecordIndex, ledger: Ledger): Generator<FeedFile> {
  const byPage = changesByPage(index, ledger);
  const cuts = knownCuts(ledger);
  const times = timesOf(ledger);
  const { baseUrl } = index.record.site;
  const archived = writers((change) => change, baseUrl);
  const today = writers((change) => asOfToday(change, index), baseUrl);
  const seats = newsOfSeats(index, byPage);
  for (const head of feedsOf(index)) {
    const own = byPage.get(head.page) ?? [];
    const archives = archivesOf(own, cuts.get(head.page) ?? []);
    const current = inOrder([...own.slice(-ENTRIES), ...(seats.get(head.page) ?? [])]);
    for (const document of documentsOf(head, current, archives, { index, ledger, times })) {
      const { page, archive, changes } = document;
      const address = (ending: 'atom' | 'json') => {
        if (archive !== undefined) return archiveAddress(page, archive, ending);
        return ending === 'atom' ? url.atom(page) : url.jsonFeed(page);
      };
      const { atom, json } = archive === undefined ? today : archived;
      yield { address: address('atom'), text: atomDocument(document, changes.map(atom)) };
      yield { address: address('json'), text: jsonFeedDocument(document, changes.map(json)) };
    }
  }
}

interface Sources {
  readonly index: RecordIndex;
  readonly ledger: Ledger;
  readonly times: readonly string[];
}

function* documentsOf(
  { page, title, description }: FeedHead,
  changes: readonly ToldChange[],
  archives: readonly Archive[],
  { index, ledger, times }: Sources,
): Generator<FeedDocument> {
  const { site, at } = index.record;
  const newest = archives.at(-1)?.last;
  yield {
    site,
    page,
    title,
    description,
    updated: changes.at(-1)?.at ?? second(ledger.log[0]?.at ?? isoOf(at)),
    changes: changes.toReversed(),
    ...(newest !== undefined && { before: newest }),
  };
  for (const [position, { last, changes: archived }] of archives.entries()) {
    const before = archives[position - 1]?.last;
    const updated = times[last - 1] ?? second(isoOf(at));
    const day = longDate(dayOf(wallClock(instant(updated), site.timeZone)));
    yield {
      site,
      page,
      // Not the name of what it is about: that may change, and an archive stays as it is.
      title: `Archiv: Neues bis ${day}`,
      updated,
      changes: archived.toReversed(),
      archive: last,
      ...(before !== undefined && { before }),
    };
  }
}

/** Where the feed of each page was cut into archives, by the addresses that were published. */
function knownCuts({ urls }: Ledger): ReadonlyMap<string, readonly number[]> {
  const archives = [...urls.keys()].flatMap((address) => archiveIn(address) ?? []);
  const groups = [...Map.groupBy(archives, ({ page }) => page)];
  return new Map(groups.map(([page, cuts]) => [page, cuts.map(({ last }) => last)]));
}

/** The instant of each change after the introduction, by its number less one; erased ones have theirs too. */
const timesOf = ({ log }: Ledger): string[] =>
  log.flatMap(({ kind, at, changes }) => (kind === 'introduction' ? [] : changes.map(() => second(at))));

/** Entries of changes in both formats, as `tell` tells them. */
const writers = (tell: (change: ToldChange) => ToldChange, baseUrl: string) => ({
  atom: oncePerChange((change) => atomEntry(tell(change), baseUrl)),
  json: oncePerChange((change) => jsonFeedItem(tell(change), baseUrl)),
});

function oncePerChange(write: (change: ToldChange) => string): (change: ToldChange) => string {
  const written = new Map<ToldChange, string>();
  return (change) => {
    let text = written.get(change);
    if (text === undefined) written.set(change, (text = write(change)));
    return text;
  };
}
