import { html } from 'hono/html';
import type { SiteOffer } from '../../../domain/subscriptions/index.ts';
import { softHyphens } from '../../../format/wording/soft-hyphens.ts';
import { at } from '../addresses.ts';
import type { Html } from './html.ts';

/** What stands around the `main` of a page. @property site origin of the public site; @property offer absent where the site is silent */
export interface Frame {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly site: string;
  readonly offer?: SiteOffer | undefined;
}

/** A whole page of the function. `main` follows the heading, which is the only `h1`. */
export const page = (frame: Frame, main: Html): Html =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.title} – ${shortName(frame)}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="${at.themeSheet}" />
        <link rel="stylesheet" href="${at.styleSheet}" />
        <link rel="icon" href="/stil/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip-link" href="#inhalt">Zum Inhalt springen</a>
        ${frame.offer?.demo === true && demoBanner()} ${header(frame)}
        <main id="inhalt" tabindex="-1">
          <div class="page">
            <header class="page-head">
              <h1>${frame.title}</h1>
              ${frame.lead !== undefined && html`<p class="lead">${frame.lead}</p>`}
            </header>
            ${main}
          </div>
        </main>
        ${footer(frame)}
      </body>
    </html>`;

const shortName = ({ offer }: Frame): string => offer?.shortName ?? offer?.name ?? 'Ratsinformationen';

const header = (frame: Frame): Html =>
  html`<header class="site-header">
    <div class="wrap">
      <div class="site-header__row">
        <a class="site-header__brand" href="${frame.site}/">
          <span>
            <span class="site-header__name">${softHyphens(shortName(frame))}</span>
            <span class="site-header__product">Neuigkeiten per E-Mail</span>
          </span>
        </a>
      </div>
    </div>
  </header>`;

const demoBanner = (): Html =>
  html`<aside class="demo-banner" aria-label="Hinweis zu diesen Daten">
    <div class="wrap">
      <p><strong>Beispieldaten:</strong> Gemeinde, Rat und Personen sind erfunden.</p>
    </div>
  </aside>`;

const LEGAL = [
  { label: 'Abonnieren', path: '/abonnieren/' },
  { label: 'Impressum', path: '/impressum/' },
  { label: 'Datenschutz', path: '/datenschutz/' },
  { label: 'Barrierefreiheit', path: '/barrierefreiheit/' },
] as const;

const footer = ({ site, offer }: Frame): Html =>
  html`<footer class="site-footer">
    <div class="wrap">
      <div class="site-footer__columns">
        ${offer && contact(offer)}
        <nav aria-labelledby="fuss-seiten">
          <h2 id="fuss-seiten">Öffentliche Seiten</h2>
          <ul class="site-footer__list">
            <li><a href="${site}/">Rats- und Bürgerinformation</a></li>
            ${LEGAL.map(({ label, path }) => html`<li><a href="${site}${path}">${label}</a></li>`)}
          </ul>
        </nav>
      </div>
      <div class="site-footer__end"><p>${offer?.name ?? 'Ratsinformationen'}</p></div>
    </div>
  </footer>`;

const contact = ({ operator, contact: { name, email, phone } }: SiteOffer): Html =>
  html`<section aria-labelledby="fuss-kontakt">
    <h2 id="fuss-kontakt">Kontakt und Hilfe</h2>
    <address>
      <p>${operator}</p>
      ${name !== undefined && html`<p>${name}</p>`}
      ${
        phone !== undefined &&
        html`<p>Telefon: <a href="tel:${phone.replaceAll(/(?!^\+)\D/g, '')}">${phone}</a></p>`
      }
      ${email !== undefined && html`<p>E-Mail: <a href="mailto:${email}">${email}</a></p>`}
    </address>
  </section>`;
