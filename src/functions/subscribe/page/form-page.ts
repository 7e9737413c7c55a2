import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { type Chosen, choiceFields } from './choice-fields.ts';
import { faultSummary, type FormFaults } from './fault-summary.ts';
import type { Html } from './html.ts';
import { type Frame, page } from './page.ts';

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
    html`${faultSummary(faults)}
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
