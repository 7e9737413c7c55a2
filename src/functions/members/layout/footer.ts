import { html } from 'hono/html';
import type { Council } from '../ports.ts';
import { siteName } from './header.ts';
import type { Html } from './html.ts';

const NO_BREAK = '\u00a0';

const LEGAL = [
  { label: 'Impressum', path: '/impressum/' },
  { label: 'Datenschutz', path: '/datenschutz/' },
  { label: 'Barrierefreiheit', path: '/barrierefreiheit/' },
] as const;

/** Whom to ask, and the way to the public site. Before anything is published only its name. */
export const footer = (council: Council | undefined): Html =>
  html`<footer class="site-footer">
    <div class="wrap">
      ${council && html`<div class="site-footer__columns">${contact(council)} ${elsewhere(council)}</div>`}
      <div class="site-footer__end">
        <p>${siteName(council)}</p>
        <p>Nur für Mitglieder und Beschäftigte</p>
      </div>
    </div>
  </footer>`;

function contact({ directory: { site } }: Council): Html {
  const { name, email, phone } = site.contact;
  return html`<section aria-labelledby="fuss-kontakt">
    <h2 id="fuss-kontakt">Kontakt und Hilfe</h2>
    <address>
      <p>${site.operator}</p>
      ${name && html`<p>${name}</p>`}
      ${
        phone &&
        html`<p>
          Telefon: <a href="tel:${phone.replaceAll(/(?!^\+)\D/g, '')}">${phone.replaceAll(' ', NO_BREAK)}</a>
        </p>`
      }
      ${email && html`<p>E-Mail: <a href="mailto:${email}">${email}</a></p>`}
    </address>
  </section>`;
}

const elsewhere = ({ directory: { site } }: Council): Html =>
  html`<nav aria-labelledby="fuss-seiten">
    <h2 id="fuss-seiten">Öffentliche Seiten</h2>
    <ul class="site-footer__list">
      <li><a href="${site.baseUrl}/">Rats- und Bürgerinformation</a></li>
      ${LEGAL.map(({ label, path }) => html`<li><a href="${site.baseUrl}${path}">${label}</a></li>`)}
    </ul>
  </nav>`;
