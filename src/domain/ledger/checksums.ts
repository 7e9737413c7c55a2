import { changesOf, type LedgerEntry } from './entry.ts';

/** What stood under a checksum: an object's canonical JSON or a document. */
export interface Known {
  readonly sha256: string;
  readonly kind: 'object' | 'document';
  readonly title: string;
  /** The page that it belongs to. */
  readonly page: string;
  /** Address of the document. */
  readonly url?: string;
  /** Since when these bytes were public, and until when; the latter absent while they are. */
  readonly since: string;
  readonly until?: string;
  /** Entry of the log in which they appeared. */
  readonly entry: number;
}

/** Hexadecimal digits of a checksum that name its shard: 256 small files instead of one large. */
const PREFIX = 2;

/** Every checksum of the log by the first digits, each list sorted; the check page fetches one shard alone. */
export function checksumShards(log: readonly LedgerEntry[]): ReadonlyMap<string, readonly Known[]> {
  const sorted = [...knownOf(log)].sort((a, b) =>
    a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : a.entry - b.entry,
  );
  return Map.groupBy(sorted, ({ sha256 }) => sha256.slice(0, PREFIX));
}

function knownOf(log: readonly LedgerEntry[]): Iterable<Known> {
  const current = new Map<string, number>();
  const documents = new Map<string, readonly string[]>();
  const found: Known[] = [];
  const add = (place: string, known: Known) => {
    const last = current.get(place);
    if (last !== undefined && found[last]?.sha256 === known.sha256) return;
    end(place, known.since);
    current.set(place, found.push(known) - 1);
  };
  const end = (place: string, until: string) => {
    const index = current.get(place);
    if (index !== undefined) found[index] = { ...(found[index] as Known), until };
    current.delete(place);
  };
  for (const entry of log) {
    for (const { object, hash, title, url: page, files = [], removed = [] } of changesOf(entry)) {
      const about = { title, page, since: entry.at, entry: entry.sequence };
      if (hash === undefined) {
        end(object, entry.at);
        for (const url of documents.get(object) ?? []) end(url, entry.at);
      } else add(object, { sha256: hash, kind: 'object', ...about });
      for (const url of removed) end(url, entry.at);
      for (const { url, sha256 } of files) add(url, { sha256, kind: 'document', url, ...about });
      documents.set(object, [...(documents.get(object) ?? []), ...files.map(({ url }) => url)]);
    }
  }
  return found;
}
