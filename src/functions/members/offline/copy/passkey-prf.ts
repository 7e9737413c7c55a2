import { CopyError } from '../types.ts';
import { type Bytes, fromHex, hex } from './bytes.ts';
import type { LockedCopy } from './device.ts';
import type { Unlock } from './unlock.ts';

type Passkey = Extract<Unlock, { kind: 'passkey' }>;
type Known = LockedCopy['unlocks'][number];

const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** One ceremony that only this device looks at: the answer is no login, its `prf` result is a key. */
async function ceremony(
  prf: AuthenticationExtensionsPRFInputs,
  known: readonly string[],
): Promise<{ id: string; key: Bytes }> {
  const credential = await navigator.credentials
    .get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        userVerification: 'required',
        allowCredentials: known.map((id) => ({ type: 'public-key', id: fromBase64url(id) })),
        extensions: { prf },
      },
    })
    .catch((error: unknown) => {
      throw new CopyError('passkey-refused', { cause: error });
    });
  if (!(credential instanceof PublicKeyCredential)) throw new CopyError('passkey-refused');
  const result = credential.getClientExtensionResults().prf?.results?.first;
  if (!result) throw new CopyError('passkey-unfit');
  const key = result instanceof ArrayBuffer ? new Uint8Array(result) : new Uint8Array(result.buffer.slice(0));
  return { id: toBase64url(new Uint8Array(credential.rawId)), key };
}

/**
 * Asks for any passkey of this site, to open a copy with it from now on (WebAuthn Level 3, 10.1.4, extension `prf`).
 * @throws CopyError `passkey-refused`, `passkey-unfit`
 */
export async function newPasskey(): Promise<Passkey> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const { id, key } = await ceremony({ eval: { first: salt } }, []);
  return { kind: 'passkey', credential: id, salt: hex(salt), key };
}

/**
 * Asks for one of the passkeys that open the copy; works without network.
 * @throws CopyError `passkey-refused`, `passkey-unfit`
 */
export async function askPasskey(unlocks: readonly Known[]): Promise<Passkey> {
  const salts = new Map<string, string>();
  for (const { credential, salt } of unlocks)
    if (credential !== undefined && salt !== undefined) salts.set(credential, salt);
  const evalByCredential = Object.fromEntries([...salts].map(([id, salt]) => [id, { first: fromHex(salt) }]));
  const { id, key } = await ceremony({ evalByCredential }, [...salts.keys()]);
  return { kind: 'passkey', credential: id, salt: salts.get(id) ?? '', key };
}

/** Whether this browser may know passkeys that give keys; whether a passkey does shows only when it is asked. */
export async function mayHavePrf(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis)) return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  return capabilities?.['extension:prf'] ?? true;
}
