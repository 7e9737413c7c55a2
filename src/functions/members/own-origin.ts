import { createMiddleware } from 'hono/factory';
import type { MembersEnv } from './ports.ts';

const READING = new Set(['GET', 'HEAD']);

/**
 * Lets requests that change something in only where the browser says that a page of ours sent them (OWASP ASVS 5.0, 3.5):
 * `Origin` must be ours, and `Sec-Fetch-Site`, where sent, `same-origin`. From a page that sends no referrer, forms bear the
 * Origin `null` (Fetch, "append a request Origin header"); those `Sec-Fetch-Site` must vouch for, which no page can forge and
 * which of a sandboxed document is `cross-site`. Other methods than GET, HEAD and POST there are none.
 */
export const ownOrigin = (origin: string) =>
  createMiddleware<MembersEnv>(async (context, next) => {
    const { method } = context.req;
    if (READING.has(method)) return next();
    if (method !== 'POST')
      return context.text('Diese Anfrage gibt es hier nicht.', 405, { Allow: 'GET, HEAD, POST' });
    const site = context.req.header('Sec-Fetch-Site');
    const from = context.req.header('Origin');
    const isOurs =
      site === 'same-origin' ? from === origin || from === 'null' : site === undefined && from === origin;
    return isOurs
      ? next()
      : context.text(
          'Diese Anfrage kam nicht von einer Seite des Mitgliederbereichs. Bitte laden Sie die Seite neu.',
          403,
        );
  });
