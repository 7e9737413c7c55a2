import { type Context, Hono } from 'hono';
import { at } from '../../addresses.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { safeTarget } from '../../safe-target.ts';
import { sealedCookie } from '../../session/cookie.ts';
import type { OidcSettings } from '../../settings.ts';
import { enterWith } from '../enter.ts';
import { accountOf } from './account-of.ts';
import { codeOf, faultOf, isOtherKey } from './faults.ts';
import { type Identity, identityOf } from './identity.ts';
import { faultPage, revokedPage, strangerPage } from './pages.ts';
import type { FindProvider, Provider } from './provider.ts';
import { keepUnknownLogin } from './unknown-logins.ts';

/** What the browser keeps between leaving for the provider and coming back. */
interface BegunLogin {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly target: string;
}

/** Milliseconds that the provider's own pages may take. */
const LOGIN_LIFETIME = 600_000;

/** The login at the identity provider (OpenID Connect Core 1.0, section 3.1; PKCE by RFC 7636). */
export function oidcRoutes(parts: Parts, oidc: OidcSettings, provider: FindProvider): Hono<MembersEnv> {
  const { settings, means } = parts;
  const cookie = sealedCookie('ratsfenster-anmeldung', settings, (value) => value as BegunLogin);
  const enter = enterWith(parts);
  const failed = (context: Context<MembersEnv>, error: unknown) => {
    const fault = faultOf(error);
    means.log(`login refused: oidc ${fault} ${codeOf(error)}`);
    return faultPage(context, fault);
  };
  const app = new Hono<MembersEnv>();
  app.get(at.loginOidc, async (context) => {
    const found = await provider().catch((error: unknown) => ({ error }));
    if ('error' in found) return failed(context, found.error);
    const { address, begun } = await beginning(found, parts, safeTarget(context.req.query('nach')));
    await cookie.write(context, begun, means.now(), means.now() + LOGIN_LIFETIME);
    return context.redirect(address, 303);
  });
  app.get(at.loginReturn, async (context) => {
    const begun = await cookie.read(context, means.now());
    cookie.clear(context);
    if (!begun || context.req.query('state') !== begun.state) {
      means.log('login refused: oidc not-begun');
      return faultPage(context, 'not-begun');
    }
    const answer = new URL(settings.origin + at.loginReturn + new URL(context.req.url).search);
    const identity = await finished(provider, answer, begun).catch((error: unknown) => ({ error }));
    if ('error' in identity) {
      if (isOtherKey(identity.error)) provider.forget();
      return failed(context, identity.error);
    }
    const found = await accountOf(parts, identity);
    if ('refused' in found) {
      means.log(`login refused: oidc ${found.refused}`);
      if (found.refused === 'revoked') {
        await parts.audit.record({ event: 'login-refused', account: found.account.id });
        return revokedPage(context);
      }
      await keepUnknownLogin(means.slots, identity, means.now());
      return strangerPage(context);
    }
    const level = oidc.strongAcr.includes(identity.acr ?? '') ? 2 : 1;
    await enter(context, found.account, { method: 'oidc', level });
    return context.redirect(begun.target, 303);
  });
  return app;
}

/** The provider's page, and what must come back from it. */
async function beginning(
  { client, configuration }: Provider,
  { settings }: Parts,
  target: string,
): Promise<{ address: string; begun: BegunLogin }> {
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ];
  const strong = settings.login.oidc?.strongAcr ?? [];
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: settings.origin + at.loginReturn,
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(strong.length > 0 && { acr_values: strong.join(' ') }),
  });
  return { address: address.href, begun: { state, nonce, verifier, target } };
}

/** Exchanges the code and checks issuer, signature, audience, time and nonce of what comes for it. */
async function finished(find: FindProvider, answer: URL, begun: BegunLogin): Promise<Identity> {
  const { client, configuration } = await find();
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    expectedState: begun.state,
    expectedNonce: begun.nonce,
    pkceCodeVerifier: begun.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new TypeError('no claims, though an ID token is expected');
  if (claims['email'] !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined)
    return identityOf(claims);
  return identityOf(claims, await client.fetchUserInfo(configuration, tokens.access_token, claims.sub));
}
