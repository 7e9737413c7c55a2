const encoder = new TextEncoder();

/** Signs with the first secret and verifies with all of them, so that secrets change without anybody being put out. */
export interface Keyed {
  /** HMAC-SHA-256 of a text, 64 hexadecimal digits. */
  sign(text: string): Promise<string>;
  /** Whether `mark` is the signature of `text` under any of the secrets; compared in constant time. */
  verify(mark: string, text: string): Promise<boolean>;
}

/**
 * Keys for one use alone, derived from each secret (HKDF, RFC 5869): a mark made for one use opens no other.
 * @param use the program and what for, such as `ratsfenster members throttle`; keys change with it
 */
export function keyedBy(use: string, secrets: readonly [string, ...string[]]): Keyed {
  let derived: Promise<[CryptoKey, ...CryptoKey[]]> | undefined;
  const keys = () => {
    derived ??= Promise.all(secrets.map((secret) => deriveKey(use, secret))) as Promise<
      [CryptoKey, ...CryptoKey[]]
    >;
    return derived;
  };
  return {
    async sign(text) {
      const [first] = await keys();
      return hex(await crypto.subtle.sign('HMAC', first, encoder.encode(text)));
    },
    async verify(mark, text) {
      const bytes = fromHex(mark);
      if (!bytes) return false;
      const data = encoder.encode(text);
      const answers = (await keys()).map((key) => crypto.subtle.verify('HMAC', key, bytes, data));
      return (await Promise.all(answers)).includes(true);
    },
  };
}

async function deriveKey(use: string, secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: encoder.encode(use),
    },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );
}

/** SHA-256 of a text, 64 hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

/** Random bytes as hexadecimal digits, such as may stand in keys of the store. */
export const randomHex = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)).buffer);

const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of a mark of 64 digits; nothing where it is none. */
function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
