import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { defined } from '../../../domain/defined.ts';
import { normalEmail } from '../accounts.ts';
import { isEmailAddress } from '../email-address.ts';
import type { Account } from '../ports.ts';

/** What a clerk can change in an account, as a form holds it. */
export interface AccountInput {
  readonly name: string;
  readonly email: string;
  /** `issuer|subject` each. */
  readonly subjects: readonly string[];
  readonly clerk: boolean;
  readonly leadership: boolean;
  readonly offices: readonly string[];
  readonly channel: Account['channel'];
  /** Day of the consent to electronic delivery, `YYYY-MM-DD`. */
  readonly consentedAt: string;
}

export type InputFaults = { readonly [K in keyof AccountInput]?: string };

/** The form of an account as it is. */
export const inputOf = (account: Account): AccountInput => ({
  name: account.name,
  email: account.email ?? '',
  subjects: account.subjects,
  clerk: account.rights.clerk,
  leadership: account.rights.leadership,
  offices: account.rights.offices.toSorted(),
  channel: account.channel,
  consentedAt: account.consentedAt?.slice(0, 10) ?? '',
});

/** What was sent; what the form did not ask for stays as in `before`. */
export function readInput(form: URLSearchParams, before: AccountInput): AccountInput {
  const text = (name: string, otherwise: string) => (form.get(name) ?? otherwise).trim();
  const lines = form.get('subjects')?.split(/\r?\n/) ?? before.subjects;
  const channel = form.get('channel') === 'electronic' ? 'electronic' : 'paper';
  return {
    name: text('name', before.name),
    email: normalEmail(text('email', before.email)),
    subjects: [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))],
    clerk: form.has('clerk'),
    leadership: form.has('leadership'),
    offices: form.getAll('offices').toSorted(),
    channel,
    consentedAt: channel === 'electronic' ? text('consentedAt', before.consentedAt) : '',
  };
}

/** What a clerk should mend, by field. @param today the record's day */
export function faultsOf(input: AccountInput, today: string, issuer?: string): InputFaults {
  return defined({
    name: input.name === '' ? 'Bitte geben Sie den Namen an.' : undefined,
    email: emailFault(input, issuer),
    subjects: subjectFault(input.subjects, issuer),
    consentedAt: input.channel === 'electronic' ? consentFault(input.consentedAt, today) : undefined,
  });
}

function emailFault({ email, subjects }: AccountInput, issuer?: string): string | undefined {
  if (email === '')
    return issuer !== undefined && subjects.length > 0
      ? undefined
      : 'Bitte geben Sie die E-Mail-Adresse an; an sie geht der Link zur Anmeldung.';
  return isEmailAddress(email)
    ? undefined
    : 'Diese E-Mail-Adresse ist unvollständig. Sie hat die Form name@gemeinde.de.';
}

function subjectFault(subjects: readonly string[], issuer = 'https://anmeldung.gemeinde.de') {
  const broken = subjects.find((subject) => !/^https?:\/\/[^|\s]+\|[^|]{1,255}$/.test(subject));
  return broken === undefined
    ? undefined
    : `„${broken}“ ist keine Kennung der zentralen Anmeldung. Sie hat die Form ${issuer}|Kennung.`;
}

function consentFault(day: string, today: string): string | undefined {
  if (!isCalendarDate(day)) return 'Bitte geben Sie den Tag der Einwilligung an.';
  return day > today ? 'Dieser Tag liegt in der Zukunft.' : undefined;
}

/** The account with what the form says. */
export function withInput(account: Account, input: AccountInput): Account {
  const { consentedAt: _consent, email: _email, ...rest } = account;
  const { clerk, leadership, offices } = input;
  return {
    ...rest,
    name: input.name,
    subjects: input.subjects,
    rights: { clerk, leadership, offices },
    channel: input.channel,
    ...(input.email !== '' && { email: input.email }),
    ...(input.channel === 'electronic' && { consentedAt: input.consentedAt }),
  };
}

/** Fields in which two forms differ. */
export const differingFields = (one: AccountInput, other: AccountInput): (keyof AccountInput)[] =>
  (Object.keys(one) as (keyof AccountInput)[]).filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );

/**
 * Two changes of the same form put together: where only one side changed a field, that counts; where both did, mine, and
 * a person looks at both before it is saved.
 */
export function mergedInput(base: AccountInput, theirs: AccountInput, mine: AccountInput): AccountInput {
  const changed = new Set(differingFields(base, mine));
  const kept = Object.fromEntries([...changed].map((name) => [name, mine[name]]));
  return { ...theirs, ...(kept as Partial<AccountInput>) };
}
