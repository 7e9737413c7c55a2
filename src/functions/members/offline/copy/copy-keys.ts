import { CopyError } from '../types.ts';
import { type Bytes, fromHex, fromUtf8, hex, joined, utf8 } from './bytes.ts';

const VERSION = 1;
const IV_LENGTH = 12;
const TAG_LENGTH = 16;
/** Sealed sizes are multiples of it, so that they tell little of a length. */
const STEP = 4096;
const LENGTH_BYTES = 4;

/** Seals and names everything of one copy. The keys inside cannot be read out. */
export interface CopyKeys {
  /** Name on the disk of what is called `purpose` inside: a keyed hash, which tells nothing without the key. */
  name(purpose: string): Promise<string>;
  seal(name: string, plain: Uint8Array): Promise<Bytes>;
  /** @throws CopyError `damaged` where these are not the bytes that were sealed under that name */
  open(name: string, sealed: Uint8Array): Promise<Bytes>;
}

function padded(plain: Uint8Array): Bytes {
  const whole = new Uint8Array(Math.ceil((LENGTH_BYTES + plain.length) / STEP) * STEP);
  new DataView(whole.buffer).setUint32(0, plain.length);
  whole.set(plain, LENGTH_BYTES);
  return whole;
}

const unpadded = (whole: Bytes): Bytes =>
  whole.slice(LENGTH_BYTES, LENGTH_BYTES + new DataView(whole.buffer).getUint32(0));

const damaged = (cause?: unknown): CopyError => new CopyError('damaged', { cause });

/**
 * The keys of a copy from its secret (32 bytes): AES-256-GCM with a fresh random IV for each object, and HMAC-SHA-256 for
 * names, each from HKDF (RFC 5869). The name and the copy's id are bound to what is sealed (additional data), so that objects
 * can be neither swapped nor brought from another copy.
 * @param copy id of the copy, hexadecimal
 */
export async function copyKeys(
  secret: Bytes,
  copy: string,
  random: (length: number) => Bytes,
): Promise<CopyKeys> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: fromHex(copy), info: utf8(info) });
  const sealing = await crypto.subtle.deriveKey(
    from('ratsfenster copy: seal'),
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const naming = await crypto.subtle.deriveKey(
    from('ratsfenster copy: names'),
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const gcm = (iv: Bytes, name: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: utf8(`${VERSION}/${copy}/${name}`),
  });
  return {
    name: async (purpose) => hex(new Uint8Array(await crypto.subtle.sign('HMAC', naming, utf8(purpose)))),
    seal: async (name, plain) => {
      const iv = random(IV_LENGTH);
      const sealed = await crypto.subtle.encrypt(gcm(iv, name), sealing, padded(plain));
      return joined(Uint8Array.of(VERSION), iv, new Uint8Array(sealed));
    },
    open: async (name, sealed) => {
      if (sealed[0] !== VERSION || sealed.length < 1 + IV_LENGTH + STEP + TAG_LENGTH) throw damaged();
      const [iv, text] = [sealed.slice(1, 1 + IV_LENGTH), sealed.slice(1 + IV_LENGTH)];
      const plain = await crypto.subtle.decrypt(gcm(iv, name), sealing, text).catch((error: unknown) => {
        throw damaged(error);
      });
      return unpadded(new Uint8Array(plain));
    },
  };
}

/** Bytes that sealing adds at most to `length` bytes. */
export const SEALED_OVERHEAD = STEP + LENGTH_BYTES + 1 + IV_LENGTH + TAG_LENGTH;

export const sealJson = (keys: CopyKeys, name: string, value: unknown): Promise<Bytes> =>
  keys.seal(name, utf8(JSON.stringify(value)));

/** What {@link sealJson} sealed; its shape is that of who sealed it, as nobody else has the key. */
export const openJson = async (keys: CopyKeys, name: string, sealed: Uint8Array): Promise<unknown> =>
  JSON.parse(fromUtf8(await keys.open(name, sealed)));
