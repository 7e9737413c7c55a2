import { createMiddleware } from 'hono/factory';
import type { MembersEnv, Parts } from '../ports.ts';
import { contactCookie } from '../offline/contact/cookie.ts';
import { sessionsWith } from '../session/sessions.ts';

/**
 * Takes the cookie away also where a log-out fails, since the store does not answer: whoever uses this device next must not
 * come upon a session.
 */
export function logoutFault(parts: Parts) {
  const sessions = sessionsWith(parts);
  const contact = contactCookie(parts);
  return createMiddleware<MembersEnv>(async (context, next) => {
    await next();
    if (context.error === undefined || context.req.method !== 'POST') return;
    // whoever asks has perhaps been noted as seen just now
    context.res.headers.delete('Set-Cookie');
    sessions.forget(context);
    contact.clear(context);
    context.header('Clear-Site-Data', '"storage"');
    const { logoutFaultPage } = await import('./logout-fault-page.ts');
    const answer = await logoutFaultPage(parts, context);
    context.res = undefined;
    context.res = answer;
  });
}
