import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { type DirectoryPerson, holdsOn } from '../../../domain/members/index.ts';
import type { Account } from '../ports.ts';

/** How it stands with the access of somebody, in the order in which clerks must do something about it. */
export const ACCESS_STATES = ['none', 'ended', 'waiting', 'invited', 'active', 'revoked'] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

/** Somebody of the directory or of the accounts, with both sides where there are both. */
export interface AccessRow {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly state: AccessState;
  /** Keys of the organizations of today, each once, in the directory's order. */
  readonly organizations: readonly string[];
  readonly passkeys: number;
  readonly person?: DirectoryPerson;
  readonly account?: Account;
}

/** What the rows are made of. @property day of the record; @property now milliseconds of the machine's clock */
export interface AccessFactsOfToday {
  readonly people: readonly DirectoryPerson[];
  readonly accounts: readonly Account[];
  readonly passkeys: ReadonlyMap<string, number>;
  readonly day: CalendarDate;
  readonly now: number;
  /** Whether the operator asks for a passkey at all. */
  readonly needsPasskey: boolean;
}

/** True once every membership that there ever was is over; a guest never had one. */
const mandateEnded = ({ memberships }: DirectoryPerson, day: CalendarDate): boolean =>
  memberships.length > 0 && memberships.every(({ endDate }) => endDate !== undefined && endDate < day);

/**
 * Everybody who has an access or may need one, by surname: people of the directory whose mandate is not over, and all
 * accounts.
 */
export function accessRows(facts: AccessFactsOfToday): AccessRow[] {
  const { people, accounts, day } = facts;
  const byPerson = new Map(accounts.map((account) => [account.person ?? '', account]));
  const known = new Set(people.map(({ key }) => key));
  const ofPeople = people
    .map((person) => rowOf(facts, byPerson.get(person.key), person))
    .filter(({ account, person }) => account !== undefined || (person && !mandateEnded(person, day)));
  const ofOthers = accounts
    .filter(({ person }) => person === undefined || !known.has(person))
    .map((account) => rowOf(facts, account));
  return [...ofPeople, ...ofOthers].sort((a, b) => a.sortName.localeCompare(b.sortName, 'de'));
}

function rowOf(facts: AccessFactsOfToday, account?: Account, person?: DirectoryPerson): AccessRow {
  const organizations = person?.memberships
    .filter((membership) => holdsOn(membership, facts.day))
    .map(({ organization }) => organization);
  return {
    id: account?.id ?? person?.key ?? '',
    name: person?.name ?? account?.name ?? '',
    sortName: person?.sortName ?? account?.name ?? '',
    state: stateOf(facts, account, person),
    organizations: [...new Set(organizations)],
    passkeys: facts.passkeys.get(account?.id ?? '') ?? 0,
    ...(person && { person }),
    ...(account && { account }),
  };
}

function stateOf(facts: AccessFactsOfToday, account?: Account, person?: DirectoryPerson): AccessState {
  if (!account) return 'none';
  if (account.state === 'revoked') return 'revoked';
  const { clerk, leadership, offices } = account.rights;
  const isOfOffice = clerk || leadership || offices.length > 0;
  const left = person ? mandateEnded(person, facts.day) : account.person !== undefined;
  if (left && !isOfOffice) return 'ended';
  const isSetUp = (facts.passkeys.get(account.id) ?? 0) > 0 || account.subjects.length > 0;
  if (isSetUp || !facts.needsPasskey) return 'active';
  return Date.parse(account.enrolUntil ?? '') > facts.now ? 'invited' : 'waiting';
}

/** Which rows a clerk wants to see; empty words mean all. */
export interface RowFilter {
  readonly state: AccessState | '';
  readonly organization: string;
  readonly name: string;
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('de').trim();

/** The rows that fulfil all of it. */
export const filterRows = (
  rows: readonly AccessRow[],
  { state, organization, name }: RowFilter,
): AccessRow[] =>
  rows.filter(
    (row) =>
      (state === '' || row.state === state) &&
      (organization === '' || row.organizations.includes(organization)) &&
      plain(row.name).includes(plain(name)),
  );
