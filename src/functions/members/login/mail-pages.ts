import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { MembersEnv } from '../ports.ts';
import { loginPage } from './frame.ts';
import { contact } from './contact.ts';

/** The answer to every address, known or not. */
export const sentPage = (context: Context<MembersEnv>) =>
  loginPage(
    context,
    'Bitte sehen Sie in Ihr Postfach',
    html`
      <p>
        Wenn zu dieser Adresse ein Zugang gehört, kommt in wenigen Minuten eine E-Mail mit einem Link. Er gilt
        zehn Minuten und nur einmal.
      </p>
      <p>
        Es kommt nichts? Dann sehen Sie bitte auch im Ordner für unerwünschte E-Mails nach und
        <a href="${at.login}">prüfen Sie die Adresse</a>: Der Link geht nur an die, die das Ratsbüro von Ihnen
        hat. Weiter hilft Ihnen das Ratsbüro${contact(context)}.
      </p>
    `,
  );

/** The page that the link opens. Programs that look through mails open links too; so only the button logs in. */
export const linkPage = (context: Context<MembersEnv>, name: string, token: string) =>
  loginPage(
    context,
    'Anmeldung bestätigen',
    html`
      <p>
        Sie melden sich an als <strong>${name}</strong>. Das sind nicht Sie? Dann schließen Sie diese Seite
        bitte einfach.
      </p>
      <form method="post" action="${at.loginLink}">
        <input type="hidden" name="t" value="${token}" />
        <p class="buttons"><button class="button" type="submit">Jetzt anmelden</button></p>
      </form>
    `,
  );

/** A link that is unknown, cut, used, or too old: the page does not tell which. */
export const deadLinkPage = (context: Context<MembersEnv>) =>
  loginPage(
    context,
    'Dieser Link gilt nicht mehr',
    html`
      <p>
        Ein Link zum Anmelden gilt zehn Minuten und nur einmal. Vielleicht wurde er schon benutzt, oder das
        E-Mail-Programm hat ihn abgeschnitten.
      </p>
      <p class="buttons"><a class="button" href="${at.login}">Neuen Link anfordern</a></p>
    `,
    { status: 410 },
  );

/** Too many tries, whoever asks. @param retryAfter seconds */
export function tooManyPage(context: Context<MembersEnv>, retryAfter: number) {
  const minutes = Math.ceil(retryAfter / 60);
  context.header('Retry-After', String(retryAfter));
  return loginPage(
    context,
    'Bitte warten Sie etwas',
    html`
      <p>
        In der letzten Stunde wurden hier schon mehrere Links angefordert. In
        ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} geht es wieder. Ein Link, der schon in Ihrem
        Postfach liegt, gilt zehn Minuten lang.
      </p>
      <p>Wenn Sie nicht warten können, hilft Ihnen das Ratsbüro${contact(context)}.</p>
    `,
    { status: 429 },
  );
}
