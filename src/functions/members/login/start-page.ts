import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { Html } from '../layout/page.ts';
import { notice } from '../layout/notice.ts';
import type { MembersEnv } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';
import { loginPage } from './frame.ts';

/** What the login page shows beside the ways in. */
export interface StartPage {
  readonly target: string;
  /** What somebody typed and could not be read as an address. */
  readonly faulty?: string;
}

/** The ways in that this function offers. */
export function startPage(
  context: Context<MembersEnv>,
  { login }: Pick<MembersSettings, 'login'>,
  { target, faulty }: StartPage,
) {
  const main = html`
    ${
      faulty !== undefined &&
      notice(
        'danger',
        'Diese E-Mail-Adresse ist nicht vollständig.',
        html`<p>Bitte prüfen Sie sie im Feld unten. Sie sieht etwa so aus: vorname.nachname@beispiel.de</p>`,
      )
    }
    ${login.oidc && oidcWay(target)}
    ${login.oidc && login.mail && html`<h2>Oder mit einem Link per E-Mail</h2>`}
    ${login.mail && mailWay(target, faulty)}
    <p>
      Sie haben noch keinen Zugang, oder die Anmeldung gelingt nicht? Dann hilft Ihnen der
      Sitzungsdienst${contact(context)}.
    </p>
  `;
  return loginPage(context, 'Anmelden', main, faulty === undefined ? 200 : 400);
}

const oidcWay = (target: string): Html =>
  html`<p>Melden Sie sich mit dem Konto an, das Sie von Ihrer Verwaltung haben.</p>
    <p>
      <a class="button" href="${at.loginOidc}?nach=${encodeURIComponent(target)}" rel="nofollow"
        >Mit dem Konto anmelden</a
      >
    </p>`;

const mailWay = (target: string, faulty: string | undefined): Html =>
  html`<form class="login__form" method="post" action="${at.loginByMail}">
    <input type="hidden" name="nach" value="${target}" />
    <label class="search__label" for="email">Ihre E-Mail-Adresse</label>
    <p class="login__hint" id="email-hinweis">
      Wir schicken Ihnen einen Link, mit dem Sie sich anmelden. Ein Kennwort brauchen Sie nicht.
    </p>
    <input
      class="search__input"
      type="email"
      id="email"
      name="email"
      autocomplete="email"
      required
      maxlength="254"
      value="${faulty ?? ''}"
      aria-describedby="email-hinweis"
      ${faulty !== undefined && html`aria-invalid="true"`}
    />
    <p><button class="button" type="submit">Link schicken</button></p>
  </form>`;

/** How the office is reached, as far as the municipality tells it. */
export function contact(context: Context<MembersEnv>): Html {
  const { email, phone } = context.get('council')?.directory.site.contact ?? {};
  return html`${email !== undefined && html`, E-Mail <a href="mailto:${email}">${email}</a>`}${phone !== undefined && html`, Telefon <a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`}`;
}
