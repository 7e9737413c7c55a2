import { html } from 'hono/html';
import { dayOf } from '../../../domain/local-time.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { keepTogether } from '../../../format/wording/keep-together.ts';
import { at } from '../addresses.ts';
import type { Council } from '../ports.ts';
import { breadcrumb } from './breadcrumb.ts';
import { footer } from './footer.ts';
import type { Frame } from './frame.ts';
import { header } from './header.ts';
import type { Html } from './html.ts';
import { titleWords } from './title-words.ts';

export type { Frame } from './frame.ts';
export type { Html } from './html.ts';

/** A whole page of the members' area. `main` follows the heading, which is the only `h1`. */
export const page = (frame: Frame, main: Html): Html =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${documentTitle(frame)}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="${at.themeSheet}" />
        <link rel="stylesheet" href="${at.styleSheet}" />
        <link rel="icon" href="/stil/favicon.svg" type="image/svg+xml" />
        ${(frame.scripts ?? []).map((path) => html`<script src="${path}" type="module"></script>`)}
      </head>
      <body>
        <a class="skip-link" href="#inhalt">Zum Inhalt springen</a>
        ${frame.council && demoBanner(frame.council)} ${header(frame)}
        <main id="inhalt" tabindex="-1">
          <div class="page">${frame.breadcrumbs && breadcrumb(frame.breadcrumbs)} ${head(frame)} ${main}</div>
        </main>
        ${footer(frame.council)}
      </body>
    </html>`;

function documentTitle({ title, tabTitle = title, council, isRefused }: Frame): string {
  const short = council?.directory.site.shortName;
  return `${isRefused ? 'Fehler: ' : ''}${clipped(tabTitle)} – Mitgliederbereich${short === undefined ? '' : ` ${short}`}`;
}

const clipped = (title: string): string => (title.length <= 120 ? title : `${title.slice(0, 119)}…`);

const head = ({ title, kicker, lead, headExtra }: Frame): Html =>
  html`<header class="page-head">
    ${kicker && html`<p class="page-head__kicker">${kicker}</p>`}
    <h1 ${title.length > 110 && html`class="page-head__long"`}>${titleWords(title)}</h1>
    ${lead && html`<p class="lead">${keepTogether(lead)}</p>`} ${headExtra}
  </header>`;

/** As on the public pages, and why two times stand on one page: the record's clock stands still, that of sessions does not. */
const demoBanner = ({ directory: { site } }: Council): Html | undefined =>
  site.demoNow === undefined
    ? undefined
    : html`<aside class="demo-banner" aria-label="Hinweis zu diesen Daten">
        <div class="wrap">
          <p>
            <strong>Beispieldaten:</strong> Gemeinde, Rat und Personen sind erfunden. Die Akten zeigen den
            Stand vom ${keepTogether(longDate(dayOf(site.demoNow)))}; Anmeldungen, E-Mails und laufende
            Umlaufverfahren sind von heute.
          </p>
        </div>
      </aside>`;
