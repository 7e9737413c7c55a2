import { Hono } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { contactCookie } from '../offline/contact/cookie.ts';
import { sessionsWith } from '../session/sessions.ts';
import { loginPage } from './frame.ts';

/** Where the identity provider ends its own session too; undefined where it cannot, or does not answer. */
export type ProviderLogout = () => Promise<string | undefined>;

/** On the page after the log-out: the identity provider's own session may still run. */
const AT_PROVIDER = 'dienst';

/**
 * Ends the session of this browser, on every instance, and leads to a page that says so, which can be reloaded and come back
 * to. What lies on the device to be read without network goes with it. Only our own cookies are deleted:
 * `Clear-Site-Data: "cookies"` would take those of every host of the municipality's domain along.
 */
export function logoutRoutes(parts: Parts, providerLogout: ProviderLogout): Hono<MembersEnv> {
  const sessions = sessionsWith(parts);
  const contact = contactCookie(parts);
  const app = new Hono<MembersEnv>();
  app.post(at.logout, async (context) => {
    const session = await sessions.current(context);
    if (session) {
      await sessions.end(context, session);
      await parts.audit.record({ event: 'logout', account: session.account, session: session.id });
    } else sessions.forget(context);
    contact.clear(context);
    context.header('Clear-Site-Data', '"storage"');
    return context.redirect(session?.method === 'oidc' ? `${at.logout}?${AT_PROVIDER}` : at.logout, 303);
  });
  app.get(at.logout, async (context) => {
    if (context.get('who')) return context.redirect(at.home, 303);
    const further = context.req.query(AT_PROVIDER) === undefined ? undefined : await providerLogout();
    return loginPage(context, 'Sie sind abgemeldet', goodbye(further), { scripts: [at.wipeScript] });
  });
  return app;
}

/** @param further address at the identity provider that ends its session */
const goodbye = (further: string | undefined) => html`
  <p>
    Auf diesem Gerät ist niemand mehr angemeldet. Sitzungen, die Sie hierher mitgenommen hatten, werden mit
    Ihren Notizen gelöscht.
  </p>
  <p data-wipe role="status" hidden></p>
  ${
    further !== undefined &&
    html`<p>
      Mit Ihrem dienstlichen Konto sind Sie beim Anmeldedienst vielleicht noch angemeldet. An einem Gerät, das
      auch andere benutzen, melden Sie sich bitte auch dort ab:
      <a href="${further}">Beim Anmeldedienst abmelden</a>.
    </p>`
  }
  <p><a class="button button--secondary" href="${at.login}">Wieder anmelden</a></p>
`;
