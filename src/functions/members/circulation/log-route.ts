import type { Context, MiddlewareHandler } from 'hono';
import { type BallotState, ballotReading } from '../../../domain/circulation/index.ts';
import { contentDisposition } from '../files/content-disposition.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { circulationIn } from './circulation-in.ts';
import { isBallotId } from './keys.ts';
import { keptLogs } from './kept-logs.ts';
import { bearsKey } from './machine-key.ts';

type AskedOf = Context<MembersEnv, string>;

/**
 * All records of a ballot that is over, each a line. For the publish job with its key, and for everybody where the votes are
 * made known and all of it is public, to whom a log is given as it was read first; all others go on to the guard.
 */
export const openLogRoute = (parts: Parts): MiddlewareHandler<MembersEnv> => {
  const kept = keptLogs();
  return async (context, next) => {
    const header = context.req.header('Authorization');
    const isMachine = await bearsKey(header, parts.settings.circulationKeys);
    if (header !== undefined && !isMachine) return context.notFound();
    const id = context.req.param('id') ?? '';
    const state = await circulationIn(parts).state(id);
    if (isMachine)
      return state && state.phase !== 'open' ? sendLog(context, await logOf(parts, id)) : context.notFound();
    return state && isForEverybody(state)
      ? sendLog(context, await kept.of(id, () => logOf(parts, id)))
      : next();
  };
};

/** The same for the body and the office, behind the second factor; that they read it is recorded. */
export const logRoute =
  (parts: Parts) =>
  async (context: AskedOf): Promise<Response> => {
    const { who, council } = context.var;
    const id = context.req.param('id') ?? '';
    if (!who || !council) return context.notFound();
    const state = await circulationIn(parts).state(id);
    const mayRead = state && ballotReading(state, who.reader, council.now)?.log;
    await parts.audit.record({
      event: mayRead ? 'ballot-log-read' : 'ballot-refused',
      account: who.account.id,
      session: who.session.id,
      ...(isBallotId(id) && { subject: id }),
    });
    return mayRead ? sendLog(context, await logOf(parts, id)) : context.notFound();
  };

/**
 * What a citizen could have known by listening: who voted how, on public items, once it is over. Where the procedure did not
 * come about on an item, no votes count on it, and nobody shall read them, nor who objected.
 */
const isForEverybody = ({ ballot: { visibility, items }, tally = [] }: BallotState): boolean =>
  visibility === 'named' &&
  items.every((item) => item.public) &&
  tally.length > 0 &&
  tally.every(({ outcome }) => outcome !== 'no-consent');

/** Every record as it lies in the store now, held against the others; each a line. */
const logOf = async (parts: Parts, id: string): Promise<string> =>
  (await circulationIn(parts).log(id)).map((text) => `${text}\n`).join('');

function sendLog(context: AskedOf, log: string): Response {
  const id = context.req.param('id') ?? '';
  context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  context.header('Content-Disposition', contentDisposition('attachment', `umlauf-${id}.jsonl`));
  return context.body(log);
}
