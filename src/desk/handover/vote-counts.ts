import { defined } from '../../domain/defined.ts';
import { Vote } from '../../domain/schema/vote.ts';
import type { HandoverOf } from './handover.ts';

/** How many voted how; nobody's name, no Fraktion. Undefined where the vote is not complete. */
export function voteCounts(given: unknown): HandoverOf<'disclosure'>['vote'] {
  const vote = Vote.safeParse(given);
  if (!vote.success) return undefined;
  const { method, majority, yes, no, abstain, invalid, excluded, absent, present } = vote.data;
  return defined({ method, majority, yes, no, abstain, invalid, excluded, absent, present });
}
