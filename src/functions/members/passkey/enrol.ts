import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { type Challenge, useChallenge } from './challenge.ts';
import type { Ceremony } from './confirm.ts';
import { sha256 } from '../keyed.ts';
import { base64url, fromBase64url } from './base64url.ts';
import { webAuthn } from './library.ts';
import type { Passkey } from './passkey.ts';
import { ALGORITHMS, DIALOGUE_LASTS, ranInFrame, type RelyingParty, userHandle } from './relying-party.ts';

/** Whom a new passkey is for. */
export interface Enrolling {
  readonly account: string;
  /** As the authenticator shows it. */
  readonly name: string;
  /** As the authenticator shows the municipality. */
  readonly site: string;
}

/** What the browser is asked: user verification, no attestation, discoverable where the device can; not one it has. */
export async function enrolOptions(
  { party }: Ceremony,
  challenge: Challenge,
  { account, name, site }: Enrolling,
  existing: readonly Passkey[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await webAuthn();
  return generateRegistrationOptions({
    rpName: site,
    rpID: party.id,
    userName: name,
    userDisplayName: name,
    userID: fromBase64url(await userHandle(party, account)),
    challenge: fromBase64url(challenge.challenge),
    timeout: DIALOGUE_LASTS,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: existing.map((one) => ({ id: one.credential, transports: [...one.transports] })),
  });
}

/**
 * The passkey of the answer, without a name, where it holds (WebAuthn, 7.1) and its challenge was not used before; else
 * undefined. @throws StoreError
 */
export async function enrolled(
  { party, slots }: Ceremony,
  challenge: Challenge,
  answer: RegistrationResponseJSON,
): Promise<Omit<Passkey, 'name' | 'created'> | undefined> {
  const credential = await credentialOf(party, challenge, answer);
  if (!credential || !(await useChallenge(slots, challenge))) return undefined;
  return {
    id: await sha256(credential.id),
    credential: credential.id,
    publicKey: base64url(credential.publicKey),
    counter: credential.counter,
    transports: answer.response.transports ?? [],
  };
}

async function credentialOf(party: RelyingParty, challenge: Challenge, answer: RegistrationResponseJSON) {
  const library = await webAuthn();
  try {
    const { attestationObject, clientDataJSON } = answer.response;
    if (ranInFrame(clientDataJSON)) return undefined;
    const attestation = library.decodeAttestationObject(fromBase64url(attestationObject));
    // none was asked for; without a chain of certificates nothing outside has to be asked (WebAuthn, 5.1.3)
    if (attestation.get('attStmt').get('x5c') !== undefined) return undefined;
    const { verified, registrationInfo } = await library.verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    const isSound = verified && registrationInfo.userVerified && registrationInfo.credential.id === answer.id;
    return isSound ? registrationInfo.credential : undefined;
  } catch {
    return undefined;
  }
}
