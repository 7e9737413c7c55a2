import type { Context } from 'hono';
import type { Council, MembersEnv, Parts, Who } from '../ports.ts';
import type { MailFrame } from './mails.ts';

/** A request of somebody whom the guards let in. */
export interface Asked {
  readonly who: Who;
  readonly council: Council | undefined;
}

/** Who asks, behind `signedIn` or `clerkOnly`. @throws Error where no guard stood before the route */
export function askedBy(context: Context<MembersEnv>): Asked {
  const who = context.get('who');
  if (!who) throw new Error('a route for people who are logged in stands before its guard');
  return { who, council: context.get('council') };
}

/** What mails need of this request. */
export const mailFrame = (parts: Parts, { council }: Asked): MailFrame => ({
  council,
  settings: parts.settings,
});
