import type { LedgerEntry } from '../entry.ts';
import { NAMESPACE } from './proof-text.ts';
import type { Proofs } from './proof.ts';
import { readSshSignature } from './ssh-signature.ts';

/** A key, and the entries for which it stands. */
export interface Signer {
  readonly key: string;
  /** Instants of the first and the last entry that it signed, ISO 8601 in UTC; absent where it signed none yet. */
  readonly first?: string;
  readonly last?: string;
  /** Whether it signs today; each other one was replaced. */
  readonly isCurrent: boolean;
}

/** Every key of the ledger, in the order in which they were first used. */
export function signersOf({ entries, keys }: Proofs, log: readonly LedgerEntry[]): Signer[] {
  const signed = [...entries.values()].flatMap(({ sequence, signature }) => {
    const read = signature === undefined ? undefined : readSshSignature(signature);
    const at = log[sequence - 1]?.at;
    return read && at !== undefined ? [{ key: read.key, at }] : [];
  });
  return keys.map((key, index) => {
    const times = signed.flatMap((one) => (one.key === key ? [one.at] : [])).toSorted();
    const [first] = times;
    const last = times.at(-1);
    const isCurrent = index === keys.length - 1;
    return { key, isCurrent, ...(first !== undefined && last !== undefined && { first, last }) };
  });
}

/** Who signs, as `ssh-keygen -I` asks for it: the host of the site. */
export const principalOf = (site: string): string => new URL(site).host;

/** A day later or earlier leaves room for every time zone: ssh-keygen reads dates in the reader's own. */
const DAY = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

/** The day of an entry, for `ssh-keygen -Overify-time`. */
export const verifyTime = (at: string): string => dayAt(Date.parse(at));

/**
 * The keys in the format `allowed_signers` of OpenSSH (ssh-keygen(1), ALLOWED SIGNERS). A key that was replaced counts up
 * to the last entry that it signed.
 */
export const allowedSigners = (site: string, signers: readonly Signer[]): string =>
  signers
    .map(({ key, first, last, isCurrent }) => {
      const after = first === undefined ? '' : `,valid-after="${dayAt(Date.parse(first) - DAY)}"`;
      const before =
        isCurrent || last === undefined ? '' : `,valid-before="${dayAt(Date.parse(last) + DAY)}"`;
      return `${principalOf(site)} namespaces="${NAMESPACE}"${after}${before} ${key}\n`;
    })
    .join('');

/** The keys in a text of `allowedSigners`. */
export const keysIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => /ssh-ed25519 [A-Za-z0-9+/=]+/.exec(line)?.[0] ?? []);
