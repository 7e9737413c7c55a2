import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';

const encoder = new TextEncoder();

/** Base64 for addresses and cookies, without padding (RFC 4648, section 5). */
const base64url = (bytes: ArrayBuffer): string => encodeBase64Url(bytes).replace(/=+$/, '');

/** 32 random bytes as 43 characters. */
export const randomWord = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)).buffer);

/** SHA-256 of a text as 43 characters; the challenge of a PKCE verifier (RFC 7636, section 4.2). */
export const sha256 = async (text: string): Promise<string> =>
  base64url(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

/** A key for `sign` and `verify`, derived from the secret for one use alone (HKDF, RFC 5869). */
export async function keyFor(use: string, secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(use) },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );
}

/** HMAC-SHA-256 of a text as 43 characters. */
export const sign = async (key: CryptoKey, text: string): Promise<string> =>
  base64url(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));

/** Whether `mark`, 43 characters of that alphabet, is the signature of `text`; compared in constant time. */
export const verify = (key: CryptoKey, mark: string, text: string): Promise<boolean> =>
  crypto.subtle.verify('HMAC', key, decodeBase64Url(mark), encoder.encode(text));
