import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { check, selectField } from '../form/field.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { MembersSettings } from '../settings.ts';
import type { AccessRow } from './access-rows.ts';
import { accountFields } from './account-fields.ts';
import type { AccountInput, InputFaults } from './account-input.ts';
import type { Asked } from './request.ts';

/** The form for a new access. */
export interface NewPage extends Asked {
  readonly settings: MembersSettings;
  /** People of the directory without an access. */
  readonly without: readonly AccessRow[];
  /** Key of the person chosen; empty for somebody whom the directory does not name. */
  readonly person: string;
  readonly input: AccountInput;
  readonly faults: InputFaults & { readonly person?: string };
  readonly invite: boolean;
}

/** Asks for whom, for the address and the rights. */
export const newPage = (given: NewPage): Html =>
  page(
    {
      title: 'Zugang anlegen',
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: 'Zugang anlegen' }],
    },
    html`${
        Object.keys(given.faults).length > 0 &&
        notice('danger', 'Noch nicht angelegt', 'Bitte sehen Sie sich die markierten Felder an.')
      }
      <form class="form" method="post" action="${at.newAccount}" novalidate>
        ${selectField(
          {
            name: 'person',
            label: 'Person',
            hint: 'Zur Wahl stehen alle Personen des Verzeichnisses, die noch keinen Zugang haben.',
            fault: given.faults.person,
          },
          given.person,
          [
            ['', 'jemand, der nicht im Verzeichnis steht'],
            ...given.without.map(({ id, sortName }) => [id, sortName] as const),
          ],
        )}
        ${accountFields({ council: given.council, settings: given.settings, named: given.person !== '', ...(given.without.length > 0 && { nameHint: 'Vorname und Nachname; nur nötig, wenn die Person nicht im Verzeichnis steht' }) }, given.input, given.faults)}
        ${check('checkbox', {
          name: 'invite',
          value: 'ja',
          label: 'Gleich per E-Mail einladen',
          checked: given.invite,
        })}
        <p class="buttons"><button type="submit" class="button">Zugang anlegen</button></p>
      </form>`,
  );
