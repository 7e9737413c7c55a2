import { html } from 'hono/html';
import type { DirectoryOrganization } from '../../../domain/members/index.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { at } from '../addresses.ts';
import { groupedSelect, selectField, textField } from '../form/field.ts';
import { page, type Html } from '../layout/page.ts';
import { ACCESS_STATES, type AccessRow, type AccessState, type RowFilter } from './access-rows.ts';
import { lastPublication } from './last-publication.ts';
import { listTable } from './list-table.ts';
import { listTasks } from './list-tasks.ts';
import { operatorDecisions } from './operator-decisions.ts';
import type { MembersSettings } from '../settings.ts';
import type { Asked } from './request.ts';
import { byKind } from './sorted.ts';
import { STATE_WORDS } from './state-words.ts';

/** What the list shows. */
export interface ListPage extends Asked {
  readonly settings: MembersSettings;
  readonly all: readonly AccessRow[];
  readonly shown: readonly AccessRow[];
  readonly filter: RowFilter;
  readonly organizations: readonly DirectoryOrganization[];
  /** Logins of the identity provider that belong to no account yet. */
  readonly unknownLogins: number;
  /** Milliseconds since 1970, of the machine's clock. */
  readonly now: number;
  /** Says what the step before has done. */
  readonly done?: Html | undefined;
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
    html`${given.done} ${listTasks(given)} ${lastPublication(given.council, given.now)} ${list(given)}
    ${operatorDecisions(given.settings)}`,
  );

const ways = ({ settings, unknownLogins, council }: ListPage): Html =>
  html`<p class="buttons">
    <a class="button" href="${at.newAccount}">Zugang anlegen</a>
    <a class="button button--secondary" href="${at.manyAccounts('einladen')}">Alle einladen</a>
    <a class="button button--secondary" href="${at.auditLog}">Protokoll</a>
    ${
      council?.directory.allowance &&
      html`<a class="button button--secondary" href="${at.allowances}">Sitzungsgeld</a>`
    }
    ${
      settings.login.oidc &&
      html`<a class="button button--secondary" href="${at.unknownLogins}"
        >Unbekannte Anmeldungen (${unknownLogins})</a
      >`
    }
  </p>`;

function list(given: ListPage): Html {
  const { shown, all, council } = given;
  return html`<section class="section" aria-labelledby="liste">
    <h2 id="liste">
      ${shown.length === all.length ? '' : `${shown.length} von `}${counted(all.length, 'Person', 'Personen')}
    </h2>
    ${states(given)} ${filterForm(given)}
    ${
      shown.length === 0
        ? html`<p class="empty">Auf diese Auswahl trifft niemand zu.</p>`
        : listTable(shown, council)
    }
  </section>`;
}

/** How many there are of each state; each leads to them. */
function states({ all, filter }: ListPage): Html {
  const count = (state: AccessState) => all.filter((row) => row.state === state).length;
  const isAll = filter.state === '' && filter.organization === '' && filter.name === '';
  const link = (href: string, label: string, number: number, isCurrent: boolean) =>
    html`<li>
      <a href="${href}" ${isCurrent && html`aria-current="true"`}>${label} <strong>${number}</strong></a>
    </li>`;
  return html`<ul class="state-links" aria-label="Nach Zustand">
    ${link(at.accounts, 'alle', all.length, isAll)}
    ${ACCESS_STATES.filter((state) => count(state) > 0).map((state) =>
      link(`${at.accounts}?zustand=${state}`, STATE_WORDS[state].label, count(state), filter.state === state),
    )}
  </ul>`;
}

const filterForm = ({ filter, organizations }: ListPage): Html =>
  html`<search>
    <form class="form form--row" action="${at.accounts}">
      ${textField({ name: 'name', label: 'Name enthält' }, filter.name, { type: 'search' })}
      ${groupedSelect(
        { name: 'gremium', label: 'Gremium oder Stelle' },
        filter.organization,
        [['', 'alle']],
        byKind(organizations).map(({ label, organizations: those }) => ({
          label,
          options: those.map(({ key, name }) => [key, name] as const),
        })),
      )}
      ${selectField({ name: 'zustand', label: 'Zustand' }, filter.state, [
        ['', 'alle'],
        ...ACCESS_STATES.map((state) => [state, STATE_WORDS[state].label] as const),
      ])}
      <p class="buttons"><button type="submit" class="button button--secondary">Anzeigen</button></p>
    </form>
  </search>`;
