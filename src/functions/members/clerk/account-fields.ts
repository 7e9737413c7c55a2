import { html } from 'hono/html';
import { check, linesField, textField } from '../form/field.ts';
import type { Html } from '../layout/page.ts';
import type { Council } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';
import type { AccountInput, InputFaults } from './account-input.ts';
import { byName } from './sorted.ts';

/** What the fields of an account depend on. */
export interface FieldsFrame {
  readonly council: Council | undefined;
  readonly settings: Pick<MembersSettings, 'login'>;
  /** Whether the directory names this person; else the form asks for the name. */
  readonly named: boolean;
  readonly nameHint?: string;
}

/** The form's fields: address, rights, how the invitation comes, and logins. */
export function accountFields(frame: FieldsFrame, input: AccountInput, faults: InputFaults = {}): Html {
  const { oidc } = frame.settings.login;
  return html`${
    frame.named
      ? undefined
      : textField(
          { name: 'name', label: 'Name', hint: frame.nameHint ?? 'Vorname und Nachname', fault: faults.name },
          input.name,
        )
  }
  ${textField(
    {
      name: 'email',
      label: 'E-Mail-Adresse',
      hint: 'An sie gehen Links zur Anmeldung und Hinweise. Sonst steht sie nirgends.',
      fault: faults.email,
    },
    input.email,
    { type: 'email' },
  )}
  ${rights(frame.council, input, faults)} ${channel(input, faults)}
  ${oidc && logins(oidc.issuer, input, faults)}`;
}

/** Rarely needed, so it opens only where something stands in it or is wrong. */
const logins = (issuer: string, { subjects }: AccountInput, { subjects: fault }: InputFaults): Html =>
  html`<details ${(subjects.length > 0 || fault !== undefined) && html`open`}>
    <summary>Weitere Angaben</summary>
    ${linesField(
      {
        name: 'subjects',
        label: 'Kennungen der zentralen Anmeldung',
        hint: `Je Zeile eine, in der Form ${issuer}|Kennung. Meist bleibt das Feld leer: Unbekannte Anmeldungen ordnen Sie auf deren Seite zu.`,
        fault,
      },
      subjects,
    )}
  </details>`;

function rights(council: Council | undefined, input: AccountInput, faults: InputFaults): Html {
  const known = (council?.directory.organizations ?? []).filter(({ kind }) => kind === 'administration');
  const unknown = input.offices.filter((key) => !known.some((office) => office.key === key));
  const offices = [...byName(known), ...unknown.map((key) => ({ key, name: key }))];
  return html`<fieldset>
      <legend>Rechte</legend>
      <p class="field__hint">Was Mitglieder lesen dürfen, ergibt sich von selbst aus ihren Gremien.</p>
      ${faults.clerk !== undefined && html`<p class="field__fault">${faults.clerk}</p>`}
      ${check('checkbox', {
        name: 'clerk',
        value: 'ja',
        label: 'Ratsbüro: liest alles, auch vor der Einladung, und verwaltet die Zugänge',
        checked: input.clerk,
      })}
      ${check('checkbox', {
        name: 'leadership',
        value: 'ja',
        label: 'Verwaltungsleitung: liest alle Vorlagen und Beschlüsse',
        checked: input.leadership,
      })}
    </fieldset>
    ${
      offices.length > 0 &&
      html`<fieldset>
        <legend>Arbeitet für</legend>
        ${offices.map(({ key, name }) =>
          check('checkbox', {
            name: 'offices',
            value: key,
            label: name,
            checked: input.offices.includes(key),
          }),
        )}
      </fieldset>`
    }`;
}

const channel = (input: AccountInput, faults: InputFaults): Html =>
  html`<fieldset>
    <legend>Zustellung der Einladung</legend>
    ${check('radio', {
      name: 'channel',
      value: 'paper',
      label: 'auf Papier',
      checked: input.channel === 'paper',
    })}
    ${check('radio', {
      name: 'channel',
      value: 'electronic',
      label: 'elektronisch; die Person hat eingewilligt',
      checked: input.channel === 'electronic',
    })}
    ${textField(
      {
        name: 'consentedAt',
        label: 'In die elektronische Zustellung eingewilligt am',
        hint: 'Nur bei „elektronisch“; sonst bleibt das Feld leer.',
        fault: faults.consentedAt,
      },
      input.consentedAt,
      { type: 'date' },
    )}
  </fieldset>`;
