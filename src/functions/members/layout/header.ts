import { html } from 'hono/html';
import { softHyphens } from '../../../format/wording/soft-hyphens.ts';
import { at } from '../addresses.ts';
import type { Council, Who } from '../ports.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';
import { logout, navigation } from './navigation.ts';

/** Name of the municipality as the head of a page says it. */
export const siteName = (council: Council | undefined): string =>
  council?.directory.site.name ?? 'Ratsinformationen';

/** Coat of arms, name, search and navigation. The coat of arms comes with the style sheet. */
export const header = (frame: Frame): Html => {
  const { who, council, current } = frame;
  return html`<header class="site-header">
      <div class="wrap">
        <div class="site-header__row">
          <a class="site-header__brand" href="${at.home}">
            <span class="members-arms" aria-hidden="true"></span>
            ${brand(council)}
          </a>
          ${who && current !== 'search' && searchField()} ${who && tools(who)}
          ${
            who &&
            html`<button type="button" class="menu-button" popovertarget="hauptnavigation">
              ${icon('menu')} Menü
            </button>`
          }
        </div>
        ${who && navigation(who, frame)}
      </div>
    </header>
    <div class="print-header only-print">
      <div><strong>${siteName(council)}</strong><br />Mitgliederbereich</div>
    </div>`;
};

/** The short name where there is one: search, name and log-out stand beside it. */
const brand = (council: Council | undefined): Html =>
  html`<span>
    <span class="site-header__name"
      >${softHyphens(council?.directory.site.shortName ?? siteName(council))}</span
    >
    <span class="site-header__product">Mitgliederbereich</span>
  </span>`;

const searchField = (): Html =>
  html`<search class="site-header__search">
    <form class="search search--small" action="${at.search}">
      <label class="visually-hidden" for="suche-oben">Suchbegriff</label>
      <div class="search__row">
        <input class="search__input" type="search" id="suche-oben" name="q" autocomplete="off" />
        <button type="submit" class="button">Suchen</button>
      </div>
    </form>
  </search>`;

const tools = (who: Who): Html =>
  html`<div class="site-header__tools">
    <span class="members-name">${who.person?.name ?? who.account.name}</span>
    ${logout()}
  </div>`;
