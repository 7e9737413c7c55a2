import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { at } from './addresses.ts';
import type { MembersEnv, Parts, Who } from './ports.ts';
import type { MembersSettings } from './settings.ts';
import { hasStanding } from './standing.ts';

type StepUp = Pick<MembersSettings, 'stepUp'>;

/** Where somebody comes back to after the login: the page asked for, or the start page where a form was sent. */
const backTo = ({ req }: Context): string => {
  const { pathname, search } = new URL(req.url);
  return encodeURIComponent(req.method === 'GET' || req.method === 'HEAD' ? pathname + search : at.home);
};

/** The answer to whoever is not logged in, or has nothing to be here for; undefined for all others. */
async function refusal(context: Context<MembersEnv>): Promise<Response | undefined> {
  const who = context.get('who');
  if (!who) return context.redirect(`${at.login}?nach=${backTo(context)}`, 303);
  if (await hasStanding(who, context.get('council'))) return undefined;
  const { noStandingPage } = await import('./login/no-standing-page.ts');
  return noStandingPage(context);
}

/** Lets in whoever is logged in; others go to the login and come back here afterwards. */
export const signedIn = createMiddleware<MembersEnv>(
  async (context, next) => (await refusal(context)) ?? next(),
);

/** Whether this session may see what is not public: confirmed by a second factor, unless the operator decided otherwise. */
export const isConfirmed = ({ session }: Who, { stepUp }: StepUp): boolean =>
  session.level === 2 || stepUp.kind === 'none';

/** For everything that is not public: `signedIn`, and confirmed by a second factor; others are asked for it. */
export const confirmed = (settings: StepUp): MiddlewareHandler<MembersEnv> =>
  createMiddleware<MembersEnv>(async (context, next) => {
    const refused = await refusal(context);
    if (refused) return refused;
    const who = context.get('who');
    if (who && isConfirmed(who, settings)) return next();
    return context.redirect(`${at.passkey}?nach=${backTo(context)}`, 303);
  });

/** What `clerkOnly` works with. */
interface ClerkParts extends Pick<Parts, 'audit'> {
  readonly settings: StepUp;
}

/**
 * For the clerk's view: to others who are logged in it does not exist, and that they asked is recorded. Asks for the second
 * factor as `confirmed` does.
 */
export function clerkOnly({ settings, audit }: ClerkParts): MiddlewareHandler<MembersEnv> {
  const second = confirmed(settings);
  return createMiddleware<MembersEnv>(async (context, next) => {
    const who = context.get('who');
    if (!who || who.reader.clerk) return second(context, next);
    await audit.record({ event: 'office-refused', account: who.account.id, session: who.session.id });
    return context.notFound();
  });
}
