import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { interestName } from '../offered.ts';
import type { Pending, Subscription } from '../ports.ts';
import { FREQUENCY_CHOICE } from '../words.ts';
import { type Chosen, choiceFields } from './choice-fields.ts';
import { faultSummary } from './fault-summary.ts';
import type { Html } from './html.ts';
import { type Frame, page } from './page.ts';

type Around = Required<Pick<Frame, 'site'>> & { readonly offer: NonNullable<Frame['offer']> };

const list = ({ offer }: Around, interests: readonly string[]): Html =>
  html`<ul>
    ${interests.map((text) => html`<li>${interestName(offer, text)}</li>`)}
  </ul>`;

/** Asks once more, since programs that look at links of mails open them too. @param before what this address already has */
export const confirmPage = (
  around: Around,
  token: string,
  wish: Pending,
  before: Subscription | undefined,
): Html =>
  page(
    { ...around, title: 'Abonnement bestätigen' },
    html`<div class="prose">
      <p>Sie möchten E-Mails bekommen zu:</p>
      ${list(around, wish.interests)}
      <p>${FREQUENCY_CHOICE[wish.frequency]}.</p>
      <form class="form" method="post" action="${at.confirm(token)}">
        ${before && bothFields(around, before)}
        <p class="buttons"><button type="submit" class="button">Bestätigen</button></p>
      </form>
      <p>Wenn Sie das nicht möchten, schließen Sie diese Seite einfach.</p>
    </div>`,
  );

const bothFields = (around: Around, before: Subscription): Html =>
  html`<fieldset>
    <legend>Für diese Adresse gibt es schon ein Abonnement</legend>
    ${list(around, before.interests)}
    ${(
      [
        ['dazu', 'Das Neue dazunehmen'],
        ['statt', 'Nur noch das Neue'],
      ] as const
    ).map(
      ([value, label], number) =>
        html`<div class="check">
          <input
            type="radio"
            id="wie-${value}"
            name="wie"
            value="${value}"
            ${number === 0 && html`checked`}
          />
          <label for="wie-${value}">${label}</label>
        </div>`,
    )}
  </fieldset>`;

/** By the link in each mail: what is followed, and the end of it. @param chosen as it stands, or as it was just sent */
export const managePage = (
  around: Around,
  tokens: { readonly manage: string; readonly end: string },
  chosen: Chosen,
  { fault, saved = false }: { readonly fault?: string; readonly saved?: boolean } = {},
): Html =>
  page(
    { ...around, title: 'Ihr Abonnement' },
    html`${fault !== undefined && faultSummary({ choice: fault })}
      ${saved && html`<div class="notice notice--success" role="status"><p class="notice__title">Ihre Auswahl ist gespeichert.</p></div>`}
      <form class="form" method="post" action="${at.manage(tokens.manage)}">
        ${choiceFields(around.offer, chosen, fault)}
        <p class="buttons"><button type="submit" class="button">Auswahl speichern</button></p>
      </form>
      <section class="section" aria-labelledby="ende-titel">
        <h2 id="ende-titel">Alles löschen</h2>
        <p>Dann löschen wir Ihre Adresse und Ihre Auswahl sofort, und Sie bekommen keine E-Mails mehr.</p>
        <form method="post" action="${at.end(tokens.end)}">
          <p class="buttons">
            <button type="submit" class="button button--danger">Abbestellen und alles löschen</button>
          </p>
        </form>
      </section>`,
  );
