import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';

const encoder = new TextEncoder();

/** SHA-256 of a text as 64 hexadecimal digits, fit for a key of the slot store. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Base64 for addresses, without padding (RFC 4648, section 5). */
export const base64url = (bytes: Uint8Array<ArrayBuffer>): string =>
  encodeBase64Url(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)).replace(
    /=+$/,
    '',
  );

/** @throws where `text` is none of that alphabet */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(decodeBase64Url(text));
