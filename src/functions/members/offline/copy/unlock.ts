import { CopyError } from '../types.ts';
import { type Bytes, fromHex, hex, joined, utf8 } from './bytes.ts';
import { pinAsTyped, pinWeakness } from './pin-strength.ts';

/** With what a member opens the copy. */
export type Unlock =
  | { readonly kind: 'pin'; readonly pin: string }
  /** `key` is what the passkey gave for `salt` (`passkey-prf.ts`); all but `key` is kept in the open. */
  | { readonly kind: 'passkey'; readonly credential: string; readonly salt: string; readonly key: Bytes };

/** The secret of the copy under one way to open it. Bytes are hexadecimal, `credential` is base64url. */
export type Wrap = {
  readonly id: string;
  readonly since: string;
  readonly salt: string;
  readonly sealed: string;
} & (
  | { readonly kind: 'pin'; readonly iterations: number }
  | { readonly kind: 'passkey'; readonly credential: string }
);

/** Rounds of PBKDF2-HMAC-SHA-256: what OWASP's Password Storage Cheat Sheet asks for (2023). */
export const PIN_ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const IV_LENGTH = 12;

async function pinKey(pin: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(pinAsTyped(pin)), 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derive, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

async function passkeyKey(key: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const derive = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('ratsfenster copy: wrap') };
  return crypto.subtle.deriveKey(derive, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const bound = (copy: string, id: string, kind: string): Bytes => utf8(`wrap/${copy}/${id}/${kind}`);

/**
 * Wraps the secret of a copy: with PBKDF2 of a PIN, or HKDF of what a passkey gives, and AES-256-GCM.
 * @throws CopyError `weak-pin`
 */
export async function wrapSecret(
  secret: Bytes,
  unlock: Unlock,
  { copy, now, random }: { copy: string; now: Date; random: (length: number) => Bytes },
): Promise<Wrap> {
  if (unlock.kind === 'pin' && pinWeakness(unlock.pin) !== undefined) throw new CopyError('weak-pin');
  const id = hex(random(8));
  const salt = unlock.kind === 'pin' ? random(16) : fromHex(unlock.salt);
  const key =
    unlock.kind === 'pin'
      ? await pinKey(unlock.pin, salt, PIN_ITERATIONS)
      : await passkeyKey(unlock.key, salt);
  const iv = random(IV_LENGTH);
  const gcm = { name: 'AES-GCM', iv, additionalData: bound(copy, id, unlock.kind) };
  const sealed = hex(joined(iv, new Uint8Array(await crypto.subtle.encrypt(gcm, key, secret))));
  const common = { id, since: now.toISOString(), salt: hex(salt), sealed };
  return unlock.kind === 'pin'
    ? { ...common, kind: 'pin', iterations: PIN_ITERATIONS }
    : { ...common, kind: 'passkey', credential: unlock.credential };
}

/** The secret under `wrap`, or undefined where `unlock` does not open it. */
export async function unwrapSecret(wrap: Wrap, unlock: Unlock, copy: string): Promise<Bytes | undefined> {
  if (wrap.kind === 'pin' && (wrap.iterations < PIN_ITERATIONS || wrap.iterations > MOST_ITERATIONS))
    throw new CopyError('damaged');
  const salt = fromHex(wrap.salt);
  const sealed = fromHex(wrap.sealed);
  let key: CryptoKey;
  if (wrap.kind === 'pin' && unlock.kind === 'pin') key = await pinKey(unlock.pin, salt, wrap.iterations);
  else if (wrap.kind === 'passkey' && unlock.kind === 'passkey') key = await passkeyKey(unlock.key, salt);
  else return undefined;
  const additionalData = bound(copy, wrap.id, wrap.kind);
  const gcm = { name: 'AES-GCM', iv: sealed.slice(0, IV_LENGTH), additionalData };
  return crypto.subtle.decrypt(gcm, key, sealed.slice(IV_LENGTH)).then(
    (secret) => new Uint8Array(secret),
    () => undefined,
  );
}
