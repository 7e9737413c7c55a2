import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import { icon } from '../../layout/icon.ts';
import type { Html } from '../../layout/html.ts';
import { VIEWER } from '../viewer/paths.ts';
import { to } from './place.ts';

/**
 * The one page of the shell, the same for everybody: what a member took along comes from the device alone.
 */
export const shellPage = (): Html =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Unterwegs – Mitgliederbereich</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="${at.themeSheet}" />
        <link rel="stylesheet" href="${at.styleSheet}" />
        <link rel="stylesheet" href="${VIEWER.style}" />
        <link rel="icon" href="/stil/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href="${at.awayManifest}" />
        <script src="${at.awayScript}" type="module"></script>
      </head>
      <body class="away">
        <a class="skip-link" href="#inhalt">Zum Inhalt springen</a>
        <header class="site-header away-header">
          <div class="wrap">
            <div class="site-header__row">
              <a class="site-header__brand" href="${to.list}">
                <span class="members-arms" aria-hidden="true"></span>
                <span>
                  <span class="site-header__name">Unterwegs</span>
                  <span class="site-header__product">Mitgliederbereich</span>
                </span>
              </a>
            </div>
            <nav class="away-nav" aria-label="Hauptnavigation" data-away-nav hidden>
              <ul>
                <li><a href="${to.list}">Sitzungen</a></li>
                <li><a href="${to.notes}">Notizen</a></li>
                <li><a href="${to.settings}">Einstellungen</a></li>
                <li><a href="${at.home}">Mitgliederbereich</a></li>
                <li><button type="button" class="link-button" data-away-lock>Sperren</button></li>
              </ul>
            </nav>
            <p class="away-new" role="status" data-away-new hidden></p>
          </div>
        </header>
        <main id="inhalt" tabindex="-1">
          <div class="page">
            <header class="page-head"><h1>Unterwegs</h1></header>
            <noscript>
              <div class="notice notice--warning">
                <p class="notice__title">${icon('warning')} Dafür braucht es JavaScript</p>
                <div class="notice__body">
                  <p>
                    Mitgenommene Sitzungen werden in Ihrem Browser entschlüsselt. Ohne JavaScript geht das
                    nicht. Alles andere im Mitgliederbereich geht auch ohne.
                  </p>
                </div>
              </div>
            </noscript>
          </div>
        </main>
      </body>
    </html>`;
