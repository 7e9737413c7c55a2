import type { BallotHead } from '../../../domain/circulation/index.ts';
import { canonicalJson } from '../../../domain/ledger/canonical-json.ts';
import { NO_ENTRY } from '../../../domain/ledger/entry.ts';

/** One entry in the index of the public log. */
export interface IndexEntry {
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
  readonly digests: readonly string[];
  readonly anchors?: readonly BallotHead[];
  /** Where its proof lies; absent where there is none yet. */
  readonly proof?: {
    readonly text: string;
    readonly signature?: string;
    readonly timeStamp?: { readonly url: string; readonly at: string };
  };
}

/** The index of the public log. */
export interface LogIndex {
  readonly entries: readonly IndexEntry[];
}

/** SHA-256, 64 hexadecimal digits. */
export async function sha256(bytes: BufferSource): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', bytes));
}

/** HMAC-SHA-256 of a text with a key of hexadecimal digits. */
export async function hmac(key: string, text: string): Promise<string> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const made = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', bytes, made, false, ['sign']);
  return hexOf(await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(text)));
}

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The first entry that does not follow from the one before; undefined where all do. */
export async function brokenEntry({ entries }: LogIndex): Promise<number | undefined> {
  let previous = NO_ENTRY;
  for (const [index, { sequence, kind, at, digests, anchors, ...entry }] of entries.entries()) {
    const text = canonicalJson({ sequence, kind, at, previous, digests, anchors });
    const hash = await sha256(new TextEncoder().encode(text));
    if (sequence !== index + 1 || entry.previous !== previous || entry.hash !== hash) return index + 1;
    previous = hash;
  }
  return undefined;
}
