import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { MembersEnv } from '../ports.ts';
import { contact } from './contact.ts';
import { loginPage } from './frame.ts';

/** Tells somebody whose memberships are over that there is nothing to see, and who helps. */
export const noStandingPage = (context: Context<MembersEnv>) =>
  loginPage(
    context,
    'Hier ist gerade nichts für Sie offen',
    html`
      <p>
        Sie sind angemeldet. Nach dem Stand von heute gehören Sie aber keinem Gremium an, und es ist Ihnen
        auch kein anderes Recht gegeben. Deshalb gibt es hier nichts für Sie zu lesen.
      </p>
      <p>Wenn das nicht stimmt, sagen Sie bitte im Ratsbüro Bescheid${contact(context)}.</p>
      <form method="post" action="${at.logout}">
        <p class="buttons"><button class="button button--secondary" type="submit">Abmelden</button></p>
      </form>
    `,
    { status: 403 },
  );
