import { html } from 'hono/html';
import type { DirectoryOrganization } from '../../../domain/members/index.ts';
import { at } from '../addresses.ts';
import { selectField, textField } from '../form/field.ts';
import { page, type Html } from '../layout/page.ts';
import { ACCESS_STATES, type AccessRow, type AccessState, type RowFilter } from './access-rows.ts';
import { channelWords } from './channel-words.ts';
import { operatorDecisions } from './operator-decisions.ts';
import type { MembersSettings } from '../settings.ts';
import type { Asked } from './request.ts';
import { STATE_WORDS, stateBadge } from './state-words.ts';

/** What the list shows. */
export interface ListPage extends Asked {
  readonly settings: MembersSettings;
  readonly all: readonly AccessRow[];
  readonly shown: readonly AccessRow[];
  readonly filter: RowFilter;
  readonly organizations: readonly DirectoryOrganization[];
  /** Logins of the identity provider that belong to no account yet. */
  readonly unknownLogins: number;
}

/** Everybody and how it stands with the access. */
export const listPage = (given: ListPage): Html =>
  page(
    {
      title: 'Zugänge',
      lead: 'Wer den Mitgliederbereich nutzt, und wer noch keinen Zugang hat.',
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge' }],
      headExtra: ways(given),
    },
    html`${counts(given)} ${filterForm(given)} ${table(given)} ${operatorDecisions(given.settings)}`,
  );

const ways = ({ unknownLogins, settings }: ListPage): Html =>
  html`<p class="buttons">
    <a class="button" href="${at.newAccount}">Zugang anlegen</a>
    <a class="button button--secondary" href="${at.auditLog}">Protokoll</a>
    ${
      settings.login.oidc &&
      html`<a class="button button--secondary" href="${at.unknownLogins}"
        >Unbekannte Anmeldungen (${unknownLogins})</a
      >`
    }
  </p>`;

function counts({ all }: ListPage): Html {
  const count = (state: AccessState) => all.filter((row) => row.state === state).length;
  return html`<section class="section" aria-labelledby="stand">
    <h2 id="stand">Stand</h2>
    <ul>
      <li><a href="${at.accounts}">Alle</a>: ${all.length}</li>
      ${ACCESS_STATES.filter((state) => count(state) > 0).map(
        (state) =>
          html`<li>
            <a href="${at.accounts}?zustand=${state}">${STATE_WORDS[state].label}</a>: ${count(state)}
          </li>`,
      )}
    </ul>
  </section>`;
}

const filterForm = ({ filter, organizations }: ListPage): Html =>
  html`<search class="section">
    <form class="form" action="${at.accounts}">
      <h2>Auswählen</h2>
      ${selectField({ name: 'zustand', label: 'Zustand' }, filter.state, [
        ['', 'alle'],
        ...ACCESS_STATES.map((state) => [state, STATE_WORDS[state].label] as const),
      ])}
      ${selectField({ name: 'gremium', label: 'Gremium oder Stelle' }, filter.organization, [
        ['', 'alle'],
        ...organizations.map(({ key, name }) => [key, name] as const),
      ])}
      ${textField({ name: 'name', label: 'Name enthält' }, filter.name, { type: 'search' })}
      <p class="buttons"><button type="submit" class="button">Anzeigen</button></p>
    </form>
  </search>`;

function table({ shown, all, council }: ListPage): Html {
  const heading = html`<h2 id="liste">
    ${shown.length === all.length ? `Alle ${all.length}` : `${shown.length} von ${all.length}`}
  </h2>`;
  if (shown.length === 0)
    return html`<section class="section" aria-labelledby="liste">
      ${heading}
      <p class="empty">Auf diese Auswahl trifft niemand zu.</p>
    </section>`;
  const nameOf = (key: string) => {
    const organization = council?.facts.organization.get(key);
    return organization?.shortName ?? organization?.name ?? key;
  };
  return html`<section class="section" aria-labelledby="liste">
    ${heading}
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Gremien</th>
          <th scope="col">Zugang</th>
          <th scope="col">Passkeys</th>
          <th scope="col">Zustellung</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((row) => line(row, row.organizations.map(nameOf)))}
      </tbody>
    </table>
  </section>`;
}

const line = (row: AccessRow, organizations: readonly string[]): Html =>
  html`<tr>
    <th scope="row"><a href="${addressOf(row)}">${row.name}</a>${rightsOf(row)}</th>
    <td data-label="Gremien">${organizations.join(', ') || '–'}</td>
    <td data-label="Zugang">${stateBadge(row.state)}</td>
    <td data-label="Passkeys">${row.account ? row.passkeys : '–'}</td>
    <td data-label="Zustellung">${row.account ? channelWords(row.account) : '–'}</td>
  </tr>`;

const addressOf = ({ id, account }: AccessRow): string =>
  account ? at.account(id) : `${at.newAccount}?person=${encodeURIComponent(id)}`;

function rightsOf({ account }: AccessRow): Html | undefined {
  const rights = [account?.rights.clerk && 'Ratsbüro', account?.rights.leadership && 'Verwaltungsleitung'];
  const words = rights.filter((right) => typeof right === 'string').join(', ');
  return words === '' ? undefined : html`<br /><span class="muted small">${words}</span>`;
}
