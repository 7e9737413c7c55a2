import type { Who } from '../ports.ts';

/** Milliseconds that a window is open at most; one that ends later was opened while the clock ran ahead. */
const LONGEST = 30 * 86_400_000;

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
  if (until === undefined) return undefined;
  const left = Date.parse(until) - now;
  return left > 0 && left <= LONGEST ? 'window' : undefined;
}
