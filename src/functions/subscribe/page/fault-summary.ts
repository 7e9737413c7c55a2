import { html } from 'hono/html';
import type { Html } from './html.ts';

/** What is wrong with what was sent; each says how to mend it. */
export interface FormFaults {
  readonly email?: string;
  readonly choice?: string;
}

/** Stands above a form, and leads to each fault. */
export const faultSummary = ({ email, choice }: FormFaults): Html | false =>
  (email !== undefined || choice !== undefined) &&
  html`<div class="notice notice--danger" role="alert">
    <p class="notice__title">Das hat noch nicht geklappt</p>
    <div class="notice__body">
      <p>Bitte sehen Sie diese Angaben noch einmal an:</p>
      <ul>
        ${choice !== undefined && html`<li><a href="#auswahl-fehler">${choice}</a></li>`}
        ${email !== undefined && html`<li><a href="#email">${email}</a></li>`}
      </ul>
    </div>
  </div>`;
