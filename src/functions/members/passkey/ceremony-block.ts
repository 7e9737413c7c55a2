import { html } from 'hono/html';
import type { Html } from '../layout/html.ts';
import { icon } from '../layout/icon.ts';
import type { Purpose } from './challenge.ts';

/** A button that runs a ceremony. */
export interface CeremonyBlock {
  readonly purpose: Purpose;
  /** Path to go on to, one of ours (`safeTarget`). */
  readonly next: string;
  readonly label: string;
  /** Looks less urgent than another button of the page. */
  readonly secondary?: boolean;
  /** What to do where the browser runs no JavaScript or knows no passkeys. */
  readonly otherwise: string;
}

/**
 * The button with the places for what happens; the page needs `at.passkeyScript`. It stands hidden until the script says
 * that it works here; until then, and where it does not, `otherwise` is read.
 */
export const ceremonyBlock = ({ purpose, next, label, secondary = false, otherwise }: CeremonyBlock): Html =>
  html`<div class="passkey" data-passkey="${purpose}" data-next="${next}">
    <p data-passkey-otherwise>${otherwise}</p>
    <p class="buttons" data-passkey-button hidden>
      <button type="button" class="button${secondary ? ' button--secondary' : ''}">${label}</button>
    </p>
    <p data-passkey-status role="status"></p>
    <div role="alert">
      <div class="notice notice--danger" data-passkey-fault hidden>
        <p class="notice__title">${icon('danger')} Noch nicht geschafft</p>
        <div class="notice__body"><p data-passkey-words></p></div>
      </div>
    </div>
  </div>`;
