import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { signedIn } from '../guards.ts';
import { page } from '../layout/page.ts';
import type { MembersEnv } from '../ports.ts';
import type { PasskeyDesk } from './desk.ts';
import { mayEnrol } from './may-enrol.ts';
import { safeTarget } from '../safe-target.ts';
import { stepUpMain, stepUpTitle } from './step-up-page.ts';

/** The page that asks for the passkey, or for a first one. Who was asked already goes on at once. */
export function stepUpRoutes({ ceremony, parts }: PasskeyDesk): Hono<MembersEnv> {
  return new Hono<MembersEnv>().get(at.passkey, signedIn, async (context) => {
    const { who, council } = context.var;
    const next = safeTarget(context.req.query('nach'));
    if (!who || who.session.level === 2) return context.redirect(next, 303);
    const passkeys = await ceremony.passkeys.of(who.account);
    const open = mayEnrol(who, parts.means.now()) !== undefined;
    const state = { has: passkeys.length > 0, open, next };
    const frame = { title: stepUpTitle(state), who, council, scripts: [at.passkeyScript] };
    return context.html(page(frame, stepUpMain(state)));
  });
}
