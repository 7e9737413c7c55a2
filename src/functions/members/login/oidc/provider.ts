import type { Configuration } from 'openid-client';
import type { OidcSettings } from '../../settings.ts';

/** Milliseconds that what the provider says of itself is believed, and that a failed try is not repeated. */
const KNOWN_FOR = 3_600_000;
const REST_AFTER_FAULT = 2_000;
/** Seconds until the provider must have answered. */
const PATIENCE = 8;

/** The module and the provider as it describes itself, its issuer checked. */
export interface Provider {
  readonly client: typeof import('openid-client');
  readonly configuration: Configuration;
}

/** Asks the provider who it is, once an hour; after a fault anew, so that it recovers by itself. */
export interface FindProvider {
  (): Promise<Provider>;
  /** What is known of it holds no more, such as its keys: the next login asks anew. */
  forget(): void;
}

/** @param patience seconds until the provider must have answered */
export function providerOf(oidc: OidcSettings, now: () => number, patience = PATIENCE): FindProvider {
  let known: { readonly provider: Promise<Provider>; until: number } | undefined;
  const find = () => {
    if (known && now() < known.until && known.until - now() <= KNOWN_FOR) return known.provider;
    const asked = { provider: discover(oidc, patience), until: now() + KNOWN_FOR };
    known = asked;
    // whoever asks together waits together; only later ones try again
    asked.provider.catch(() => {
      asked.until = now() + REST_AFTER_FAULT;
    });
    return asked.provider;
  };
  return Object.assign(find, { forget: () => void (known = undefined) });
}

async function discover(
  { issuer, clientId, clientSecret }: OidcSettings,
  patience: number,
): Promise<Provider> {
  const client = await import('openid-client');
  const url = new URL(issuer);
  const plain = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  const configuration = await client.discovery(
    url,
    clientId,
    { redirect_uris: [] },
    client.ClientSecretBasic(clientSecret),
    // the signature of the ID token is checked too, though TLS alone could vouch for it (OpenID Connect Core 1.0, 3.1.3.7)
    { timeout: patience, execute: [...plain, client.enableNonRepudiationChecks] },
  );
  configuration.timeout = patience;
  return { client, configuration };
}
