import { html, raw } from 'hono/html';
import type { ProviderContext } from 'oidc-provider';
import { at } from '../../functions/members/addresses.ts';
import { randomHex } from '../../functions/members/keyed.ts';
import type { TestPerson, TestProvider } from './identity-provider.ts';
import { providerMemory } from './provider-memory.ts';
import { toolPage } from './tool-page.ts';

const SCOPE = 'openid profile email';

/** How oidc-provider is to behave: one client, PKCE, no consent to click, German pages. */
export async function providerSettings(told: TestProvider): Promise<object> {
  const strengths = told.people.map(({ acr }) => acr).filter((acr) => acr !== undefined);
  return {
    adapter: providerMemory(),
    clients: [
      {
        client_id: told.clientId,
        client_secret: told.clientSecret,
        redirect_uris: [told.origin + at.loginReturn],
        post_logout_redirect_uris: [told.origin + at.login],
      },
    ],
    jwks: { keys: [await signingKey()] },
    cookies: { keys: [randomHex(32)] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    // the claims in the token, as most municipal providers send them
    conformIdTokenClaims: false,
    acrValues: [...new Set(strengths)],
    pkce: { required: () => true },
    findAccount: (_: unknown, subject: string) => accountOf(told.people, subject),
    loadExistingGrant: consented,
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/konto/${uid}` },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      IdToken: 60,
      Interaction: 600,
      Grant: 3600,
      Session: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askLogout, postLogoutSuccessSource: loggedOut },
    },
    renderError: async (context: ProviderContext) => {
      context.type = 'html';
      const words = html`<p>Mit dieser Anfrage kann der Anmeldedienst zum Ausprobieren nichts anfangen.</p>`;
      context.body = await toolPage('Das hat nicht geklappt', words);
    },
  };
}

async function signingKey(): Promise<object> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 };
  const pair = await crypto.subtle.generateKey(
    { ...algorithm, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const { kty, n, e, d, p, q, dp, dq, qi } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty, n, e, d, p, q, dp, dq, qi, kid: randomHex(8), use: 'sig', alg: 'RS256' };
}

function accountOf(people: readonly TestPerson[], subject: string) {
  const person = people.find((candidate) => candidate.subject === subject);
  if (!person) return undefined;
  const { name, email, emailVerified = true } = person;
  const claims = { sub: subject, name, ...(email !== undefined && { email, email_verified: emailVerified }) };
  return { accountId: subject, claims: () => claims };
}

/** Consents for the person, since the municipality runs both. */
async function consented({ oidc: { provider, session, client } }: ProviderContext) {
  const known = session.grantIdFor(client.clientId);
  if (known !== undefined) return provider.Grant.find(known);
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(SCOPE);
  await grant.save();
  return grant;
}

async function askLogout(context: ProviderContext, form: string): Promise<void> {
  const main = html`<p>Möchten Sie sich auch beim Anmeldedienst zum Ausprobieren abmelden?</p>
    ${raw(form)}
    <p><button form="op.logoutForm" name="logout" value="yes">Ja, abmelden</button></p>`;
  context.body = await toolPage('Abmelden', main);
}

async function loggedOut(context: ProviderContext): Promise<void> {
  context.body = await toolPage('Sie sind abgemeldet', html`<p>Sie können diese Seite schließen.</p>`);
}
