import type { Context, MiddlewareHandler } from 'hono';
import { type BallotState, ballotReading } from '../../../domain/circulation/index.ts';
import { contentDisposition } from '../files/content-disposition.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { circulationIn } from './circulation-in.ts';
import { isBallotId } from './keys.ts';
import { bearsKey } from './machine-key.ts';

type AskedOf = Context<MembersEnv, string>;

/**
 * All records of a ballot that is over, each a line. For the publish job with its key, and for everybody where the votes are
 * made known and all of it is public; all others go on to the guard.
 */
export const openLogRoute =
  (parts: Parts): MiddlewareHandler<MembersEnv> =>
  async (context, next) => {
    const header = context.req.header('Authorization');
    const isMachine = await bearsKey(header, parts.settings.circulationKeys);
    if (header !== undefined && !isMachine) return context.notFound();
    const state = await circulationIn(parts).state(context.req.param('id') ?? '');
    if (isMachine) return state && state.phase !== 'open' ? sendLog(parts, context) : context.notFound();
    return state && isForEverybody(state) ? sendLog(parts, context) : next();
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
    return mayRead ? sendLog(parts, context) : context.notFound();
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

async function sendLog(parts: Parts, context: AskedOf): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const texts = await circulationIn(parts).log(id);
  context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  context.header('Content-Disposition', contentDisposition('attachment', `umlauf-${id}.jsonl`));
  return context.body(texts.map((text) => `${text}\n`).join(''));
}
