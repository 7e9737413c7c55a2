import { html, raw } from 'hono/html';
import { longDate } from '../../../../format/wording/dates.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { badgeOf } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import { titleWords } from '../../layout/title-words.ts';
import type { TaskView, WorkView } from '../view/tasks-view.ts';

/** Resolutions to be carried out, as rows. */
export const taskRows = (tasks: readonly TaskView[]): Html =>
  html`<ul class="rows">
    ${tasks.map((task) => row(task))}
  </ul>`;

const row = (task: TaskView): Html =>
  html`<li class="row">
    <div class="row__body">
      ${
        task.href === undefined
          ? html`<span class="row__title">${titleWords(task.title)}</span>`
          : html`<a class="row__title" href="${task.href}">${titleWords(task.title)}</a>`
      }
      <p class="row__meta">${[task.office, `${task.body}, ${task.decided}`].filter(Boolean).join(' · ')}</p>
      ${
        task.html !== undefined &&
        html`<details class="wording">
          <summary>Wortlaut<span class="visually-hidden">: ${task.title}</span></summary>
          <blockquote class="resolution-text prose">${raw(task.html)}</blockquote>
        </details>`
      }
      <p class="badges">
        ${
          task.due !== undefined &&
          badgeOf(
            `${task.overdue ? 'überfällig seit' : 'bis'} ${keepTogether(longDate(task.due))}`,
            task.overdue ? 'danger' : 'neutral',
            task.overdue ? 'warning' : 'calendar',
          )
        }
        ${badgeOf(task.state, task.done ? 'success' : 'neutral')}
      </p>
      ${
        task.report &&
        html`<p class="row__meta">Stand ${keepTogether(longDate(task.report.date))}: ${task.report.text}</p>`
      }
      ${
        task.earlier.length > 0 &&
        html`<details class="wording">
          <summary>Frühere Berichte<span class="visually-hidden">: ${task.title}</span></summary>
          ${task.earlier.map(({ date, text }) => html`<p>${keepTogether(longDate(date))}: ${text}</p>`)}
        </details>`
      }
      ${
        task.deskHref !== undefined &&
        html`<p class="row__meta">
          <a href="${task.deskHref}"
            >In der Redaktion bearbeiten<span class="visually-hidden">: ${task.title}</span></a
          >
        </p>`
      }
    </div>
  </li>`;

/** Papers of offices on agendas ahead, as rows. */
export const workRows = (papers: readonly WorkView[]): Html =>
  html`<ul class="rows">
    ${papers.map((paper) => work(paper))}
  </ul>`;

const work = ({ href, name, title, office, stations }: WorkView): Html =>
  html`<li class="row">
    <div class="row__body">
      <p class="row__meta">${[name, office].filter(Boolean).join(' · ')}</p>
      <a class="row__title" href="${href}">${titleWords(title)}</a>
      ${stations.map(({ href: to, words }) => html`<p class="row__meta"><a href="${to}">${words}</a></p>`)}
    </div>
  </li>`;
