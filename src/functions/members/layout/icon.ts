import { html } from 'hono/html';
import type { IconName } from '../../../format/wording/icons.ts';
import type { Html } from './html.ts';

/** A drawing beside a word; always decoration. */
export const icon = (name: IconName): Html =>
  html`<span class="icon icon--${name}" aria-hidden="true"></span>`;
