import { html } from 'hono/html';
import { at } from '../../../addresses.ts';
import type { Html } from '../../../layout/html.ts';

const STEPS = [
  ['items', '1. Gegenstände', at.ballotDraft],
  ['procedure', '2. Verfahren und Frist', at.ballotProcedure],
  ['preview', '3. Vorschau und Eröffnung', at.ballotPreview],
] as const;
export type Step = (typeof STEPS)[number][0];

/** The three steps of a draft; each can be reached at any time. */
export const stepLinks = (id: string, current: Step): Html =>
  html`<nav aria-label="Schritte">
    <ol class="state-links">
      ${STEPS.map(
        ([step, label, address]) =>
          html`<li>
            <a href="${address(id)}" ${step === current && html`aria-current="step"`}>${label}</a>
          </li>`,
      )}
    </ol>
  </nav>`;
