import { html } from 'hono/html';
import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import { at } from '../addresses.ts';
import { timeWords } from '../instant-words.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { Account, Council } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';
import { accountFields } from './account-fields.ts';
import { type AccountInput, differingFields } from './account-input.ts';
import { channelWords } from './channel-words.ts';
import { FIELD_LABELS } from './field-labels.ts';
import type { Asked } from './request.ts';

/** Two versions of an access, and the form that puts them together. */
export interface ConflictPage extends Asked {
  readonly settings: MembersSettings;
  /** What somebody else saved meanwhile. */
  readonly current: Account;
  readonly changer: string;
  readonly theirs: AccountInput;
  readonly mine: AccountInput;
  readonly input: AccountInput;
}

/** Says what somebody else changed meanwhile, and loses nothing of either side. */
export const conflictPage = (given: ConflictPage): Html =>
  page(
    {
      title: 'Inzwischen geändert',
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [
        { label: 'Zugänge', href: at.accounts },
        { label: given.current.name, href: at.account(given.current.id) },
        { label: 'Inzwischen geändert' },
      ],
    },
    html`${notice(
      'warning',
      'Ihre Änderungen sind noch nicht gespeichert',
      `Während Sie das Formular ausgefüllt haben, wurde der Zugang geändert: ${timeWords(given.current.changedAt, given.council)} durch ${given.changer}.`,
    )}
    ${versions(given)} ${form(given)}`,
  );

function versions({ theirs, mine, council }: ConflictPage): Html {
  const words = fieldWords(council);
  const fields = differingFields(theirs, mine);
  if (fields.length === 0) return html`<p>Beide Fassungen sagen dasselbe.</p>`;
  return html`<table class="table table--stack">
    <caption>
      Worin sich die Fassungen unterscheiden
    </caption>
    <thead>
      <tr>
        <th scope="col">Angabe</th>
        <th scope="col">Jetzt gespeichert</th>
        <th scope="col">Ihre Eingabe</th>
      </tr>
    </thead>
    <tbody>
      ${fields.map(
        (field) =>
          html`<tr>
            <th scope="row">${FIELD_LABELS[field]}</th>
            <td data-label="Jetzt gespeichert">${words[field](theirs)}</td>
            <td data-label="Ihre Eingabe">${words[field](mine)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const none = (text: string): string => (text === '' ? 'keine Angabe' : text);
const fieldWords = (
  council: Council | undefined,
): Readonly<Record<keyof AccountInput, (input: AccountInput) => string>> => ({
  name: ({ name }) => none(name),
  email: ({ email }) => none(email),
  subjects: ({ subjects }) => none(subjects.join(', ')),
  clerk: ({ clerk }) => (clerk ? 'ja' : 'nein'),
  leadership: ({ leadership }) => (leadership ? 'ja' : 'nein'),
  offices: ({ offices }) =>
    none(offices.map((key) => council?.facts.organization.get(key)?.name ?? key).join(', ')),
  channel: ({ channel }) => channelWords({ channel }),
  consentedAt: ({ consentedAt }) =>
    isCalendarDate(consentedAt) ? shortDate(consentedAt) : none(consentedAt),
});

const form = ({ current, council, settings, input }: ConflictPage): Html =>
  html`<section class="section" aria-labelledby="zusammen">
    <h2 id="zusammen">Beides zusammen</h2>
    <p>
      Das Formular enthält Ihre Änderungen und, wo Sie nichts geändert haben, den gespeicherten Stand. Bitte
      prüfen Sie es und speichern Sie dann.
    </p>
    <form class="form" method="post" action="${at.account(current.id)}" novalidate>
      <input type="hidden" name="version" value="${current.version}" />
      ${accountFields({ council, settings, named: current.person !== undefined }, input)}
      <p class="buttons">
        <button type="submit" class="button">So speichern</button>
        <a class="button button--secondary" href="${at.account(current.id)}">Gespeicherten Stand behalten</a>
      </p>
    </form>
  </section>`;
