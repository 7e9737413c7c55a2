import { html } from 'hono/html';
import type { Html } from '../layout/html.ts';

/**
 * Asks a clerk what to do about a mail of which nobody knows whether it arrived: send it again, or note that it is settled.
 * @param which the hidden field that names the mail
 * @param to name of whom it goes to
 */
export const decisionOn = (
  action: string,
  which: { readonly name: string; readonly value: string },
  to: string,
  settled: string,
): Html =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="${which.name}" value="${which.value}" />
    <p class="buttons">
      <button type="submit" class="button button--secondary" name="entscheidung" value="again">
        Nochmals senden<span class="visually-hidden"> an ${to}</span>
      </button>
      <button type="submit" class="button button--secondary" name="entscheidung" value="settled">
        ${settled}<span class="visually-hidden">: ${to}</span>
      </button>
    </p>
  </form>`;
