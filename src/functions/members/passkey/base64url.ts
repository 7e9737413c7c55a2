import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';

/** Base64 for addresses, without padding (RFC 4648, section 5). */
export const base64url = (bytes: Uint8Array<ArrayBuffer>): string =>
  encodeBase64Url(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)).replace(
    /=+$/,
    '',
  );

/** @throws where `text` is none of that alphabet */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(decodeBase64Url(text));
