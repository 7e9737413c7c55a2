import { type DirectoryPerson, invitedTo, type MembersMeeting } from '../../../domain/members/index.ts';
import type { Account, Council } from '../ports.ts';
import type { Addressee, Way } from './order.ts';

/** An addressee of today, with what pages show. */
export type NamedAddressee = Addressee & { readonly name: string; readonly sortName: string };

/** Whom an invitation to the meeting goes to today and how, by surname. */
export function addresseesOf(
  meeting: MembersMeeting,
  { directory }: Council,
  accounts: readonly Account[],
): NamedAddressee[] {
  const known = new Map(accounts.map((account) => [account.person ?? '', account]));
  const people = new Map(directory.people.map((person) => [person.key, person]));
  return invitedTo(meeting, directory.people)
    .map(({ person, as }) => ({
      person,
      as,
      ...wayTo(known.get(person)),
      ...named(people.get(person), person),
    }))
    .sort((a, b) => a.sortName.localeCompare(b.sortName, 'de'));
}

/** Names as the directory has them; the key of whoever left it. */
export const named = (person: DirectoryPerson | undefined, key: string) => ({
  name: person?.name ?? key,
  sortName: person?.sortName ?? key,
});

/** The recorded channel; paper wherever the electronic way is not open. */
export function wayTo(account: Account | undefined): Way {
  const paper = (reason: Extract<Way, { way: 'paper' }>['reason']): Way => ({ way: 'paper', reason });
  if (!account) return paper('no-account');
  if (account.state === 'revoked') return paper('revoked');
  if (account.channel === 'paper') return paper('chosen');
  if (account.email === undefined) return paper('no-address');
  if (account.consentedAt === undefined) return paper('no-consent');
  return { way: 'mail', account: account.id, consentedAt: account.consentedAt };
}

/** As an order keeps them. */
export const withoutNames = ({ name: _name, sortName: _sortName, ...addressee }: NamedAddressee): Addressee =>
  addressee;
