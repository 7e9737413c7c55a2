import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import type { Html } from '../../layout/html.ts';
import type { TaskView } from '../view/tasks-view.ts';
import type { TrackerView } from '../view/tracker-view.ts';
import { circulationSection } from './circulation-rows.ts';
import { documentList } from './document-list.ts';
import { filter, withQuery } from './meetings-page.ts';
import { taskRows } from './task-row.ts';

/** What became of the resolutions of somebody's bodies. */
export const trackerPage = ({ overdue, open, done, circulations, books, bodies, body }: TrackerView): Html =>
  html`${filter('gremium', 'Gremium', [
      { label: 'Alle', href: at.tracker, current: body === undefined },
      ...bodies.map(({ key, name }) => ({
        label: name,
        href: withQuery(at.tracker, { gremium: key }),
        current: key === body,
      })),
    ])}
    ${overdue.length > 0 && section('ueberschritten', 'Frist überschritten', overdue)}
    ${
      open.length > 0
        ? section('umzusetzen', 'Noch umzusetzen', open)
        : overdue.length === 0 && html`<p class="empty">Zurzeit ist kein Beschluss umzusetzen.</p>`
    }
    ${
      done.length > 0 &&
      html`<details class="done">
        <summary><h2>Abgeschlossen (${done.length})</h2></summary>
        ${taskRows(done)}
      </details>`
    }
    ${circulationSection(circulations)}
    ${
      books.length > 0 &&
      html`<section class="section" aria-labelledby="beschlussbuch">
        <h2 id="beschlussbuch">Beschlussbücher mit nichtöffentlichen Beschlüssen</h2>
        ${documentList(books, 'non-public')}
      </section>`
    }
    <p>
      <a href="${withQuery(at.trackerTable, { gremium: body })}">Diese Liste als Tabelle (CSV)</a>
    </p>`;

const section = (id: string, heading: string, tasks: readonly TaskView[]): Html =>
  html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${taskRows(tasks)}
  </section>`;
