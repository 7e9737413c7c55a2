import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import type { Html } from '../../layout/html.ts';
import type { TasksView } from '../view/tasks-view.ts';
import { filter, withQuery } from './meetings-page.ts';
import { taskRows, workRows } from './task-row.ts';

/** Resolutions to be carried out, and papers on agendas ahead. */
export const tasksPage = (tasks: TasksView): Html =>
  html`${
      tasks.offices.length > 1 &&
      filter('amt', 'Amt', [
        { label: 'Alle', href: at.tasks, current: tasks.office === undefined },
        ...tasks.offices.map(({ key, name }) => ({
          label: name,
          href: withQuery(at.tasks, { amt: key }),
          current: key === tasks.office,
        })),
      ])
    }
    <section class="section" aria-labelledby="offen">
      <h2 id="offen">Beschlüsse, die auszuführen sind</h2>
      ${
        tasks.open.length === 0
          ? html`<p class="empty">Zurzeit ist kein Beschluss offen.</p>`
          : taskRows(tasks.open)
      }
      <p>
        <a href="${withQuery(at.tasksTable, { amt: tasks.office })}">Diese Liste als Tabelle (CSV)</a>
      </p>
    </section>
    <section class="section" aria-labelledby="beratung">
      <h2 id="beratung">Vorlagen in den nächsten Sitzungen</h2>
      ${
        tasks.papers.length === 0
          ? html`<p class="empty">Auf den kommenden Tagesordnungen steht keine Vorlage.</p>`
          : workRows(tasks.papers)
      }
    </section>
    ${
      tasks.done.length > 0 &&
      html`<details class="done">
        <summary><h2>Abgeschlossen (${tasks.done.length})</h2></summary>
        ${taskRows(tasks.done)}
      </details>`
    }`;
