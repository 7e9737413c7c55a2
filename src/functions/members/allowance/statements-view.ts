import { html } from 'hono/html';
import type { AllowanceLine } from '../../../domain/allowance/line.ts';
import type { AllowanceFile, MembersStatement, PersonAllowance } from '../../../domain/members/index.ts';
import { euro, lineNote, periodName } from '../../../format/wording/allowance.ts';
import { monthAndYear, shortDate } from '../../../format/wording/dates.ts';
import { ALLOWANCE_FUNCTION } from '../../../format/wording/enums.ts';
import { byteSize } from '../../../format/wording/numbers.ts';
import type { AllowanceNames } from '../../../outputs/allowance/allowance-csv.ts';
import { badgeOf } from '../layout/badge.ts';
import type { Html } from '../layout/html.ts';
import { icon } from '../layout/icon.ts';
import { notice } from '../layout/notice.ts';

/** How statements are shown. */
export interface StatementsView {
  readonly names: AllowanceNames;
  readonly href: (name: string) => string;
}

/** The statements of a person, the newest first. */
export const statementsView = (allowance: PersonAllowance | undefined, view: StatementsView): Html =>
  html`${(allowance?.statements ?? [])
    .toSorted((a, b) => (a.period.from > b.period.from ? -1 : a.period.from < b.period.from ? 1 : 0))
    .map((statement) => statementSection(statement, view))}
  ${allowance === undefined && notice('info', 'Noch keine Abrechnung', 'Bisher ist kein Sitzungsgeld entstanden.')}`;

function statementSection(statement: MembersStatement, { names, href }: StatementsView): Html {
  const { body, period, lines, total, open, pdf, csv } = statement;
  const id = `${body}-${period.key}`;
  return html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${names.body(body)}, ${periodName(period)}</h2>
    ${open && html`<p class="badges">${badgeOf('Zeitraum läuft noch', 'info')}</p>`}
    <table class="table table--stack">
      <caption class="visually-hidden">
        Was gezahlt wird
      </caption>
      <thead>
        <tr>
          <th scope="col">Tag</th>
          <th scope="col">Wofür</th>
          <th scope="col" class="number">Satz</th>
          <th scope="col" class="number">Betrag</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => row(line, names))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3">Summe</th>
          <td class="number">${euro(total)}</td>
        </tr>
      </tfoot>
    </table>
    ${
      (pdf ?? csv) &&
      html`<p class="buttons">
        ${pdf && download(pdf, 'PDF', statement, href)}
        ${csv && download(csv, 'Tabelle (CSV)', statement, href)}
      </p>`
    }
  </section>`;
}

const row = (line: AllowanceLine, names: AllowanceNames): Html =>
  html`<tr>
    <th scope="row">${line.kind === 'month' ? monthAndYear(line.day) : shortDate(line.day)}</th>
    <td data-label="Wofür">
      ${line.organization === undefined ? 'Monatsbetrag' : names.organization(line.organization)},
      ${ALLOWANCE_FUNCTION[line.function]}
      ${lineNote(line) !== '' && html`<br /><span class="muted small">${lineNote(line)}</span>`}
    </td>
    <td data-label="Satz" class="number">${euro(line.rate)}</td>
    <td data-label="Betrag" class="number">${euro(line.amount)}</td>
  </tr>`;

const download = (
  { name, size }: AllowanceFile,
  what: string,
  { period }: MembersStatement,
  href: StatementsView['href'],
): Html =>
  html`<a class="button button--secondary" href="${href(name)}"
    >${icon('download')} ${what}, ${byteSize(size)}<span class="visually-hidden"
      >: ${periodName(period)}</span
    ></a
  >`;
