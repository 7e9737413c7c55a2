import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { selectField } from '../form/field.ts';
import { timeWords } from '../instant-words.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { Account } from '../ports.ts';
import { DONE, type Done } from './done-words.ts';
import type { Asked } from './request.ts';
import type { WaitingLogin } from './unknown-logins.ts';

/** Logins to be bound, and the accounts to which they may belong. */
export interface UnknownPage extends Asked {
  readonly logins: readonly WaitingLogin[];
  readonly accounts: readonly Account[];
  readonly done?: Done | undefined;
  readonly fault?: string | undefined;
}

/** Logins of the identity provider that no account knows. */
export const unknownPage = (given: UnknownPage): Html =>
  page(
    {
      title: 'Unbekannte Anmeldungen',
      lead: 'Diese Personen haben sich über die zentrale Anmeldung ausgewiesen, besitzen aber noch keinen Zugang.',
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: 'Unbekannte Anmeldungen' }],
    },
    html`${given.done && notice(DONE[given.done].tone, DONE[given.done].title, DONE[given.done].sentence)}
    ${given.fault !== undefined && notice('danger', 'Nicht zugeordnet', given.fault)}
    ${
      given.logins.length === 0
        ? html`<p class="empty">Zurzeit gibt es keine unbekannte Anmeldung.</p>
            <p>
              Wenn sich jemand zum ersten Mal über die zentrale Anmeldung ausweist und keinen Zugang hat,
              erscheint die Person hier.
            </p>`
        : html`<p>
              Ordnen Sie eine Anmeldung nur zu, wenn Sie sicher sind, zu wem sie gehört. Der Name kommt von
              der zentralen Anmeldung. Hat die Person noch keinen Zugang,
              <a href="${at.newAccount}">legen Sie ihn zuerst an</a>.
            </p>
            ${given.logins.map((login) => bindForm(given, login))}`
    }`,
  );

const bindForm = ({ accounts, council }: UnknownPage, login: WaitingLogin): Html =>
  html`<section class="section" aria-labelledby="a-${login.key}">
    <h2 id="a-${login.key}">${login.name || 'Ohne Namen'}</h2>
    <p>Kennung ${login.subject} bei ${login.issuer}, zuerst am ${timeWords(login.at, council)}</p>
    <form class="form" method="post" action="${at.unknownLogins}">
      <input type="hidden" name="login" value="${login.key}" />
      ${selectField({ name: `zugang-${login.key}`, label: 'Gehört zu' }, '', [
        ['', 'bitte wählen'],
        ...accounts.map(({ id, name }) => [id, name] as const),
      ])}
      <p class="buttons"><button type="submit" class="button">Zuordnen</button></p>
    </form>
  </section>`;
