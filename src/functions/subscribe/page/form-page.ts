import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { type Chosen, choiceFields } from './choice-fields.ts';
import type { Html } from './html.ts';
import { type Frame, page } from './page.ts';

/** What is wrong with what was sent; each says how to mend it. */
export interface FormFaults {
  readonly email?: string;
  readonly choice?: string;
}

/** The form by which somebody subscribes. */
export const formPage = (
  frame: Required<Pick<Frame, 'site' | 'offer'>>,
  chosen: Chosen,
  { email = '', faults = {} }: { readonly email?: string; readonly faults?: FormFaults } = {},
): Html => {
  const { offer, site } = frame;
  if (!offer) throw new TypeError('the form needs an offer');
  return page(
    {
      ...frame,
      title: 'Neuigkeiten per E-Mail',
      lead: 'Wählen Sie aus, was Sie interessiert, und nennen Sie uns Ihre E-Mail-Adresse. Das ist kostenlos und geht ohne Anmeldung.',
    },
    html`${summary(faults)}
      <form class="form" method="post" action="${at.form}">
        ${choiceFields(offer, chosen, faults.choice)} ${emailField(email, faults.email)}
        <p>
          Wir schicken Ihnen zuerst eine E-Mail, in der Sie Ihr Abonnement bestätigen. Ihre Adresse speichern
          wir verschlüsselt und nur für diese E-Mails. Mit einem Link in jeder E-Mail bestellen Sie ab; dann
          löschen wir alles sofort. Mehr dazu steht unter <a href="${site}/datenschutz/">Datenschutz</a>.
        </p>
        <p class="buttons"><button type="submit" class="button">Abonnieren</button></p>
      </form>`,
  );
};

const summary = ({ email, choice }: FormFaults): Html | false =>
  (email !== undefined || choice !== undefined) &&
  html`<div class="notice notice--danger" role="alert">
    <p class="notice__title">Das hat noch nicht geklappt</p>
    <div class="notice__body">
      <p>Bitte sehen Sie diese Angaben noch einmal an:</p>
      <ul>
        ${choice !== undefined && html`<li><a href="#woerter">${choice}</a></li>`}
        ${email !== undefined && html`<li><a href="#email">${email}</a></li>`}
      </ul>
    </div>
  </div>`;

const emailField = (value: string, fault: string | undefined): Html =>
  html`<div class="field ${fault !== undefined && 'field--fault'}">
    <label class="field__label" for="email">Ihre E-Mail-Adresse</label>
    ${fault !== undefined && html`<p class="field__fault" id="email-fehler">${fault}</p>`}
    <input
      class="field__input"
      type="email"
      id="email"
      name="email"
      autocomplete="email"
      maxlength="254"
      value="${value}"
      required
      ${fault !== undefined && html`aria-invalid="true" aria-describedby="email-fehler"`}
    />
  </div>`;
