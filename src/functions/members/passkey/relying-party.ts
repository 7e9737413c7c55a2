import type { MembersSettings } from '../settings.ts';
import { base64url, fromBase64url } from './base64url.ts';

/** Who we are to an authenticator. */
export interface RelyingParty {
  /** Host of our origin (WebAuthn, 5.4.2); browsers refuse addresses of numbers, so on loopback it is `localhost`. */
  readonly id: string;
  readonly origin: string;
}

export const relyingParty = ({ origin }: Pick<MembersSettings, 'origin'>): RelyingParty => ({
  id: new URL(origin).hostname,
  origin,
});

/** EdDSA, ES256, RS256 (RFC 9053): what phones, computers and keys have in common. */
export const ALGORITHMS = [-8, -7, -257];

/** Milliseconds that the browser's dialogue stays open; less than the challenge lasts. */
export const DIALOGUE_LASTS = 4 * 60_000;

/**
 * What authenticators keep to tell the accounts of one origin apart: constant for an account, and without its name
 * (WebAuthn, 14.6.1). base64url.
 */
export async function userHandle(party: RelyingParty, account: string): Promise<string> {
  const text = new TextEncoder().encode(`ratsfenster passkey\n${party.origin}\n${account}`);
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

/** Whether the browser says that the ceremony ran inside a page of somebody else; we allow none. */
export function ranInFrame(clientDataJson: string): boolean {
  const said = JSON.parse(new TextDecoder().decode(fromBase64url(clientDataJson))) as unknown;
  return typeof said === 'object' && said !== null && 'crossOrigin' in said && said.crossOrigin === true;
}
