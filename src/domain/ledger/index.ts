export * from './proof/index.ts';
export { checksumShards, type Known } from './checksums.ts';
export { LOG } from './log-addresses.ts';
export { canonicalJson } from './canonical-json.ts';
export { type Deadline, deadlinesOf } from './deadlines.ts';
export type { Difference, DifferenceCode } from './difference.ts';
export {
  brokenLink,
  type Change,
  type ChangeKind,
  changesOf,
  isNews,
  type LedgerEntry,
  linkOf,
  type News,
} from './entry.ts';
export { type ChangesSince, NOTHING_SINCE, type SinceInvitation } from './since-invitation.ts';
export type { Hasher } from './hasher.ts';
export { type HistoryEvent, historyOf } from './history.ts';
export { emptyLedger, isoOf, type Ledger, type LedgerObject, type LedgerUrl, publishedIn } from './ledger.ts';
export { anchoredIn, anchorsDue, rewrittenBallots, withAnchors } from './anchors.ts';
export { type Erasure, erasuresOf, purge } from './purge.ts';
export { type ObjectVersion, objectVersions } from './object-versions.ts';
export { OBJECT_TYPES, objectAddress, publicObjects } from './public-objects.ts';
export { withStandIns } from './stand-ins.ts';
export { CONCERN_PREFIX, EVENT_PREFIX, track, type Trackable, type Tracked } from './tracked.ts';
export { type Means, nextLedger, type Step } from './successor.ts';
