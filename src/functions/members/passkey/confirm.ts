import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { SlotStore } from '../../../store/ports.ts';
import { type Challenge, useChallenge } from './challenge.ts';
import { takeCount } from './counts.ts';
import { sha256 } from '../keyed.ts';
import { fromBase64url } from './base64url.ts';
import { webAuthn } from './library.ts';
import type { Accounts } from '../ports.ts';
import type { Holder, Passkey } from './passkey.ts';
import { DIALOGUE_LASTS, ranInFrame, type RelyingParty, userHandle } from './relying-party.ts';
import type { Passkeys } from './store.ts';
import type { CeremonyFault } from './words.ts';

/** What a check of a passkey works with. */
export interface Ceremony {
  readonly party: RelyingParty;
  readonly slots: SlotStore;
  readonly passkeys: Passkeys;
  readonly accounts: Pick<Accounts, 'get'>;
}

/** What the browser is asked; without `passkeys`, it offers those that it knows for this origin. */
export async function confirmOptions(
  { party }: Ceremony,
  challenge: Challenge,
  passkeys: readonly Passkey[],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: fromBase64url(challenge.challenge),
    timeout: DIALOGUE_LASTS,
    userVerification: 'required',
    allowCredentials: passkeys.map((one) => ({ id: one.credential, transports: [...one.transports] })),
  });
}

/** Whose passkey answered; or why it does not count, and whom it concerns where that is known. */
export type Confirmed =
  | { readonly account: string; readonly passkey: Passkey }
  | { readonly fault: CeremonyFault; readonly account?: string; readonly subject?: string };

/**
 * Checks the answer of an authenticator (WebAuthn, 7.2): passkey of the account, origin, challenge, user verification,
 * signature; then that the challenge is fresh and the counter goes up. Writes nothing before the signature is right.
 * @param account whose passkey it must be; undefined at a login, where the passkey tells
 * @throws StoreError
 */
export async function confirm(
  ceremony: Ceremony,
  challenge: Challenge,
  answer: AuthenticationResponseJSON,
  account: Holder | undefined,
): Promise<Confirmed> {
  const { slots, passkeys, party, accounts } = ceremony;
  const id = await sha256(answer.id);
  const owner = account?.id ?? (await passkeys.owner(id));
  const holder = account ?? (owner === undefined ? undefined : await accounts.get(owner));
  const passkey = holder && (await passkeys.get(holder, id));
  if (owner === undefined || !passkey)
    return { fault: 'unknown', subject: id, ...(owner !== undefined && { account: owner }) };
  const refused = (fault: CeremonyFault): Confirmed => ({ fault, account: owner, subject: id });
  const handle = answer.response.userHandle;
  const isTheirs = handle === undefined ? account !== undefined : handle === (await userHandle(party, owner));
  if (!isTheirs) return refused('unknown');
  const counter = await countOf(party, challenge, answer, passkey);
  if (counter === undefined) return refused('refused');
  if (!(await useChallenge(slots, challenge))) return refused('refused');
  if (!(await takeCount(slots, owner, id, counter))) return refused('copied');
  return { account: owner, passkey };
}

/** What the authenticator counted, or undefined where its answer does not hold. */
async function countOf(
  party: RelyingParty,
  challenge: Challenge,
  answer: AuthenticationResponseJSON,
  passkey: Passkey,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await webAuthn();
  try {
    if (ranInFrame(answer.response.clientDataJSON)) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // `takeCount` judges the counter, for all instances at once
      credential: { id: passkey.credential, publicKey: fromBase64url(passkey.publicKey), counter: 0 },
    });
    return verified && authenticationInfo.userVerified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}
