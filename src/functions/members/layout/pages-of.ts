import { html } from 'hono/html';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

/** Ways through a long list. @param href address of a page, counted from 1 */
export function pagesOf(current: number, total: number, href: (page: number) => string): Html | undefined {
  if (total < 2) return undefined;
  return html`<nav class="pagination" aria-label="Seiten der Liste">
    <ul>
      ${
        current > 1 &&
        html`<li><a href="${href(current - 1)}" rel="prev">${icon('arrow-back')} Zurück</a></li>`
      }
      <li><span>Seite ${current} von ${total}</span></li>
      ${
        current < total &&
        html`<li><a href="${href(current + 1)}" rel="next">Weiter ${icon('arrow-forward')}</a></li>`
      }
    </ul>
  </nav>`;
}
