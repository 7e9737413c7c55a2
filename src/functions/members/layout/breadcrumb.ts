import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { Crumb } from './frame.ts';
import type { Html } from './html.ts';

/** The way from the start page to here. */
export const breadcrumb = (steps: readonly Crumb[]): Html =>
  html`<nav class="breadcrumb" aria-label="Sie sind hier">
    <ol>
      ${[{ label: 'Start', href: at.home }, ...steps].map(
        ({ label, href }: Crumb) =>
          html`<li>
            ${href ? html`<a href="${href}">${label}</a>` : html`<span aria-current="page">${label}</span>`}
          </li>`,
      )}
    </ol>
  </nav>`;
