import { remember } from '../gate/index.ts';
import type { PublicRecord } from '../public-record.ts';
import { publicFilesOf } from '../view/index.ts';
import { isoOf, type Ledger, type LedgerObject, type LedgerUrl } from './ledger.ts';

/**
 * Every address that was ever public, with what stands there now. A document that got another name under the same id
 * moved; one whose object or entry is gone is gone.
 */
export function successorUrls(
  ledger: Ledger,
  record: PublicRecord,
  objects: ReadonlyMap<string, LedgerObject>,
): ReadonlyMap<string, LedgerUrl> {
  const live = liveUrls(record, ledger, objects);
  const places = new Map([...live.values()].map((line) => [placeOf(line), line.url]));
  const urls = new Map<string, LedgerUrl>();
  for (const [address, known] of ledger.urls) {
    urls.set(address, live.get(address) ?? departed(known, places, record));
  }
  for (const [address, line] of live) urls.set(address, line);
  return urls;
}

/** Names a document, or the page of an object, apart from its address. */
const placeOf = ({ object = '', file = '' }: LedgerUrl): string => `${object}\n${file}`;

/** What stands on the site now, each with the instant since when it was public. */
function liveUrls(
  record: PublicRecord,
  ledger: Ledger,
  objects: ReadonlyMap<string, LedgerObject>,
): Map<string, LedgerUrl> {
  const now = isoOf(record.at);
  const live = new Map<string, LedgerUrl>();
  const first = (address: string) => ledger.urls.get(address)?.since ?? now;
  for (const { id, url, hash } of objects.values()) {
    if (hash !== undefined) live.set(url, { url, since: first(url), object: id });
  }
  for (const address of remember(record).keys()) {
    if (!live.has(address)) live.set(address, { url: address, since: first(address) });
  }
  for (const { file, folder, made } of publicFilesOf(record)) {
    if (file.sha256 === undefined) continue;
    const { url, id, sha256 } = file;
    const line = { since: first(url), object: folder, ...(made && { made: true }) };
    live.set(url, { url, ...line, file: id, sha256 });
    if (made?.file === file)
      live.set(made.page, { ...line, url: made.page, since: first(made.page), file: `${id}/` });
  }
  return live;
}

/** The line of an address at which nothing stands any more. */
function departed(known: LedgerUrl, places: ReadonlyMap<string, string>, record: PublicRecord): LedgerUrl {
  if (known.url.includes('#') || known.list === true) return known;
  const { gone, movedTo: _movedTo, ...rest } = known;
  const movedTo = known.object === undefined ? undefined : places.get(placeOf(known));
  return movedTo === undefined ? { ...rest, gone: gone ?? record.today } : { ...rest, movedTo };
}
