import type { MembersDirectory } from '../../domain/members/index.ts';
import type { Account } from '../../functions/members/ports.ts';

const CLERKS = new Set(['marlene-hoyer-brandis']);
const LEADERS = new Set(['katharina-ahlmeyer']);
/** Still without an access, so that clerks see what that looks like. */
const WITHOUT = new Set(['hinrich-wohlers', 'thies-harmsen']);

/** Those who get invitations on paper, three of them in one committee. */
const ON_PAPER = new Set(['gudrun-lohmar', 'annegret-sievering', 'zoe-albinger']);

/** Address of a sample person; mails to it end in the catcher. */
export const demoEmail = (person: string): string => `${person}@mitglieder.mittelaue.example`;

/** An access for each person of the directory, still to be saved. @param now milliseconds since 1970 */
export function demoAccounts(directory: MembersDirectory, now: number): Account[] {
  const instant = (ms: number) => new Date(ms).toISOString();
  return directory.people
    .filter(({ key }) => !WITHOUT.has(key))
    .map(({ key, name }, place) => ({
      id: key,
      version: 0,
      person: key,
      name,
      email: demoEmail(key),
      subjects: [],
      rights: { clerk: CLERKS.has(key), leadership: LEADERS.has(key), offices: [] },
      ...(place % 5 === 4 || ON_PAPER.has(key)
        ? { channel: 'paper' as const }
        : { channel: 'electronic' as const, consentedAt: '2027-01-11T08:30:00.000Z' }),
      state: 'active',
      enrolUntil: instant(now + 14 * 86_400_000),
      changedBy: 'konsole',
      changedAt: instant(now),
    }));
}
