import type { OAuthSettings } from './settings.ts';
import { faultOfProvider, type LoginFault } from './words.ts';

/** Most that is read of the provider's answer, in bytes; GitHub's is about 150. */
const MOST_BYTES = 65_536;

/** A code from the provider and the PKCE verifier of its login. */
export interface Grant {
  readonly code: string;
  readonly verifier: string;
}

/**
 * Exchanges the code for a token, with the secret (RFC 6749, section 4.1.3; fields as GitHub names them). No redirect is
 * followed, since the secret would go along.
 * @param patience milliseconds until the provider must have answered in full
 */
export async function exchange(
  settings: OAuthSettings,
  grant: Grant,
  patience: number,
): Promise<{ token: string } | { fault: LoginFault }> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: settings.clientId,
    client_secret: settings.clientSecret,
    code: grant.code,
    code_verifier: grant.verifier,
    redirect_uri: `${settings.publicUrl}/callback`,
  });
  try {
    const response = await fetch(`${settings.provider}/login/oauth/access_token`, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const text = await readAtMost(response, MOST_BYTES);
    return text === undefined ? { fault: 'unreadable' } : tokenIn(text, response.status);
  } catch {
    return { fault: 'unreachable' };
  }
}

/** The text of a response, or undefined where it has more than `most` bytes; the rest is not read. */
async function readAtMost(response: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return new Blob(chunks).text();
}

function tokenIn(text: string, status: number): { token: string } | { fault: LoginFault } {
  const answer = parsed(text);
  if (typeof answer['error'] === 'string') return { fault: faultOfProvider(answer['error']) };
  if (status >= 500) return { fault: 'unreachable' };
  const { access_token: token, token_type: type } = answer;
  const bearer = typeof type === 'string' && type.toLowerCase() === 'bearer';
  // what RFC 6750, section 2.1, lets a bearer token consist of
  return status === 200 && bearer && typeof token === 'string' && /^[\w.~+/-]{1,2000}=*$/.test(token)
    ? { token }
    : { fault: 'unreadable' };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
