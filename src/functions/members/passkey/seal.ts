import { base64url, fromBase64url } from './hash.ts';

const encoder = new TextEncoder();

/** Puts a value under HMAC-SHA-256, so that a browser can keep it and change nothing about it. */
export interface Seal {
  seal(value: unknown): Promise<string>;
  /** The value, or undefined where the mark is none of ours. */
  open(text: string): Promise<unknown>;
}

/** A seal for one use alone: keys by HKDF (RFC 5869); the first secret seals, all open. */
export async function sealFor(use: string, secrets: readonly string[]): Promise<Seal> {
  const keys = await Promise.all(secrets.map((secret) => keyFor(use, secret)));
  return {
    seal: async (value) => {
      const [key] = keys;
      if (!key) throw new Error('a seal needs a secret');
      const text = base64url(encoder.encode(JSON.stringify(value)));
      return `${text}.${base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))}`;
    },
    open: async (sealed) => {
      const [text = '', mark = '', ...rest] = sealed.split('.');
      if (rest.length > 0 || !/^[\w-]{43}$/.test(mark) || !/^[\w-]+$/.test(text)) return undefined;
      for (const key of keys)
        if (await crypto.subtle.verify('HMAC', key, fromBase64url(mark), encoder.encode(text)))
          return JSON.parse(new TextDecoder().decode(fromBase64url(text))) as unknown;
      return undefined;
    },
  };
}

async function keyFor(use: string, secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(use) },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );
}
