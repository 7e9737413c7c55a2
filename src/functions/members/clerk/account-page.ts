import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { timeWords } from '../instant-words.ts';
import { facts } from '../layout/facts.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { Account } from '../ports.ts';
import type { Undelivered } from '../notices/undelivered.ts';
import type { MembersSettings } from '../settings.ts';
import type { AccessRow } from './access-rows.ts';
import { accountFields } from './account-fields.ts';
import type { AccountInput, InputFaults } from './account-input.ts';
import { DONE, type Done } from './done-words.ts';
import type { Asked } from './request.ts';
import { STATE_WORDS, stateBadge } from './state-words.ts';
import { STEPS, type StepName } from './step-words.ts';

/** What the page of one access shows. */
export interface AccountPage extends Asked {
  readonly settings: MembersSettings;
  readonly row: AccessRow & { readonly account: Account };
  readonly input: AccountInput;
  readonly faults: InputFaults;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The newest notice, where it did not arrive. */
  readonly undelivered?: Undelivered | undefined;
  /** Who changed it last. */
  readonly changer: string;
  /** Says what the step before has done. */
  readonly done?: Done | undefined;
}

/** One access: how it stands, what can be changed, what can be done. */
export const accountPage = (given: AccountPage): Html =>
  page(
    {
      title: given.row.name,
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: given.row.name }],
      headExtra: html`<p class="badges">${stateBadge(given.row.state)}</p>`,
    },
    html`${given.done && notice(DONE[given.done].tone, DONE[given.done].title, DONE[given.done].sentence)}
    ${
      Object.keys(given.faults).length > 0 &&
      notice('danger', 'Noch nicht gespeichert', 'Bitte sehen Sie sich die markierten Felder an.')
    }
    ${given.undelivered && lost(given.undelivered, given.council)} ${standing(given)} ${steps(given)}
    ${changeForm(given)}`,
  );

const lost = ({ at: when, reason }: Undelivered, council: Asked['council']): Html =>
  notice(
    'warning',
    'Benachrichtigungen kommen nicht an',
    `Die letzte E-Mail über Neues wurde am ${timeWords(when, council)} zurückgewiesen oder kam zurück (${reason}). Prüfen Sie bitte die E-Mail-Adresse.`,
  );

function standing({ row, council, changer, now }: AccountPage): Html {
  const { account } = row;
  const organizations = row.organizations.map((key) => council?.facts.organization.get(key)?.name ?? key);
  return html`<section class="section" aria-labelledby="stand">
    <h2 id="stand">Stand</h2>
    <p>${STATE_WORDS[row.state].sentence}</p>
    ${facts([
      ['Gremien', organizations.join(', ') || 'derzeit keine'],
      ['Passkeys', String(row.passkeys)],
      [
        'Passkey einrichten',
        account.enrolUntil &&
          account.state === 'active' &&
          Date.parse(account.enrolUntil) > now &&
          `möglich bis ${timeWords(account.enrolUntil, council)}`,
      ],
      ['Zuletzt geändert', `${timeWords(account.changedAt, council)} durch ${changer}`],
    ])}
    <p><a class="more" href="${at.auditLog}?zugang=${account.id}">Protokoll dieses Zugangs</a></p>
  </section>`;
}

/** Which steps can be taken with an access as it is. */
export function stepsFor({ account }: { readonly account: Account }): StepName[] {
  if (account.state === 'revoked') return ['freigeben'];
  return [...(account.email === undefined ? [] : ['einladen' as const]), 'sitzungen', 'passkeys', 'sperren'];
}

const steps = ({ row }: AccountPage): Html =>
  html`<section class="section" aria-labelledby="schritte">
    <h2 id="schritte">Was Sie tun können</h2>
    <p class="buttons">
      ${stepsFor(row).map(
        (step) =>
          html`<a
            class="button ${step === 'sperren' ? 'button--danger' : 'button--secondary'}"
            href="${at.accountStep(row.id, step)}"
            >${STEPS[step].label}</a
          >`,
      )}
    </p>
  </section>`;

const changeForm = ({ row, council, settings, input, faults }: AccountPage): Html =>
  html`<section class="section" aria-labelledby="aendern">
    <h2 id="aendern">Angaben ändern</h2>
    <form class="form" method="post" action="${at.account(row.id)}" novalidate>
      <input type="hidden" name="version" value="${row.account.version}" />
      ${accountFields({ council, settings, named: row.person !== undefined }, input, faults)}
      <p class="buttons"><button type="submit" class="button">Änderungen speichern</button></p>
    </form>
  </section>`;
