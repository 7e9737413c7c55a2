import { html } from 'hono/html';
import { addDays } from '../../../domain/calendar-date.ts';
import type { AllowancePart } from '../../../domain/members/index.ts';
import { euro, periodName } from '../../../format/wording/allowance.ts';
import { at } from '../addresses.ts';
import { selectField, textField } from '../form/field.ts';
import type { Html } from '../layout/html.ts';
import { icon } from '../layout/icon.ts';
import { notice } from '../layout/notice.ts';
import { page } from '../layout/page.ts';
import type { Council, Who } from '../ports.ts';
import { allowanceNames } from './read-allowance.ts';

interface Shown {
  readonly who: Who;
  readonly council: Council;
  readonly wrongSpan?: boolean;
}

/** Tables of all periods that are over, of any span, and everybody's statements. */
export const allowancesPage = (part: AllowancePart, { who, council, wrongSpan }: Shown): Html =>
  page(
    {
      title: 'Sitzungsgeld',
      lead: 'Was den Mitgliedern zusteht. Jedes Mitglied sieht die eigene Abrechnung, das Ratsbüro alle; jeder Zugriff wird festgehalten.',
      who,
      council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: 'Sitzungsgeld' }],
    },
    html`${wrongSpan === true && notice('danger', 'Bitte berichtigen', 'Wählen Sie eine Körperschaft, und geben Sie zwei Tage an; der zweite darf nicht vor dem ersten liegen.')}
    ${payrolls(part, council)} ${span(part, council)} ${people(part, council)}`,
  );

const payrollHref = (body: string, from: string, to: string): string =>
  `${at.payroll}?${new URLSearchParams({ koerperschaft: body, von: from, bis: to }).toString()}`;

function payrolls({ payrolls: all }: AllowancePart, council: Council): Html {
  const names = allowanceNames(council);
  if (all.length === 0) return notice('info', 'Noch ist kein Zeitraum abgeschlossen');
  return html`<section class="section" aria-labelledby="zeitraeume">
    <h2 id="zeitraeume">Abgeschlossene Zeiträume</h2>
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Körperschaft</th>
          <th scope="col">Zeitraum</th>
          <th scope="col" class="number">Summe</th>
          <th scope="col">Für die Auszahlung</th>
        </tr>
      </thead>
      <tbody>
        ${all
          .toSorted((a, b) => (a.period.from > b.period.from ? -1 : a.period.from < b.period.from ? 1 : 0))
          .map(
            ({ body, period, total }) =>
              html`<tr>
                <th scope="row">${names.body(body)}</th>
                <td data-label="Zeitraum">${periodName(period)}</td>
                <td data-label="Summe" class="number">${euro(total)}</td>
                <td data-label="Für die Auszahlung">
                  <a href="${payrollHref(body, period.from, period.to)}"
                    >${icon('download')} Tabelle (CSV)<span class="visually-hidden"
                      >: ${names.body(body)}, ${periodName(period)}</span
                    ></a
                  >
                </td>
              </tr>`,
          )}
      </tbody>
    </table>
  </section>`;
}

function span({ payrolls: all }: AllowancePart, council: Council): Html {
  const names = allowanceNames(council);
  const bodies = [
    ...new Set([...all.map(({ body }) => body), ...(council.directory.bodies ?? []).map(({ key }) => key)]),
  ];
  const last = all
    .map(({ period }) => period.to)
    .toSorted()
    .at(-1);
  return html`<section class="section" aria-labelledby="auswahl">
    <h2 id="auswahl">Andere Zeiträume</h2>
    <form class="form form--row" action="${at.payroll}">
      ${selectField(
        { name: 'koerperschaft', label: 'Körperschaft' },
        bodies[0] ?? '',
        bodies.map((key) => [key, names.body(key)] as const),
      )}
      ${textField({ name: 'von', label: 'Erster Tag' }, last === undefined ? '' : addDays(last, 1), { type: 'date' })}
      ${textField({ name: 'bis', label: 'Letzter Tag' }, council.now.slice(0, 10), { type: 'date' })}
      <p class="buttons">
        <button type="submit" class="button button--secondary">${icon('download')} Tabelle (CSV)</button>
      </p>
    </form>
  </section>`;
}

function people({ people: all }: AllowancePart, { directory }: Council): Html {
  const known = directory.people
    .filter(({ key }) => Object.hasOwn(all, key))
    .toSorted((a, b) => a.sortName.localeCompare(b.sortName, 'de'));
  return html`<section class="section" aria-labelledby="personen">
    <h2 id="personen">Nach Personen</h2>
    <ul class="link-list">
      ${known.map(({ key, sortName }) => html`<li><a href="${at.allowanceOf(key)}">${sortName}</a></li>`)}
    </ul>
  </section>`;
}
