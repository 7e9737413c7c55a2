import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { page } from '../layout/page.ts';
import type { MembersEnv } from '../ports.ts';

/** Tells somebody whose memberships are over that there is nothing to see, and who helps. */
export function noStandingPage(context: Context<MembersEnv>) {
  const council = context.get('council');
  const { email, phone } = council?.directory.site.contact ?? {};
  const body = html`
    <p>
      Sie sind angemeldet. Nach dem Stand von heute gehören Sie aber keinem Gremium an, und es ist Ihnen auch
      kein anderes Recht gegeben. Deshalb gibt es hier nichts für Sie zu lesen.
    </p>
    <p>
      Wenn das nicht stimmt, sagen Sie bitte dem Sitzungsdienst Bescheid.
      ${email === undefined ? '' : html`E-Mail: <a href="mailto:${email}">${email}</a>.`}
      ${phone === undefined ? '' : `Telefon: ${phone}.`}
    </p>
    <form method="post" action="${at.logout}">
      <button class="button button--secondary" type="submit">Abmelden</button>
    </form>
  `;
  return context.html(page({ title: 'Hier ist gerade nichts für Sie offen', council }, body), 403);
}
