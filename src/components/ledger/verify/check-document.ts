import { canonicalJson } from '../../../domain/ledger/canonical-json.ts';
import type { Known } from '../../../domain/ledger/checksums.ts';
import type { LedgerEntry } from '../../../domain/ledger/entry.ts';
import { LOG } from '../../../domain/ledger/log-addresses.ts';
import { isTextOf } from '../../../domain/ledger/proof/proof-text.ts';
import { keysIn } from '../../../domain/ledger/proof/signers.ts';
import {
  fingerprintOf,
  type SignatureFault,
  verifySignature,
} from '../../../domain/ledger/proof/verify-signature.ts';
import { brokenEntry, hmac, type IndexEntry, type LogIndex } from './check-chain.ts';

/** Gives what stands at an address of this site as text; undefined where nothing does. @throws Error where it cannot be told */
export type Read = (address: string) => Promise<string | undefined>;

/** What the signature that covers an entry turned out to be. */
export type SignatureFinding =
  | { readonly state: 'valid'; readonly entry: number; readonly fingerprint: string }
  | { readonly state: 'invalid'; readonly entry: number; readonly fault: SignatureFault | 'other-text' }
  | { readonly state: 'not-yet' | 'never' | 'unsupported' };

/** What checking one file found. */
export interface Finding {
  /** All that the log knows of these bytes, the newest last. */
  readonly known: readonly Known[];
  /** What the newest of them is worth; absent where nothing is known. */
  readonly proof?: {
    /** The first entry at which the chain breaks. */
    readonly broken: number | undefined;
    /** Whether the entry holds this checksum under a digest of the chain. */
    readonly isInEntry: boolean;
    readonly signature: SignatureFinding;
    /** When an authority stamped the entry, or one after it. */
    readonly stamped?: string;
  };
}

/** That of what is known which counts: what lies on the site now, else the newest. */
export const countingOf = (known: readonly Known[]): Known | undefined =>
  known.findLast(({ until }) => until === undefined) ?? known.at(-1);

/** Looks a checksum up in the log, and holds the log itself against its chain and its signatures. @throws Error of `read` */
export async function checkDocument(hash: string, read: Read): Promise<Finding> {
  const shard = (parsed(await read(LOG.shard(hash.slice(0, 2)))) ?? []) as readonly Known[];
  const known = shard.filter((one) => one.sha256 === hash);
  const counting = countingOf(known);
  if (!counting) return { known };
  const index = (parsed(await read(LOG.index)) ?? { entries: [] }) as LogIndex;
  const broken = await brokenEntry(index);
  const covering = index.entries.slice(counting.entry - 1);
  const stamped = covering.find(({ proof }) => proof?.timeStamp !== undefined)?.proof?.timeStamp?.at;
  return {
    known,
    proof: {
      broken,
      isInEntry: await isInEntry(hash, index.entries[counting.entry - 1], read),
      signature: await signatureOver(covering, index, read),
      ...(stamped !== undefined && { stamped }),
    },
  };
}

const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

/** Whether one of the changes that the entry tells names this checksum, and is one of those that its hash covers. */
async function isInEntry(hash: string, index: IndexEntry | undefined, read: Read): Promise<boolean> {
  if (!index) return false;
  const entry = parsed(await read(LOG.entry(index.sequence))) as LedgerEntry | undefined;
  for (const sealed of entry?.changes ?? []) {
    if (!('change' in sealed)) continue;
    const { change, key, digest } = sealed;
    if (change.hash !== hash && change.files?.some(({ sha256 }) => sha256 === hash) !== true) continue;
    if (index.digests.includes(digest) && (await hmac(key, canonicalJson(change))) === digest) return true;
  }
  return false;
}

/** Each entry seals those before it, so the first signature from the entry on covers it. */
async function signatureOver(
  covering: readonly IndexEntry[],
  { entries }: LogIndex,
  read: Read,
): Promise<SignatureFinding> {
  const entry = covering.find(({ proof }) => proof?.signature !== undefined);
  if (entry?.proof?.signature === undefined)
    return { state: entries.some(({ proof }) => proof?.signature !== undefined) ? 'not-yet' : 'never' };
  const { sequence, proof } = entry;
  const text = (await read(proof.text)) ?? '';
  if (!isTextOf(text, entry)) return { state: 'invalid', entry: sequence, fault: 'other-text' };
  const signature = (await read(entry.proof.signature)) ?? '';
  const keys = keysIn((await read(LOG.signers)) ?? '');
  const verdict = await verifySignature(text, signature, keys);
  if (verdict.fault === 'unsupported') return { state: 'unsupported' };
  if (verdict.fault !== undefined) return { state: 'invalid', entry: sequence, fault: verdict.fault };
  return { state: 'valid', entry: sequence, fingerprint: await fingerprintOf(verdict.key) };
}
