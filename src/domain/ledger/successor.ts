import type { PublicRecord } from '../public-record.ts';
import type { Difference, State } from './difference.ts';
import { differences } from './differences.ts';
import { type Change, sealEntry } from './entry.ts';
import { goneObjects } from './gone-objects.ts';
import type { Hasher } from './hasher.ts';
import { isoOf, type Ledger, type LedgerObject, type LedgerUrl } from './ledger.ts';
import { madeDifferences } from './made-differences.ts';
import { type PublicObject, publicObjects } from './public-objects.ts';
import { silencedObjects } from './silenced-objects.ts';
import { successorUrls } from './successor-urls.ts';

/** What the step from one ledger to the next needs beside the record. */
export interface Means {
  readonly hasher: Hasher;
  /** The canonical JSON of a state by its hash; undefined where it was purged. */
  readonly stateOf: (hash: string) => string | undefined;
  readonly inWords: (difference: Difference) => string;
}

/** What one publish makes of the ledger. */
export interface Step {
  readonly ledger: Ledger;
  /** Canonical JSON by hash of what is public now. */
  readonly states: ReadonlyMap<string, string>;
  /** What changed in this publish; none where all is as before. */
  readonly changes: readonly Change[];
  /** Objects whose entry vanished without a withdrawal. */
  readonly vanished: readonly LedgerObject[];
}

/** Takes `record` into the ledger: what is new, changed or gone since its last entry. Where nothing is, it stays the same. */
export function nextLedger(ledger: Ledger, record: PublicRecord, means: Means): Step {
  const at = isoOf(record.at);
  const shown = publicObjects(record).map((object) => ({ object, hash: means.hasher.sha256(object.json) }));
  const documents = documentsByObject(ledger);
  const silenced = silencedObjects(ledger, record.today);
  const steps = shown.map(({ object, hash }) =>
    objectStep(ledger, { object, hash, at, documents, isSilenced: silenced.has(object.id) }, means),
  );
  const ids = new Set(shown.map(({ object }) => object.id));
  const gone = goneObjects(ledger, record, ids, at, means.stateOf);
  const objects = new Map(ledger.objects);
  for (const { next } of [...steps, ...gone]) objects.set(next.id, next);
  const changes = [...steps, ...gone].flatMap(({ change }) => (change ? [change] : []));
  const kind = ledger.log.length === 0 ? 'introduction' : 'publish';
  const log =
    changes.length === 0
      ? ledger.log
      : [...ledger.log, sealEntry(ledger.log.at(-1), { kind, at, changes }, ledger.seed, means.hasher)];
  const urls = successorUrls(ledger, record, objects);
  return {
    ledger: { ...ledger, objects, urls, log },
    states: new Map(shown.map(({ object, hash }) => [hash, object.json])),
    changes,
    vanished: gone.filter(({ vanished }) => vanished).map(({ next }) => next),
  };
}

interface Now {
  readonly object: PublicObject;
  readonly hash: string;
  readonly at: string;
  readonly documents: ReadonlyMap<string, readonly LedgerUrl[]>;
  /** The log says nothing of it any more. */
  readonly isSilenced: boolean;
}

/** The object's line from now on, and what changed. */
function objectStep(
  ledger: Ledger,
  { object, hash, at, documents, isSilenced }: Now,
  means: Means,
): { next: LedgerObject; change?: Change } {
  const known = ledger.objects.get(object.id);
  const { id, type, url, title } = object;
  const before = isSilenced ? [] : (documents.get(id) ?? []);
  const about = { object: id, type, url, title, hash, ...filesOf(object, before) };
  const made = madeDifferences(object.made, before);
  if (known?.hash === hash && !isSilenced) {
    if (made.length === 0) return { next: known };
    return { next: known, change: { kind: 'documents', ...about, words: made.map(means.inWords) } };
  }
  if (!known) {
    const next = { id, type, url, firstPublic: at, modified: at, sequence: 0, hash };
    return { next, change: { kind: 'published', ...about, words: [] } };
  }
  const { withdrawn: _withdrawn, ...rest } = known;
  const next = { ...rest, url, modified: at, sequence: known.sequence + 1, hash };
  if (known.hash === undefined) return { next, change: { kind: 'restored', ...about, words: [] } };
  // That a document follows what it is made of goes without saying.
  const told = made.filter(({ code }) => code !== 'document-remade');
  const found = [...differencesSince(known.hash, object, isSilenced, means), ...(isSilenced ? [] : told)];
  return { next, change: { kind: 'changed', ...about, words: found.map(means.inWords) } };
}

/** What changed since the state of `hash`, as far as that may still be told. */
function differencesSince(
  hash: string,
  { type, json }: PublicObject,
  isSilenced: boolean,
  { stateOf }: Means,
): Difference[] {
  if (isSilenced) return [{ code: 'retold' }];
  const before = stateOf(hash);
  if (before === undefined) return [{ code: 'details' }];
  return differences(type, JSON.parse(before) as State, JSON.parse(json) as State);
}

/** The documents that lie on the site, by the object that they belong to. */
function documentsByObject({ urls }: Ledger): ReadonlyMap<string, readonly LedgerUrl[]> {
  const lying = [...urls.values()].filter(
    ({ sha256, gone, movedTo }) => sha256 !== undefined && gone === undefined && movedTo === undefined,
  );
  return Map.groupBy(lying, ({ object = '' }) => object);
}

/** The object's documents that are new or have other bytes, and those that lie there no more. */
function filesOf({ files }: PublicObject, before: readonly LedgerUrl[]): Pick<Change, 'files' | 'removed'> {
  const was = new Map(before.map(({ url, sha256 }) => [url, sha256]));
  const is = new Set(files.map(({ url }) => url));
  const fresh = files.filter(({ url, sha256 }) => was.get(url) !== sha256);
  const removed = before.map(({ url }) => url).filter((url) => !is.has(url));
  return { ...(fresh.length > 0 && { files: fresh }), ...(removed.length > 0 && { removed }) };
}
