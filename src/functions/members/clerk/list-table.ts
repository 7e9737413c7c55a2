import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { cell } from '../audit/table.ts';
import type { Html } from '../layout/page.ts';
import type { Council } from '../ports.ts';
import type { AccessRow } from './access-rows.ts';
import { organizationWords } from './organization-words.ts';
import { stateBadge } from './state-words.ts';

/** The rows as a table; on a phone each is a block. */
export const listTable = (rows: readonly AccessRow[], council: Council | undefined): Html =>
  html`<table class="table table--stack table--people">
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Gremien</th>
        <th scope="col">Zugang</th>
        <th scope="col">Zustellung</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => line(row, organizationWords(row, council)))}
    </tbody>
  </table>`;

const line = (row: AccessRow, organizations: string): Html =>
  html`<tr>
    <th scope="row"><a href="${addressOf(row)}">${row.name}</a>${rightsOf(row)}</th>
    ${cell('Gremien', organizations || '–')}
    <td data-label="Zugang" class="nowrap">${stateBadge(row.state)}</td>
    ${channelOf(row)}
  </tr>`;

const channelOf = ({ account }: AccessRow): Html =>
  account
    ? html`<td class="nowrap" data-label="Zustellung">
        ${account.channel === 'paper' ? 'auf Papier' : 'elektronisch'}
      </td>`
    : cell('Zustellung', '–');

const addressOf = ({ id, account }: AccessRow): string =>
  account ? at.account(id) : `${at.newAccount}?person=${encodeURIComponent(id)}`;

function rightsOf({ account }: AccessRow): Html | undefined {
  const rights = [account?.rights.clerk && 'Ratsbüro', account?.rights.leadership && 'Verwaltungsleitung'];
  const words = rights.filter((right) => typeof right === 'string').join(', ');
  return words === '' ? undefined : html`<br /><span class="muted small">${words}</span>`;
}
