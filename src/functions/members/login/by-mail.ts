import { type Context, Hono } from 'hono';
import { normalEmail } from '../accounts.ts';
import { at } from '../addresses.ts';
import { isEmailAddress } from '../email-address.ts';
import { formOf } from '../form/form-of.ts';
import type { Account, MembersEnv, Parts } from '../ports.ts';
import { safeTarget } from '../safe-target.ts';
import { isSince } from '../session/limits.ts';
import { clientAddress, networkOf } from '../../../server/client-address.ts';
import { enterWith } from './enter.ts';
import { keyedFor } from '../keyed.ts';
import { faultWords } from '../../../server/fault-words.ts';
import { type LoginLinks, linksOn } from './links.ts';
import { deadLinkPage, linkPage, sentPage, tooManyPage } from './mail-pages.ts';
import { sendLink } from './send-link.ts';
import { startPage } from './start-page.ts';
import { throttleOn, type Turn } from '../../../server/throttle.ts';

/** Links in any sixty minutes. */
const PER_ADDRESS = 5;
const PER_NETWORK = 30;

/** The login by a link that comes by mail. */
export function mailRoutes(parts: Parts): Hono<MembersEnv> {
  const { settings, means } = parts;
  const links = linksOn(means.slots, means.now);
  const enter = enterWith(parts);
  const turnFor = turnsOf(parts);
  const dead = (context: Context<MembersEnv>) => {
    means.log(`login refused: link ${context.var.requestId}`);
    return deadLinkPage(context);
  };
  const app = new Hono<MembersEnv>();
  app.get(at.loginByMail, sentPage);
  app.post(at.loginByMail, async (context) => {
    const form = await formOf(context);
    const email = form.get('email') ?? '';
    const target = safeTarget(form.get('nach') ?? undefined);
    if (!isEmailAddress(email.trim())) {
      return startPage(context, settings, { target, faulty: email.slice(0, 254) });
    }
    const turn = await turnFor(context, email);
    if (!turn.free) {
      means.log(`login refused: too many ${context.var.requestId}`);
      return tooManyPage(context, turn.retryAfter);
    }
    const [userAgent, council] = [context.req.header('user-agent'), context.get('council')];
    afterAnswer(parts, () => sendLink(parts, links, { email, target, userAgent, council }));
    return context.redirect(at.loginByMail, 303);
  });
  app.get(at.loginLink, async (context) => {
    const token = context.req.query('t') ?? '';
    const found = await working(parts, links, token);
    if (!found) return dead(context);
    const people = context.get('council')?.directory.people;
    const person = people?.find(({ key }) => key === found.account.person);
    return linkPage(context, person?.name ?? found.account.name, token);
  });
  app.post(at.loginLink, async (context) => {
    const token = (await formOf(context)).get('t') ?? '';
    const found = await working(parts, links, token);
    if (!found || !(await links.use(token))) return dead(context);
    await enter(context, found.account, { method: 'mail', level: 1 });
    return context.redirect(found.target, 303);
  });
  return app;
}

/** The account of a link, where both still hold. */
async function working(
  { accounts, means }: Parts,
  links: LoginLinks,
  token: string,
): Promise<{ account: Account; target: string } | undefined> {
  const link = await links.find(token);
  const account = link && (await accounts.get(link.account));
  if (!account || account.state !== 'active' || account.email !== link.email) return undefined;
  const { made, version } = link;
  return isSince(account, { at: made, version }, means.now())
    ? { account, target: safeTarget(link.target) }
    : undefined;
}

/** Takes a turn of the network, then of the address; the same way whether or not anybody bears it. */
function turnsOf({ settings, means }: Parts) {
  const throttle = throttleOn(means.slots, keyedFor('throttle', settings.keys), means.now);
  return async (context: Context<MembersEnv>, email: string): Promise<Turn> => {
    const forwarded = context.req.header('x-forwarded-for');
    const client = clientAddress(means.peer?.(context), forwarded, settings.trustedProxies);
    const turn = await throttle.take('link-network', networkOf(client), PER_NETWORK);
    return turn.free ? throttle.take('link-address', normalEmail(email), PER_ADDRESS) : turn;
  };
}

/** Runs what must not delay the answer, nor be told from it; a fault is told to the log alone. */
function afterAnswer({ means }: Parts, task: () => Promise<void>): void {
  setTimeout(() => {
    task().catch((error: unknown) => means.log(`login link not sent: ${faultWords(error)}`));
  }, 0);
}
