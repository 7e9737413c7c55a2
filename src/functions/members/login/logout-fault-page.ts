import type { Context } from 'hono';
import { html } from 'hono/html';
import { StoreError } from '../../../store/ports.ts';
import { at } from '../addresses.ts';
import { STORE_WORDS } from '../faults.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { loginPage } from './frame.ts';

/** The page after a log-out of which the server does not know: what is not done, and when it will be. */
export const logoutFaultPage = (parts: Pick<Parts, 'settings'>, context: Context<MembersEnv>) =>
  loginPage(context, 'Auf diesem Gerät sind Sie abgemeldet', words(parts, context), {
    status: context.res.status === 503 ? 503 : 500,
  });

function words({ settings }: Pick<Parts, 'settings'>, { error, var: { requestId } }: Context<MembersEnv>) {
  const { idleMinutes, hours } = settings.session;
  const reason =
    error instanceof StoreError
      ? STORE_WORDS[error.fault]
      : 'Hier ist ein Fehler geschehen, der nicht an Ihnen liegt.';
  return html`<p>
      In diesem Browser ist niemand mehr angemeldet. Auf dem Server ließ sich die Sitzung aber nicht sicher
      beenden. ${reason}
    </p>
    <p>
      Dort endet sie von selbst: wenn sie ${idleMinutes} Minuten lang niemand benutzt, und spätestens ${hours}
      Stunden nach der Anmeldung. Wenn Sie sicher sein wollen, melden Sie sich später noch einmal an und
      beenden Sie sie in Ihrem Profil unter „Meine angemeldeten Geräte“.
    </p>
    <p>
      Wenn es wieder geschieht, nennen Sie dem Ratsbüro bitte diese Nummer:
      <strong class="nowrap">${requestId}</strong>
    </p>
    <p><a class="button button--secondary" href="${at.login}">Wieder anmelden</a></p>`;
}
