import { NAMESPACE } from './proof-text.ts';
import { readSshSignature } from './ssh-signature.ts';
import { fromBase64, toBase64 } from './wire.ts';

/** What is wrong with a signature; `unsupported` where this program knows no Ed25519 (some browsers). */
export type SignatureFault = 'unreadable' | 'other-purpose' | 'unknown-key' | 'forged' | 'unsupported';

/** What a signature turned out to be. */
export type SignatureVerdict =
  { readonly key: string; readonly fault?: never } | { readonly fault: SignatureFault };

/**
 * Holds an armored signature against the text and the keys that may have made it. Pure but for WebCrypto, so the same
 * runs in readers' browsers.
 * @param keys as OpenSSH writes them, without comments
 */
export async function verifySignature(
  text: string,
  armored: string,
  keys: readonly string[],
): Promise<SignatureVerdict> {
  const read = readSshSignature(armored);
  if (!read) return { fault: 'unreadable' };
  if (read.namespace !== NAMESPACE) return { fault: 'other-purpose' };
  if (!keys.includes(read.key)) return { fault: 'unknown-key' };
  const { subtle } = crypto;
  const digest = new Uint8Array(await subtle.digest(read.digest, new TextEncoder().encode(text)));
  const key = await subtle
    .importKey('raw', read.publicKey, 'Ed25519', false, ['verify'])
    .catch(() => undefined);
  if (!key) return { fault: 'unsupported' };
  const holds = await subtle.verify('Ed25519', key, read.signature, read.signedOver(digest));
  return holds ? { key: read.key } : { fault: 'forged' };
}

/** The fingerprint of a public key as `ssh-keygen -l` prints it: `SHA256:` and 43 letters. */
export async function fingerprintOf(key: string): Promise<string> {
  const [, base64 = ''] = key.split(' ');
  const digest = await crypto.subtle.digest('SHA-256', fromBase64(base64));
  return `SHA256:${toBase64(new Uint8Array(digest)).replace(/=+$/, '')}`;
}
