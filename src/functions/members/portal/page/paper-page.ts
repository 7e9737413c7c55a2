import { html, raw } from 'hono/html';
import { badge } from '../../layout/badge.ts';
import { facts } from '../../layout/facts.ts';
import type { Html } from '../../layout/html.ts';
import type { PaperPageView } from '../view/paper-page-view.ts';
import type { StationView } from '../view/stations-in.ts';
import type { RelationGroup } from '../view/relation-views.ts';
import { documentList } from './document-list.ts';
import { markBadge } from './mark.ts';
import { relationLists } from './relations.ts';

/** States below the heading, and since when the paper is new or says something else. */
export const paperHead = ({ public: isPublic, mark, late }: PaperPageView): Html =>
  html`${
    (!isPublic || mark) && html`<p class="badges">${!isPublic && badge('nonpublic')} ${markBadge(mark)}</p>`
  }
  ${late !== undefined && html`<p class="muted">${sentence(late)}</p>`}`;

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Text, documents, papers around it, and where the paper is consulted. */
export const paperPage = (paper: PaperPageView, relations: readonly RelationGroup[]): Html =>
  html`<div class="layout-split">
    <div class="layout-split__main">
      ${
        paper.documents.length > 0 &&
        html`<section class="section" aria-labelledby="unterlagen">
          <h2 id="unterlagen">Unterlagen</h2>
          ${documentList(paper.documents, paper.public ? 'public' : 'non-public')}
        </section>`
      }
      ${
        paper.html !== '' &&
        html`<section class="section" aria-labelledby="text">
          <h2 id="text">Text der Vorlage</h2>
          <div class="prose">${raw(paper.html)}</div>
        </section>`
      }
      ${
        paper.financeHtml !== undefined &&
        html`<section class="section" aria-labelledby="finanzen">
          <h2 id="finanzen">Finanzielle Auswirkungen</h2>
          <div class="prose">${raw(paper.financeHtml)}</div>
        </section>`
      }
      ${relationLists(relations)}
    </div>
    <aside class="layout-split__aside" aria-label="Angaben zur Vorlage">
      ${stations(paper.stations)}
      ${facts(
        [
          ['Datum', paper.date],
          ['Eingebracht von', paper.originators],
          ['Zuständig', paper.office],
          [
            'Für alle',
            paper.publicHref !== undefined &&
              html`<a href="${paper.publicHref}">Öffentliche Seite dieser Vorlage</a>`,
          ],
        ],
        true,
      )}
    </aside>
  </div>`;

const stations = (all: readonly StationView[]): Html | undefined =>
  all.length === 0
    ? undefined
    : html`<section aria-labelledby="beratung">
        <h2 id="beratung">Wo sie beraten wird</h2>
        <ol class="rows">
          ${all.map((one) => station(one))}
        </ol>
      </section>`;

function station({ href, body, when, item, role, public: isPublic, outcome }: StationView): Html {
  const name = [body, item].filter(Boolean).join(', ');
  const meta = [role, when, outcome].filter((part) => part !== undefined).join(' · ');
  return html`<li class="row">
    <div class="row__body">
      ${
        href === undefined
          ? html`<span class="row__title">${name}</span>`
          : html`<a class="row__title" href="${href}">${name}</a>`
      }
      ${meta !== '' && html`<p class="row__meta">${meta}</p>`}
      ${!isPublic && html`<p class="badges">${badge('nonpublic')}</p>`}
    </div>
  </li>`;
}
