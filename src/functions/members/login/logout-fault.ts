import type { Context } from 'hono';
import { html } from 'hono/html';
import { createMiddleware } from 'hono/factory';
import { StoreError } from '../../../store/ports.ts';
import { at } from '../addresses.ts';
import { STORE_WORDS } from '../faults.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { sessionsWith } from '../session/sessions.ts';
import { loginPage } from './frame.ts';

/**
 * Takes the cookie away also where a log-out fails, since the store does not answer: whoever uses this device next must not
 * come upon a session. The page says what is not done, and when it will be.
 */
export function logoutFault(parts: Parts) {
  const sessions = sessionsWith(parts);
  return createMiddleware<MembersEnv>(async (context, next) => {
    await next();
    if (context.error === undefined || context.req.method !== 'POST') return;
    // whoever asks has perhaps been noted as seen just now
    context.res.headers.delete('Set-Cookie');
    sessions.forget(context);
    const { status } = context.res;
    const answer = await loginPage(context, 'Auf diesem Gerät sind Sie abgemeldet', words(parts, context), {
      status: status === 503 ? 503 : 500,
    });
    context.res = undefined;
    context.res = answer;
  });
}

function words({ settings }: Parts, { error, var: { requestId } }: Context<MembersEnv>) {
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
