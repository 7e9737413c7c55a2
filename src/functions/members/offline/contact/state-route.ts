import { Hono } from 'hono';
import { at } from '../../addresses.ts';
import type { Council, MembersEnv, Parts, Session, Who } from '../../ports.ts';
import { mayGoOn } from '../../session/limits.ts';
import { hasStanding } from '../../standing.ts';
import { whoOf } from '../../who.ts';
import { alongOf } from '../take/ask.ts';
import { type Contact, contactCookie } from './cookie.ts';
import { holderOf } from './holder.ts';
import { isFirstToday } from './daily.ts';

/** More meetings lie on no device; the rest is not looked at. */
const MOST = 40;

/**
 * `GET /unterwegs/stand?sitzung=<key>…`, without a login: whether the copy of this device still holds, and the fingerprint of
 * each meeting that may still be read. 410 where it holds no more, upon which the device erases it.
 */
export function stateRoutes(parts: Parts): Hono<MembersEnv> {
  const cookie = contactCookie(parts);
  return new Hono<MembersEnv>().get(at.awayState, async (context) => {
    const contact = await cookie.read(context);
    const council = contact && (await parts.readCouncil());
    const who = contact && (await stillHolds(parts, council, contact));
    if (!contact || !who) {
      cookie.clear(context);
      return context.json({ over: true }, 410);
    }
    if (await isFirstToday(parts, contact))
      await parts.audit.record({ event: 'copy-contact', account: contact.account });
    await cookie.renew(context, contact);
    const keys = [...new Set(context.req.queries('sitzung') ?? [])].slice(0, MOST);
    return context.json({
      holder: await holderOf(contact.account),
      fingerprints: await fingerprints(parts, council, who, keys),
    });
  });
}

/** Who it is, where the account stands as it did and there is still something to be here for. */
async function stillHolds(
  { accounts, means }: Parts,
  council: Council | undefined,
  { account: id, version, begun }: Contact,
): Promise<Who | undefined> {
  const account = await accounts.get(id);
  const session: Session = { id: '', account: id, version, begun, seen: begun, method: 'mail', level: 1 };
  if (!account || !mayGoOn(account, session, means.now())) return undefined;
  const who = whoOf(account, session, council);
  return (await hasStanding(who, council)) ? who : undefined;
}

async function fingerprints(
  parts: Parts,
  council: Council | undefined,
  who: Who,
  keys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (!council) return {};
  const found: [string, string][] = [];
  for (const key of keys) {
    const along = await alongOf(parts, council, who, key);
    if (along) found.push([key, along.fingerprint]);
  }
  return Object.fromEntries(found);
}
