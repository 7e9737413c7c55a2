import { Hono } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { sessionsWith } from '../session/sessions.ts';
import { loginPage } from './frame.ts';

/** Where the identity provider ends its own session too; undefined where it cannot, or does not answer. */
export type ProviderLogout = () => Promise<string | undefined>;

/**
 * Ends the session of this browser, on every instance. Only our own cookie is deleted: `Clear-Site-Data: "cookies"` would
 * take those of every host of the municipality's domain along.
 */
export function logoutRoutes(parts: Parts, providerLogout: ProviderLogout): Hono<MembersEnv> {
  const sessions = sessionsWith(parts);
  return new Hono<MembersEnv>().post(at.logout, async (context) => {
    const session = await sessions.current(context);
    if (session) {
      await sessions.end(context, session);
      await parts.audit.record({ event: 'logout', account: session.account, session: session.id });
    } else sessions.forget(context);
    if (parts.settings.origin.startsWith('https:')) context.header('Clear-Site-Data', '"storage"');
    const further = session?.method === 'oidc' ? await providerLogout() : undefined;
    const main = html`
      <p>Auf diesem Gerät ist niemand mehr angemeldet.</p>
      ${
        further !== undefined &&
        html`<p>
          Mit Ihrem Konto sind Sie beim Anmeldedienst Ihrer Verwaltung vielleicht noch angemeldet. An einem
          Gerät, das auch andere benutzen, melden Sie sich bitte auch dort ab:
          <a href="${further}">Beim Anmeldedienst abmelden</a>.
        </p>`
      }
      <p><a class="button button--secondary" href="${at.login}">Wieder anmelden</a></p>
    `;
    return loginPage(context, 'Sie sind abgemeldet', main);
  });
}
