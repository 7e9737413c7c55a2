import { html } from 'hono/html';
import { fullDate } from '../../../../format/wording/dates.ts';
import { badge, badgeOf } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import { titleWords } from '../../layout/title-words.ts';
import type { NewsEntry, NewsGroup, NewsKind } from '../view/news-entry.ts';

const BADGE: Readonly<Record<NewsKind, () => Html>> = {
  agenda: () => badgeOf('neu', 'info'),
  added: () => badge('added'),
  moved: () => badge('moved-item'),
  withdrawn: () => badge('withdrawn'),
  paper: () => badgeOf('neue Vorlage', 'info', 'document'),
  'paper-changed': () => badgeOf('geänderte Vorlage', 'info', 'document'),
  document: () => badgeOf('neue Unterlage', 'info', 'document'),
  replaced: () => badgeOf('geänderte Unterlage', 'info', 'document'),
  task: () => badgeOf('neue Aufgabe', 'info'),
  overdue: () => badgeOf('Frist abgelaufen', 'danger', 'warning'),
};

/** What happened, by day and meeting, or office. */
export const newsList = (groups: readonly NewsGroup[]): Html =>
  html`${groups.map(
    ({ day, heading, entries }) =>
      html`<article class="news">
        <p class="news__day">${fullDate(day)}</p>
        <h3 class="news__meeting"><a href="${heading.href}">${heading.text}</a></h3>
        <ul class="news__list">
          ${entries.map((one) => entry(one))}
        </ul>
      </article>`,
  )}`;

const entry = ({ kind, text, href, reason }: NewsEntry): Html =>
  html`<li class="news__entry">
    ${BADGE[kind]()}
    <span>
      <a href="${href}">${titleWords(text)}</a>
      ${reason !== undefined && html`<span class="news__reason">${reason}</span>`}
    </span>
  </li>`;
