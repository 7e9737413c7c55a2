import { html } from 'hono/html';
import { counted } from '../../../format/wording/numbers.ts';
import { at } from '../addresses.ts';
import { check, textField } from '../form/field.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { AccessRow } from './access-rows.ts';
import { organizationWords } from './organization-words.ts';
import type { Asked } from './request.ts';

/** The addresses of everybody without an access. */
export interface NewAccountsPage extends Asked {
  readonly without: readonly AccessRow[];
  /** What was typed, and what is wrong with it, by the person's key. */
  readonly emails: ReadonlyMap<string, string>;
  readonly faults: ReadonlyMap<string, string>;
  /** What should be mended that no single field is to blame for. */
  readonly fault?: string | undefined;
  readonly invite: boolean;
  /** How many accesses were created although others were not. */
  readonly created: number;
}

/** Asks for the addresses of all people without an access at once. */
export const newAccountsPage = (given: NewAccountsPage): Html =>
  page(
    {
      title: 'Adressen eintragen',
      lead: 'Zugänge für alle, die noch keinen haben.',
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: 'Adressen eintragen' }],
    },
    given.without.length === 0
      ? html`<p class="empty">Alle Personen des Verzeichnisses haben einen Zugang.</p>
          <p><a href="${at.accounts}">Zurück zu den Zugängen</a></p>`
      : html`${faultNotice(given)}
          <p>
            Tragen Sie ein, was Sie schon kennen. Wessen Feld leer bleibt, bekommt noch keinen Zugang; Sie
            können das jederzeit nachholen. Was die Mitglieder lesen dürfen, ergibt sich von selbst aus ihren
            Gremien.
          </p>
          ${form(given)}`,
  );

const faultNotice = ({ faults, fault, created }: NewAccountsPage): Html | undefined =>
  faults.size > 0
    ? notice(
        'danger',
        created === 0
          ? 'Noch nichts angelegt'
          : `${counted(created, 'Zugang ist angelegt', 'Zugänge sind angelegt')}, aber nicht alle`,
        'Bitte sehen Sie sich die markierten Felder an.',
      )
    : fault === undefined
      ? undefined
      : notice('danger', 'Noch nichts angelegt', fault);

const form = ({ without, emails, faults, invite, council }: NewAccountsPage): Html =>
  html`<form method="post" action="${at.newAccounts}" novalidate>
    <div class="people-fields">
      ${without.map((row) =>
        textField(
          {
            name: `email-${row.id}`,
            label: row.name,
            hint: organizationWords(row, council) || 'derzeit in keinem Gremium',
            fault: faults.get(row.id),
          },
          emails.get(row.id) ?? '',
          { type: 'email' },
        ),
      )}
    </div>
    ${check('checkbox', {
      name: 'invite',
      value: 'ja',
      label: 'Alle gleich per E-Mail einladen',
      checked: invite,
    })}
    <p class="buttons">
      <button type="submit" class="button">Zugänge anlegen</button>
      <a class="button button--secondary" href="${at.accounts}">Abbrechen</a>
    </p>
  </form>`;
