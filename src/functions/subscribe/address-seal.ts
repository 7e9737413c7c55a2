import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';

/** Seals addresses so that the store alone tells nobody whom it is about. */
export interface AddressSeal {
  /** @param id of the record to which it belongs; in another record it does not open */
  close(address: string, id: string): Promise<string>;
  /** The address, or undefined where the text was changed, belongs to another record, or its key is gone. */
  open(sealed: string, id: string): Promise<string | undefined>;
  /** Whether it was sealed with another key than the first. */
  isOld(sealed: string): Promise<boolean>;
}

const encoder = new TextEncoder();
const IV_BYTES = 12;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random initialization vector, the record's id as additional data. Written as
 * `v1.<name of the key>.<vector and text, base64url>`.
 */
export function addressSeal(
  raw: readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]],
): AddressSeal {
  let opened: Promise<[NamedKey, ...NamedKey[]]> | undefined;
  const keys = () => (opened ??= Promise.all(raw.map(named)) as Promise<[NamedKey, ...NamedKey[]]>);
  return {
    async close(address, id) {
      const [{ name, key }] = await keys();
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const text = await crypto.subtle.encrypt(gcm(iv, id), key, encoder.encode(address));
      const bytes = new Uint8Array([...iv, ...new Uint8Array(text)]);
      return `v1.${name}.${encodeBase64Url(bytes.buffer).replace(/=+$/, '')}`;
    },
    async open(sealed, id) {
      const [version, name, text] = sealed.split('.');
      const found = (await keys()).find((each) => each.name === name);
      if (version !== 'v1' || !found || text === undefined) return undefined;
      try {
        const bytes = new Uint8Array(decodeBase64Url(text));
        const iv = bytes.slice(0, IV_BYTES);
        const plain = await crypto.subtle.decrypt(gcm(iv, id), found.key, bytes.slice(IV_BYTES));
        return new TextDecoder().decode(plain);
      } catch {
        return undefined;
      }
    },
    isOld: async (sealed) => sealed.split('.')[1] !== (await keys())[0].name,
  };
}

interface NamedKey {
  /** Eight hexadecimal digits of its hash: enough to find it, too few to learn of it. */
  readonly name: string;
  readonly key: CryptoKey;
}

async function named(raw: Uint8Array<ArrayBuffer>): Promise<NamedKey> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
  const name = Array.from(hash.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

const gcm = (iv: Uint8Array<ArrayBuffer>, id: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(`ratsfenster subscribe ${id}`),
});
