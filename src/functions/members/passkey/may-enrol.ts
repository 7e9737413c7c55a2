import type { Who } from '../ports.ts';

/**
 * On what ground somebody may enrol a passkey now: `confirmed` (level 2), `window` (the office opened it, which one
 * enrolment uses up), or not at all.
 * @param now milliseconds since 1970 of the machine's clock
 */
export function mayEnrol(
  who: Pick<Who, 'account' | 'session'>,
  now: number,
): 'confirmed' | 'window' | undefined {
  if (who.session.level === 2) return 'confirmed';
  const until = who.account.enrolUntil;
  return until !== undefined && now < Date.parse(until) ? 'window' : undefined;
}
