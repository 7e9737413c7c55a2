import { html } from 'hono/html';
import { badge } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import { titleWords } from '../../layout/title-words.ts';
import type { RelationGroup } from '../view/relation-views.ts';

/** Papers around a paper; nothing where there are none. */
export const relationLists = (groups: readonly RelationGroup[]): Html | undefined =>
  groups.length === 0
    ? undefined
    : html`<section class="section" aria-labelledby="weitere-vorlagen">
        <h2 id="weitere-vorlagen">Zusammenhang mit anderen Vorlagen</h2>
        ${groups.map(
          ({ id, heading, papers }) =>
            html`<h3 id="${id}">${heading}</h3>
              <ul class="rows" aria-labelledby="${id}">
                ${papers.map((paper) => row(paper))}
              </ul>`,
        )}
      </section>`;

const row = ({ href, name, title, public: isPublic }: RelationGroup['papers'][number]): Html =>
  html`<li class="row">
    <div class="row__body">
      <a class="row__title" href="${href}">${titleWords(title)}</a>
      <p class="row__meta">${name}</p>
      ${!isPublic && html`<p class="badges">${badge('nonpublic')}</p>`}
    </div>
  </li>`;
