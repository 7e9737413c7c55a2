import { createMiddleware } from 'hono/factory';
import type { MembersEnv, Parts } from './ports.ts';
import { refuse } from './refusals.ts';

const READING = new Set(['GET', 'HEAD']);

/**
 * Lets requests that change something in only where the browser says that a page of ours sent them (OWASP ASVS 5.0, 3.5):
 * `Origin` must be ours, and `Sec-Fetch-Site`, where sent, `same-origin`. From a page that sends no referrer, forms bear the
 * Origin `null` (Fetch, "append a request Origin header"); those `Sec-Fetch-Site` must vouch for, which no page can forge and
 * which of a sandboxed document is `cross-site`. Other methods than GET, HEAD and POST there are none.
 */
export const ownOrigin = ({ settings, means }: Pick<Parts, 'settings' | 'means'>) =>
  createMiddleware<MembersEnv>(async (context, next) => {
    const { method } = context.req;
    if (READING.has(method)) return next();
    if (method !== 'POST') return refuse(context, means, 'no-such-method');
    const site = context.req.header('Sec-Fetch-Site');
    const from = context.req.header('Origin');
    const isOurs =
      site === 'same-origin'
        ? from === settings.origin || from === 'null'
        : site === undefined && from === settings.origin;
    return isOurs ? next() : refuse(context, means, 'not-from-our-pages');
  });
