import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { icon } from '../layout/icon.ts';
import { notice } from '../layout/notice.ts';
import type { Html } from '../layout/page.ts';
import { isLost } from '../lost-form.ts';
import { passkeyLogin } from '../passkey/login-block.ts';
import type { MembersEnv } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';
import { contact } from './contact.ts';
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
  { login, stepUp, passkeyLogin: allowed }: Pick<MembersSettings, 'login' | 'stepUp' | 'passkeyLogin'>,
  { target, faulty }: StartPage,
) {
  const withPasskey = allowed && stepUp.kind === 'passkey';
  const main = html`
    ${isLost(target) && lost} ${login.oidc && oidcWay(target)} ${login.mail && mailWay(target, faulty)}
    ${withPasskey && passkeyLogin(target)}
    <section class="section" aria-labelledby="hilfe">
      <h2 id="hilfe">Hilfe</h2>
      <p>
        Sie haben noch keinen Zugang, oder die Anmeldung gelingt nicht? Dann hilft Ihnen das
        Ratsbüro${contact(context)}.
      </p>
    </section>
  `;
  return loginPage(context, faulty === undefined ? 'Anmelden' : 'Bitte prüfen Sie die Adresse', main, {
    status: faulty === undefined ? 200 : 400,
    scripts: withPasskey ? [at.passkeyScript] : [],
  });
}

const lost = notice(
  'danger',
  'Nichts verzeichnet',
  'Ihre Anmeldung war abgelaufen, deshalb ist nicht verzeichnet, was Sie eben abgeschickt haben. Melden Sie sich bitte wieder an; Sie kommen dann dorthin zurück und können es noch einmal abgeben.',
);

const oidcWay = (target: string): Html =>
  html`<section class="section" aria-labelledby="mit-konto">
    <h2 id="mit-konto">Mit Ihrem dienstlichen Konto</h2>
    <p>Sie melden sich dort an, wo Sie es auch sonst tun, und kommen danach hierher zurück.</p>
    <p class="buttons">
      <a class="button" href="${at.loginOidc}?nach=${encodeURIComponent(target)}" rel="nofollow"
        >Mit dienstlichem Konto anmelden</a
      >
    </p>
  </section>`;

const mailWay = (target: string, faulty: string | undefined): Html =>
  html`<section class="section" aria-labelledby="mit-link">
    <h2 id="mit-link">Mit einem Link per E-Mail</h2>
    <form class="form" method="post" action="${at.loginByMail}">
      <input type="hidden" name="nach" value="${target}" />
      <div class="field${faulty === undefined ? '' : ' field--fault'}">
        <label class="field__label" for="email">Ihre E-Mail-Adresse</label>
        <p class="field__hint" id="email-hinweis">
          Wir schicken Ihnen einen Link, der Sie anmeldet. Ein Kennwort brauchen Sie nicht.
        </p>
        ${faulty !== undefined && fault}
        <input
          class="field__input"
          type="email"
          id="email"
          name="email"
          autocomplete="email"
          required
          maxlength="254"
          value="${faulty ?? ''}"
          aria-describedby="email-hinweis${faulty === undefined ? '' : ' email-fehler'}"
          ${faulty !== undefined && html`aria-invalid="true" autofocus`}
        />
      </div>
      <p class="buttons"><button class="button" type="submit">Link schicken</button></p>
    </form>
  </section>`;

const fault = html`<p class="field__fault" id="email-fehler">
  ${icon('danger')} Die Adresse ist nicht vollständig. Sie sieht etwa so aus: vorname.nachname@beispiel.de
</p>`;
