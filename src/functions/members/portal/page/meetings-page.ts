import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import type { Html } from '../../layout/html.ts';
import { pagesOf } from '../../layout/pages-of.ts';
import type { MeetingsView } from '../view/meetings-view.ts';
import { meetingList } from './meeting-row.ts';

type Query = Readonly<Record<string, string | number | undefined>>;

/** An address with those values that are not undefined. */
export function withQuery(path: string, query: Query): string {
  const known = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** One of several values as a row of links. */
export const filter = (
  name: string,
  label: string,
  choices: readonly { readonly label: string; readonly href: string; readonly current: boolean }[],
): Html | undefined =>
  choices.length < 2
    ? undefined
    : html`<nav class="filter" aria-labelledby="filter-${name}">
        <p class="filter__label" id="filter-${name}">${label}</p>
        <ul class="filter__list">
          ${choices.map(
            ({ label: word, href, current }) =>
              html`<li><a href="${href}" ${current && html`aria-current="page"`}>${word}</a></li>`,
          )}
        </ul>
      </nav>`;

/** My meetings: what comes, then a year of what was. */
export function meetingsPage(view: MeetingsView): Html {
  const { year, body } = view;
  const to = (query: Query) => withQuery(at.meetings, { jahr: year, gremium: body, ...query });
  return html`${filter('gremium', 'Gremium', [
      { label: 'Alle', href: to({ gremium: undefined }), current: body === undefined },
      ...view.bodies.map(({ key, name }) => ({
        label: name,
        href: to({ gremium: key }),
        current: key === body,
      })),
    ])}
    <section class="section" aria-labelledby="kommende">
      <h2 id="kommende">Kommende Sitzungen</h2>
      ${meetingList(view.upcoming, 'Es ist noch keine weitere Sitzung angesetzt.')}
    </section>
    <section class="section" aria-labelledby="vergangene">
      <h2 id="vergangene">Vergangene Sitzungen ${year}</h2>
      ${filter(
        'jahr',
        'Jahr',
        view.years.map((one) => ({
          label: String(one),
          href: `${to({ jahr: one })}#vergangene`,
          current: one === year,
        })),
      )}
      ${meetingList(view.past, `Für ${year} finden Sie hier keine vergangene Sitzung.`)}
      ${pagesOf(view.page, view.pages, (page) => `${to({ seite: page })}#vergangene`)}
    </section>`;
}
