import type { Account } from '../ports.ts';

/** A passkey as it was enrolled, `passkeys/<account>/<id>.json`. No secret: the private key never leaves the device. */
export interface Passkey {
  /** SHA-256 of the credential id as base64url, 64 hexadecimal digits. */
  readonly id: string;
  /** Credential id, base64url. */
  readonly credential: string;
  /** COSE key (RFC 9052), base64url. */
  readonly publicKey: string;
  /** Counter of the authenticator at enrolment; 0 where it counts nothing. */
  readonly counter: number;
  /** How the browser reaches the authenticator, such as `internal`, `hybrid`, `usb`. */
  readonly transports: readonly string[];
  /** Given by the member; the newest of `<id>.name.<n>` where it was changed. */
  readonly name: string;
  /** ISO 8601, UTC, machine's clock. */
  readonly created: string;
  /** Version of the account under which it was enrolled; absent in records from before versions were kept. */
  readonly version?: number;
}

/** An account, as far as its passkeys depend on it. */
export type Holder = Pick<Account, 'id' | 'passkeysSince'>;

/** Whether what was enrolled or begun under that version of the account still counts: no reset came after it. */
export const countsFor = (
  { passkeysSince = 0 }: Pick<Account, 'passkeysSince'>,
  { version = 0 }: { readonly version?: number | undefined },
): boolean => version >= passkeysSince;

/** Passkeys that one account may have at a time. */
export const MOST_PASSKEYS = 20;

/** Characters of a passkey's name. */
export const LONGEST_NAME = 60;

// control characters, and those that turn the direction of what follows
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name as it is kept: one line, no double spaces, at most 60 characters; undefined where nothing is left. */
export function passkeyName(text: string): string | undefined {
  const line = text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  const name = Array.from(line).slice(0, LONGEST_NAME).join('').trim();
  return name === '' ? undefined : name;
}
