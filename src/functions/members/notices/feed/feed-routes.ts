import { type Context, Hono } from 'hono';
import { at } from '../../addresses.ts';
import { sha256 } from '../../keyed.ts';
import type { Account, Council, MembersEnv, Parts } from '../../ports.ts';
import { hasStanding } from '../../standing.ts';
import { readerOf } from '../../who.ts';
import type { Reader } from '../../../../domain/members/index.ts';
import { atomFeed } from './atom-feed.ts';
import { currentEpoch } from './feed-epochs.ts';
import { feedTokens } from './feed-token.ts';
import { personalCalendar } from './personal-calendar.ts';

/** Whose feed it is, as that person may read now. */
export interface Subscriber {
  readonly council: Council;
  readonly reader: Reader;
  /** Of the members' area. */
  readonly origin: string;
}

/**
 * A member's own feed and calendar, for programs that cannot log in. They say what everybody may know, and how much there is
 * of all else. Whatever is wrong with an address, the answer is the same as to one that never was.
 */
export function feedRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const tokens = feedTokens(parts.settings.keys);
  const kinds = [
    [at.feed(':token'), 'application/atom+xml', atomFeed],
    [at.calendar(':token'), 'text/calendar', personalCalendar],
  ] as const;
  for (const [path, type, write] of kinds)
    app.get(path, async (context) => {
      const address = await tokens.read(context.req.param('token') ?? '');
      const subscriber = address && (await subscriberOf(parts, address.account, address.epoch));
      return subscriber ? sent(context, type, await write(subscriber)) : context.notFound();
    });
  return app;
}

async function subscriberOf(
  { means, accounts, readCouncil, settings }: Parts,
  id: string,
  epoch: number,
): Promise<Subscriber | undefined> {
  const [current, account, council] = await Promise.all([
    currentEpoch(means.slots, id),
    accounts.get(id),
    readCouncil(),
  ]);
  if (current !== epoch || !account || !council || !isOpen(account)) return undefined;
  const reader = readerOf(account, council);
  return (await hasStanding({ reader }, council)) ? { council, reader, origin: settings.origin } : undefined;
}

const isOpen = ({ state }: Account): boolean => state === 'active';

/** Programs ask again and again: who has it already is told so in a line. */
async function sent(context: Context<MembersEnv>, type: string, text: string): Promise<Response> {
  const tag = `"${(await sha256(text)).slice(0, 32)}"`;
  const headers = {
    ETag: tag,
    'Cache-Control': 'private, no-cache',
    'Content-Type': `${type}; charset=utf-8`,
  };
  const known = context.req.header('If-None-Match')?.split(/\s*,\s*/) ?? [];
  return known.some((one) => one === tag || one === `W/${tag}`)
    ? context.body(null, 304, headers)
    : context.body(text, 200, headers);
}
