import type { BallotHead } from '../circulation/index.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Hasher } from './hasher.ts';
import type { HashedFile, ObjectType } from './public-objects.ts';

/** `documents`: the object stayed as it was, and nothing but documents that the build makes of it is new, other or gone. */
export type ChangeKind = 'published' | 'changed' | 'documents' | 'withdrawn' | 'restored';

/** What happened to one object in one publish: the one source of history, feeds and mails. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the object, such as `meetings/2027-03-11-seniorenbeirat`. */
  readonly object: string;
  readonly type: ObjectType;
  readonly url: string;
  readonly title: string;
  /** SHA-256 of the object's canonical JSON from now on; absent where it was withdrawn. */
  readonly hash?: string;
  /** Documents that are new, or whose bytes are. */
  readonly files?: readonly HashedFile[];
  /** Addresses of its documents at which they lie no more. */
  readonly removed?: readonly string[];
  /** What changed, a German phrase each; for a withdrawal its reason, none where none is known. */
  readonly words: readonly string[];
}

/** A change of which feeds and mails tell. */
export interface News extends Change {
  readonly kind: Exclude<ChangeKind, 'documents'>;
}

/** A change under a key of its own: without words and key only `digest` is left, and the chain still verifies. */
export type SealedChange =
  | { readonly digest: string; readonly key: string; readonly change: Change }
  | { readonly digest: string; readonly purged: string };

/**
 * One line of the log. The first one of a ledger takes in what was there before: `introduction`. One of the kind `anchor` changes
 * nothing: it bears heads of ballots by circulation, so that nobody writes their records anew.
 */
export interface LedgerEntry {
  /** 1, 2, 3, … */
  readonly sequence: number;
  readonly kind: 'introduction' | 'publish' | 'anchor';
  /** Instant of the build, ISO 8601 in UTC. */
  readonly at: string;
  readonly changes: readonly SealedChange[];
  /** Random ids and heads of ballots, as they were at that instant; only of the kind `anchor`. */
  readonly anchors?: readonly BallotHead[];
  /** `hash` of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 of the canonical JSON of sequence, kind, at, previous, the digests and the anchors, where there are any. */
  readonly hash: string;
}

export const NO_ENTRY = '0'.repeat(64);

/** What an entry is to tell. */
interface Told {
  readonly kind: LedgerEntry['kind'];
  readonly at: string;
  readonly changes: readonly Change[];
  readonly anchors?: readonly BallotHead[];
}

/** The entry that follows `last`, each change sealed under a key drawn from the ledger's private seed. */
export function sealEntry(
  last: LedgerEntry | undefined,
  { kind, at, changes, anchors }: Told,
  seed: string,
  hasher: Hasher,
): LedgerEntry {
  const sequence = (last?.sequence ?? 0) + 1;
  const sealed = changes.map((change, index) => {
    const key = hasher.hmac(seed, `${sequence}/${index}`);
    return { digest: digestOf(change, key, hasher), key, change };
  });
  const previous = last?.hash ?? NO_ENTRY;
  const entry = { sequence, kind, at, changes: sealed, ...(anchors && { anchors }), previous };
  return { ...entry, hash: hashOf(entry, hasher) };
}

const digestOf = (change: Change, key: string, hasher: Hasher): string =>
  hasher.hmac(key, canonicalJson(change));

/** The text whose SHA-256 is the entry's hash: its link in the chain, without what it tells. */
export const linkOf = ({
  sequence,
  kind,
  at,
  previous,
  changes,
  anchors,
}: Omit<LedgerEntry, 'hash'>): string =>
  canonicalJson({ sequence, kind, at, previous, digests: changes.map(({ digest }) => digest), anchors });

const hashOf = (entry: Omit<LedgerEntry, 'hash'>, hasher: Hasher): string => hasher.sha256(linkOf(entry));

/** The first line of the log that does not follow from the one before, with what is wrong; undefined where all hold. */
export function brokenLink(
  log: readonly LedgerEntry[],
  hasher: Hasher,
): { readonly sequence: number; readonly fault: 'order' | 'chain' | 'hash' | 'change' | 'time' } | undefined {
  let last: LedgerEntry | undefined;
  for (const [index, entry] of log.entries()) {
    const fault = faultOf(entry, index + 1, last, hasher);
    if (fault) return { sequence: index + 1, fault };
    last = entry;
  }
  return undefined;
}

function faultOf(entry: LedgerEntry, sequence: number, last: LedgerEntry | undefined, hasher: Hasher) {
  if (entry.sequence !== sequence) return 'order';
  if (entry.previous !== (last?.hash ?? NO_ENTRY)) return 'chain';
  if (last && entry.at < last.at) return 'time';
  if (entry.hash !== hashOf(entry, hasher)) return 'hash';
  const forged = entry.changes.some(
    (sealed) => 'change' in sealed && digestOf(sealed.change, sealed.key, hasher) !== sealed.digest,
  );
  return forged ? 'change' : undefined;
}

/** Whether a change is news of the object: another look of a document made of it is in the log, and nobody is told. */
export const isNews = (change: Change): change is News => change.kind !== 'documents';

/** The entry without what it says of `objects`; hash and `reason` stay. */
export const purgeEntry = (
  entry: LedgerEntry,
  objects: ReadonlySet<string>,
  reason: string,
): LedgerEntry => ({
  ...entry,
  changes: entry.changes.map((sealed) =>
    'change' in sealed && objects.has(sealed.change.object)
      ? { digest: sealed.digest, purged: reason }
      : sealed,
  ),
});

/** What the entry still tells, in its order. */
export const changesOf = (entry: LedgerEntry): Change[] =>
  entry.changes.flatMap((sealed) => ('change' in sealed ? [sealed.change] : []));
