import { html, raw } from 'hono/html';
import { badge } from '../../layout/badge.ts';
import { classes, type Html } from '../../layout/html.ts';
import { icon } from '../../layout/icon.ts';
import { titleWords, voteWords } from '../../layout/title-words.ts';
import type { ClosedItemView, ItemView, OpenItemView } from '../view/item-view.ts';
import type { PartView } from '../view/meeting-view.ts';
import type { PaperView } from '../view/paper-view.ts';
import { documentList } from './document-list.ts';
import { markBadge } from './mark.ts';
import { voteDetails } from './vote-details.ts';

/** One part of an agenda, the public or the non-public one. @param alone the agenda has no other */
export function agendaPart({ id, public: isPublic, continued, items }: PartView, alone: boolean): Html {
  const title = !isPublic
    ? 'Nichtöffentlicher Teil'
    : alone
      ? 'Tagesordnung'
      : 'Tagesordnung, öffentlicher Teil';
  return html`<section class="${classes('agenda', !isPublic && 'agenda--nonpublic')}" aria-labelledby="${id}">
    <h2 class="agenda__part" id="${id}">${title}${continued && ' (Fortsetzung)'}</h2>
    ${!isPublic && !continued && html`<p class="badges agenda__badge">${badge('nonpublic')}</p>`}
    ${list(items, 3)}
  </section>`;
}

const list = (items: readonly ItemView[], level: number): Html | undefined =>
  items.length === 0
    ? undefined
    : html`<ol class="agenda__list">
        ${items.map((item) => (item.open ? openItem(item, level) : closedItem(item)))}
      </ol>`;

const number = (text: string | undefined): Html =>
  html`<span class="agenda__number"
    >${text !== undefined && html`<span class="visually-hidden">Tagesordnungspunkt </span>${text}`}</span
  >`;

const closedItem = ({ id, number: text, public: isPublic }: ClosedItemView): Html =>
  html`<li class="${classes('agenda__item', !isPublic && 'agenda__item--nonpublic')}" id="top-${id}">
    <div class="agenda__row">
      ${number(text)}
      <div class="agenda__body">
        <p class="agenda__closed">
          ${isPublic ? 'öffentlich' : 'nichtöffentlich'} – Sie wirken hier nicht mit.
        </p>
      </div>
    </div>
  </li>`;

function openItem(item: OpenItemView, level: number): Html {
  const marks = classes(
    'agenda__item',
    item.heading && 'agenda__item--heading',
    ...item.changes.map(({ badge: kind }) => `agenda__item--${kind === 'moved-item' ? 'moved' : kind}`),
  );
  return html`<li class="${marks}" id="top-${item.id}">
    <div class="agenda__row">
      ${number(item.number)}
      <div class="agenda__body">
        ${heading(item, level)} ${changes(item)}
        ${item.html !== undefined && html`<div class="agenda__text prose">${raw(item.html)}</div>`}
        ${item.papers.map((paper) => paperBlock(paper, item))} ${documentList(item.documents, sideOf(item))}
        ${outcome(item)}
      </div>
    </div>
    ${list(item.items, level + 1)}
  </li>`;
}

function heading({ title, withdrawn, mark }: OpenItemView, level: number): Html {
  const shown = titleWords(title);
  const words = withdrawn ? html`<del>${shown}</del>` : shown;
  const text = html`${words} ${markBadge(mark)}`;
  if (level === 3) return html`<h3 class="agenda__title">${text}</h3>`;
  return level === 4
    ? html`<h4 class="agenda__title">${text}</h4>`
    : html`<h5 class="agenda__title">${text}</h5>`;
}

const changes = (item: OpenItemView): readonly Html[] =>
  item.changes.map(
    ({ badge: kind, tail }) => html`<p class="agenda__change">${badge(kind)} <span>${tail}</span></p>`,
  );

/** The paper with its documents; its title where it is not the item's. */
const paperBlock = ({ href, name, title, mark, late, documents }: PaperView, item: OpenItemView): Html =>
  html`<div class="paper-block">
    <p class="paper-block__name">
      <a href="${href}">${name}</a>${title !== item.title && `: ${titleWords(title)}`} ${markBadge(mark)}
    </p>
    ${late !== undefined && html`<p class="document__meta">${late}</p>`}
    ${documentList(documents, sideOf(item))}
  </div>`;

const sideOf = (item: OpenItemView): 'public' | 'non-public' => (item.public ? 'public' : 'non-public');

const SIGN = { yes: 'check', no: 'close', neutral: 'arrow-forward' } as const;

const outcome = (item: OpenItemView): Html =>
  html`${
    item.outcome &&
    html`<p class="result result--${item.outcome.tone}">
      ${icon(SIGN[item.outcome.tone])}<span>${voteWords(item.outcome.line)}</span>
    </p>`
  }
  ${
    item.resolutionHtml !== undefined &&
    html`<blockquote class="resolution-text prose">${raw(item.resolutionHtml)}</blockquote>`
  }
  ${item.disclosure !== undefined && html`<p class="agenda__text muted">Bekanntgabe: ${item.disclosure}</p>`}
  ${item.vote && voteDetails(item.vote, item.number)}`;
