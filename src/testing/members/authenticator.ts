import { cbor, type Cbor } from './cbor.ts';

/** How an authenticator, or the browser before it, departs from what is right. */
export interface Cheat {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly crossOrigin?: boolean;
  readonly counter?: number;
  /** Nobody was verified, or nobody was there at all. */
  readonly verified?: boolean;
  readonly present?: boolean;
  /** Turns one bit of the signature. */
  readonly tampered?: boolean;
  readonly userHandle?: string;
  /** Puts a chain of certificates, which nobody asked for, into the attestation. */
  readonly certificates?: boolean;
  readonly algorithm?: number;
  readonly credentialId?: Uint8Array<ArrayBuffer>;
}

/** A device with passkeys, as the browser shows it to a page. */
export interface Authenticator {
  /** `navigator.credentials.create`: a new passkey of the options that the server gave. */
  create(options: CreateOptions, cheat?: Cheat): Promise<CreatedAnswer>;
  /** `navigator.credentials.get`: signs with the newest passkey that the options allow. */
  get(options: GetOptions, cheat?: Cheat): Promise<GotAnswer>;
}

export interface CreateOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}
export interface GetOptions {
  readonly challenge: string;
  readonly rpId?: string;
  readonly allowCredentials?: readonly { readonly id: string }[];
}
interface Answer<Response> {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly clientExtensionResults: Record<string, never>;
  readonly response: Response;
}
export type CreatedAnswer = Answer<{
  clientDataJSON: string;
  attestationObject: string;
  transports: string[];
}>;
export type GotAnswer = Answer<{
  clientDataJSON: string;
  authenticatorData: string;
  signature: string;
  userHandle: string;
}>;

interface Credential {
  readonly id: Uint8Array<ArrayBuffer>;
  readonly keys: CryptoKeyPair;
  readonly userHandle: string;
  counter: number;
}

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const concat = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts));
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * An authenticator in software: ES256 by WebCrypto, attestation none. It verifies its user and tells the truth, unless told
 * otherwise. @param counts whether it counts its signatures; passkeys that are synchronized do not
 */
export function authenticator(origin: string, { counts = true } = {}): Authenticator {
  const credentials: Credential[] = [];
  return {
    create: async (options, cheat = {}) => {
      const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
        'sign',
        'verify',
      ]);
      const id = cheat.credentialId ?? crypto.getRandomValues(new Uint8Array(32));
      const credential = { id, keys, userHandle: options.user.id, counter: 0 };
      credentials.push(credential);
      const attested = concat(
        new Uint8Array(16),
        new Uint8Array([0, id.length]),
        id,
        cbor(await coseKey(keys.publicKey, cheat.algorithm ?? -7)),
      );
      const data = await authenticatorData(options.rp.id ?? '', credential, counts, cheat, attested);
      const statement: Cbor = cheat.certificates ? new Map([['x5c', new Uint8Array(9)]]) : new Map();
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', statement],
        ['authData', data],
      ]);
      return answer(id, {
        clientDataJSON: b64(clientData('webauthn.create', options.challenge, origin, cheat)),
        attestationObject: b64(cbor(attestation)),
        transports: ['internal'],
      });
    },
    get: async (options, cheat = {}) => {
      const allowed = options.allowCredentials ?? [];
      const credential = credentials.findLast(
        ({ id }) => allowed.length === 0 || allowed.some((one) => one.id === b64(id)),
      );
      if (!credential) throw new Error('NotAllowedError: no passkey here');
      const data = await authenticatorData(options.rpId ?? '', credential, counts, cheat);
      const client = clientData('webauthn.get', options.challenge, origin, cheat);
      const signature = await sign(credential.keys.privateKey, concat(data, await sha256(client)));
      if (cheat.tampered) signature[signature.length - 1]! ^= 1;
      return answer(credential.id, {
        clientDataJSON: b64(client),
        authenticatorData: b64(data),
        signature: b64(signature),
        userHandle: cheat.userHandle ?? credential.userHandle,
      });
    },
  };
}

const answer = <Response>(id: Uint8Array, response: Response): Answer<Response> => ({
  id: b64(id),
  rawId: b64(id),
  type: 'public-key',
  clientExtensionResults: {},
  response,
});

const clientData = (type: string, challenge: string, origin: string, cheat: Cheat): Uint8Array<ArrayBuffer> =>
  utf8(
    JSON.stringify({
      type: cheat.type ?? type,
      challenge: cheat.challenge ?? challenge,
      origin: cheat.origin ?? origin,
      crossOrigin: cheat.crossOrigin ?? false,
    }),
  );

/** WebAuthn, 6.1: hash of the RP id, flags, counter, and the new credential where there is one. */
async function authenticatorData(
  rpId: string,
  credential: Credential,
  counts: boolean,
  cheat: Cheat,
  attested?: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  if (counts) credential.counter += 1;
  const flags =
    (cheat.present === false ? 0 : 0x01) | (cheat.verified === false ? 0 : 0x04) | (attested ? 0x40 : 0);
  const rest = new Uint8Array(5);
  rest[0] = flags;
  new DataView(rest.buffer).setUint32(1, cheat.counter ?? credential.counter);
  return concat(await sha256(utf8(cheat.rpId ?? rpId)), rest, attested ?? new Uint8Array());
}

/** A public key of P-256 as COSE (RFC 9053, 7.1.1). */
async function coseKey(key: CryptoKey, algorithm: number): Promise<Cbor> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key));
  return new Map<number, Cbor>([
    [1, 2],
    [3, algorithm],
    [-1, 1],
    [-2, raw.slice(1, 33)],
    [-3, raw.slice(33)],
  ]);
}

/** ES256 as WebAuthn has it: two integers in DER, where WebCrypto gives them side by side. */
async function sign(key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data));
  const body = concat(derInteger(raw.slice(0, 32)), derInteger(raw.slice(32)));
  return concat(new Uint8Array([0x30, body.length]), body);
}

function derInteger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.slice(first === -1 ? 31 : first);
  const padded = (short[0] ?? 0) >= 0x80 ? concat(new Uint8Array([0]), short) : concat(short);
  return concat(new Uint8Array([0x02, padded.length]), padded);
}
