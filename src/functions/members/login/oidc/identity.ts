import type { IDToken } from 'openid-client';

/** Who the provider says it is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** As the provider gave it, at most 200 letters; nobody here has checked it. */
  readonly name?: string;
  /** Only where the provider calls it verified. */
  readonly email?: string;
  readonly acr?: string;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;

/** @param info what the provider tells beside the token; its claims count where the token has none */
export function identityOf(token: IDToken, info: Readonly<Record<string, unknown>> = {}): Identity {
  const name = textOf(token['name']) ?? textOf(info['name']);
  const source = token['email'] === undefined ? info : token;
  const email = source['email_verified'] === true ? textOf(source['email']) : undefined;
  return {
    issuer: token.iss,
    subject: token.sub,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(typeof token['acr'] === 'string' && { acr: token['acr'] }),
  };
}

/** How accounts name a login of OpenID Connect. */
export const subjectOf = ({ issuer, subject }: Identity): string => `${issuer}|${subject}`;
