import type { Context } from 'hono';
import type { BallotHead, BallotState } from '../../../domain/circulation/index.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { circulationIn } from './circulation-in.ts';
import { bearsKey } from './machine-key.ts';

/**
 * Ids and heads of all ballots, for the publish job with its key alone: `{version: 1, heads: [{id, head, state}]}`. Ballots
 * whose records do not hold any more have no head; their ids stand in `broken`, which is absent where there is none.
 */
export const headsRoute =
  (parts: Parts) =>
  async (context: Context<MembersEnv>): Promise<Response> => {
    const isAllowed = await bearsKey(context.req.header('Authorization'), parts.settings.circulationKeys);
    if (!isAllowed) return context.notFound();
    const { all, broken } = await circulationIn(parts).survey();
    return context.json({ version: 1, heads: all.map(headOf), ...(broken.length > 0 && { broken }) });
  };

const headOf = ({ ballot: { id }, phase, last: { hash } }: BallotState): BallotHead => ({
  id,
  head: hash,
  state: phase,
});
