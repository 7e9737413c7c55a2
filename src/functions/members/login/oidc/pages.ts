import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import type { MembersEnv } from '../../ports.ts';
import { loginPage } from '../frame.ts';
import { contact } from '../contact.ts';
import { OIDC_FAULTS, type OidcFault } from './faults.ts';

const WORDS: Readonly<Record<OidcFault, readonly [title: string, words: string]>> = {
  'not-begun': [
    'Bitte beginnen Sie noch einmal',
    'Diese Anmeldung wurde in diesem Browser nicht begonnen, oder es ist zu viel Zeit vergangen.',
  ],
  cancelled: [
    'Die Anmeldung wurde abgebrochen',
    'Beim Anmeldedienst wurde die Anmeldung nicht abgeschlossen.',
  ],
  code: ['Bitte beginnen Sie noch einmal', 'Diese Anmeldung wurde schon benutzt oder ist abgelaufen.'],
  untrue: [
    'Die Anmeldung hat nicht geklappt',
    'Der Anmeldedienst hat etwas geantwortet, das wir nicht bestätigen konnten. Zu Ihrer Sicherheit haben wir abgebrochen.',
  ],
  refuses: ['Die Anmeldung hat nicht geklappt', 'Der Anmeldedienst hat unsere Anfrage nicht angenommen.'],
  down: ['Die Anmeldung ist gerade nicht möglich', 'Der Anmeldedienst ist nicht zu erreichen.'],
  slow: ['Die Anmeldung ist gerade nicht möglich', 'Der Anmeldedienst antwortet nicht.'],
  busy: ['Die Anmeldung ist gerade nicht möglich', 'Der Anmeldedienst meldet eine Störung.'],
};

/** Tells what went wrong at the provider, and what to do. */
export function faultPage(context: Context<MembersEnv>, fault: OidcFault) {
  const [title, words] = WORDS[fault];
  const status = OIDC_FAULTS[fault];
  if (status === 503 || status === 504) context.header('Retry-After', '60');
  const main = html`
    <p>${words}</p>
    <p class="buttons"><a class="button" href="${at.login}">Noch einmal anmelden</a></p>
    ${
      status >= 500 &&
      html`<p>
        Wenn es in einigen Minuten noch nicht geht, sagen Sie bitte der IT Ihrer Verwaltung Bescheid. Ihr
        Zugang ist davon nicht berührt.
      </p>`
    }
  `;
  return loginPage(context, title, main, { status });
}

/** The provider knows who it is, and no account here belongs to it. */
export const strangerPage = (context: Context<MembersEnv>) =>
  loginPage(
    context,
    'Zu diesem Konto gehört hier kein Zugang',
    html`
      <p>
        Die Anmeldung mit Ihrem Konto hat geklappt. Im Mitgliederbereich ist aber kein Zugang mit diesem Konto
        verbunden.
      </p>
      <p>
        Das Ratsbüro sieht diese Anmeldung und kann sie mit Ihrem Zugang verbinden. Bitte sagen Sie dort
        Bescheid${contact(context)}.
      </p>
    `,
    { status: 403 },
  );

/** The provider vouches for who it is; the office has revoked the account. The provider's answer is the proof, so this may be told. */
export const revokedPage = (context: Context<MembersEnv>) =>
  loginPage(
    context,
    'Ihr Zugang ist gesperrt',
    html`<p>
        Die Anmeldung mit Ihrem Konto hat geklappt, Ihr Zugang zum Mitgliederbereich ist aber gesperrt.
      </p>
      <p>Das Ratsbüro hilft Ihnen weiter${contact(context)}.</p>`,
    { status: 403 },
  );
