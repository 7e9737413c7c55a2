import { html } from 'hono/html';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import { badge } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import { pagesOf } from '../../layout/pages-of.ts';
import type { Hit } from '../search/find.ts';
import { LONGEST_QUERY } from '../search/needle.ts';
import type { Piece } from '../search/snippet.ts';
import { withQuery } from './meetings-page.ts';

/** One page of what was found. */
export interface SearchView {
  readonly query: string;
  /** How many there are in all; undefined where nothing was looked for. */
  readonly count?: number;
  readonly hits: readonly Hit[];
  readonly page: number;
  readonly pages: number;
}

export const searchPage = (view: SearchView): Html =>
  html`<search>
      <form class="search search--large" action="${at.search}">
        <label class="search__label" for="q">Suchbegriffe</label>
        <p class="search__hint" id="q-hinweis">
          Gesucht wird in Titeln und Texten von allem, was Sie lesen dürfen. Was Sie suchen, wird nicht
          aufgezeichnet.
        </p>
        <div class="search__row">
          <input
            class="search__input"
            type="search"
            id="q"
            name="q"
            value="${view.query}"
            maxlength="${LONGEST_QUERY}"
            autocomplete="off"
            aria-describedby="q-hinweis"
          />
          <button type="submit" class="button">Suchen</button>
        </div>
      </form>
    </search>
    ${view.count !== undefined && results(view, view.count)}`;

const results = (view: SearchView, count: number): Html =>
  html`<section class="results" aria-labelledby="treffer">
    <h2 class="results__status" id="treffer">
      ${count === 0 ? 'Nichts gefunden' : counted(count, 'Treffer', 'Treffer')}
    </h2>
    ${
      count === 0
        ? html`<p>
            Alle Wörter müssen vorkommen. Versuchen Sie es mit weniger oder mit kürzeren Wörtern, oder mit der
            Nummer einer Vorlage.
          </p>`
        : html`<ol class="hits">
            ${view.hits.map((one) => hit(one))}
          </ol>`
    }
    ${pagesOf(view.page, view.pages, (page) => withQuery(at.search, { q: view.query, seite: page }))}
  </section>`;

const pieces = (all: readonly Piece[]): readonly (Html | string)[] =>
  all.map(({ text, hit: isHit }) => (isHit ? html`<mark>${text}</mark>` : text));

const hit = ({ kind, href, title, about, snippet, public: isPublic }: Hit): Html =>
  html`<li class="hit">
    <h3 class="hit__heading"><a href="${href}">${pieces(title)}</a></h3>
    <p class="hit__about"><span class="hit__kind">${kind}</span> · ${about}</p>
    ${!isPublic && html`<p class="badges">${badge('nonpublic')}</p>`}
    ${snippet && html`<p class="hit__excerpt">${pieces(snippet)}</p>`}
  </li>`;
