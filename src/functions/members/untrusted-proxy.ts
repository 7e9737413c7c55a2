import { createMiddleware } from 'hono/factory';
import type { MembersEnv, Parts } from './ports.ts';

/**
 * Tells the log once where a peer names the address of somebody else and is no proxy that the operator trusts: most likely
 * `MEMBERS_PROXIES` was forgotten, and all who come through this proxy share the turns of one network. No address is logged.
 */
export function tellOfUntrustedProxy({ means, settings }: Pick<Parts, 'means' | 'settings'>) {
  let told = false;
  return createMiddleware<MembersEnv>((context, next) => {
    const peer = told ? undefined : means.peer?.(context);
    const isForwarded = peer !== undefined && context.req.header('x-forwarded-for') !== undefined;
    if (isForwarded && !settings.trustedProxies.includes(peer)) {
      told = true;
      means.log('warning: X-Forwarded-For of a peer that MEMBERS_PROXIES does not name is ignored');
    }
    return next();
  });
}
