import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import { check } from '../../form/field.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import { timeWords } from '../../instant-words.ts';
import type { Account, Council } from '../../ports.ts';
import type { NoticeChoice } from '../choices.ts';

/** What the page shows. */
export interface NoticesView {
  readonly account: Account;
  readonly council: Council | undefined;
  readonly choice: NoticeChoice;
  /** Whether that was ever chosen, or holds until then. */
  readonly chosen: boolean;
  /** Whether mails can leave at all. */
  readonly mails: boolean;
  /** Whole addresses of feed and calendar, and since when (milliseconds since 1970); absent where there are none. */
  readonly addresses?: { readonly feed: string; readonly calendar: string; readonly since: number };
  /** What was just done. */
  readonly done?: string | undefined;
}

const LABEL: Readonly<Record<NoticeChoice, string>> = {
  each: 'Eine E-Mail bei jeder Veröffentlichung, die mich betrifft',
  day: 'Höchstens eine E-Mail am Tag, morgens um 7 Uhr',
  none: 'Keine E-Mail',
};

const DONE: Readonly<Record<string, readonly [title: string, words: string]>> = {
  gespeichert: ['Gespeichert', 'Ihre Wahl gilt ab der nächsten Veröffentlichung.'],
  adressen: ['Neue Adressen', 'Ihre Adressen stehen unten. Frühere Adressen gelten nicht mehr.'],
  abgeschaltet: ['Abgeschaltet', 'Ihre bisherigen Adressen gelten nicht mehr.'],
};

/** How somebody hears of what is new, and the addresses of the personal feed and calendar. */
export const noticesPage = (view: NoticesView): Html => {
  const done = DONE[view.done ?? ''];
  return html`${done && notice('success', done[0], done[1])} ${mailSection(view)} ${feedSection(view)}
  ${invitations}`;
};

/** What holds until somebody chooses. */
const unchosen = ({ rights }: Account): string =>
  rights.clerk
    ? 'Solange Sie nichts wählen, erhalten Sie keine E-Mail: Was neu ist, veröffentlicht das Ratsbüro selbst.'
    : 'Solange Sie nichts wählen, erhalten Sie bei jeder Veröffentlichung eine E-Mail, wenn sie Sie betrifft.';

const mailSection = ({ account, choice, chosen, mails }: NoticesView): Html =>
  html`<section class="section" aria-labelledby="mail">
    <h2 id="mail">E-Mail</h2>
    <p>
      Die Nachricht nennt neue und geänderte Unterlagen Ihrer Sitzungen. Von nichtöffentlichen Unterlagen
      steht darin nur die Zahl; die Titel sehen Sie nach der Anmeldung unter
      <a href="${at.news}">Neues</a>.
    </p>
    ${!mails && html`<p>Zurzeit kann der Mitgliederbereich keine E-Mails versenden.</p>`}
    ${
      account.email === undefined &&
      html`<p>Zu Ihrem Zugang ist keine E-Mail-Adresse hinterlegt. Das Ratsbüro trägt sie gern ein.</p>`
    }
    <form class="form" method="post" action="${at.myNotices}">
      <fieldset>
        <legend>Wie möchten Sie von Neuem erfahren?</legend>
        ${!chosen && html`<p>${unchosen(account)}</p>`}
        ${(['each', 'day', 'none'] as const).map((value) =>
          check('radio', { name: 'wahl', value, label: LABEL[value], checked: value === choice }),
        )}
      </fieldset>
      <p class="buttons"><button type="submit" class="button">Speichern</button></p>
    </form>
  </section>`;

const feedSection = ({ addresses, council }: NoticesView): Html =>
  html`<section class="section" aria-labelledby="adressen">
    <h2 id="adressen">Persönlicher Feed und Kalender</h2>
    <p>
      Für Ihr Kalender- oder Leseprogramm gibt es zwei Adressen, die ohne Anmeldung funktionieren. Dort stehen
      Ihre Sitzungen und was öffentlich ist, von Nichtöffentlichem nur die Zahl, und nirgends Ihr Name; nur
      die Adresse selbst enthält die Kennung Ihres Zugangs. Wer die Adressen kennt, kann mitlesen: Geben Sie
      sie nicht weiter. Sie können sie jederzeit erneuern oder abschalten.
    </p>
    ${
      addresses
        ? html`<p>Die Adressen gelten seit ${timeWords(addresses.since, council)}.</p>
            ${address('Feed (Atom): was neu ist', 'feed-adresse', addresses.feed)}
            ${address('Kalender (iCalendar): Ihre Sitzungen', 'kalender-adresse', addresses.calendar)}`
        : html`<p>Sie haben zurzeit keine Adressen.</p>`
    }
    <form class="form" method="post" action="${at.myFeeds}">
      <p class="buttons">
        <button type="submit" class="button ${addresses ? 'button--secondary' : ''}" name="was" value="neu">
          ${addresses ? 'Neue Adressen anlegen' : 'Adressen anlegen'}
        </button>
        ${
          addresses &&
          html`<button type="submit" class="button button--secondary" name="was" value="aus">
            Adressen abschalten
          </button>`
        }
      </p>
    </form>
  </section>`;

const address = (label: string, id: string, value: string): Html =>
  html`<div class="field">
    <label class="field__label" for="${id}">${label}</label>
    <input class="field__input" id="${id}" type="text" readonly value="${value}" />
  </div>`;

const invitations: Html = html`<section class="section" aria-labelledby="einladungen">
  <h2 id="einladungen">Einladungen</h2>
  <p>
    Einladungen kommen unabhängig von dieser Wahl immer auf dem vereinbarten Weg. Welcher das ist, steht in
    <a href="${at.profile}">Ihrem Profil</a>.
  </p>
</section>`;
