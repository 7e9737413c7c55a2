import { createMiddleware } from 'hono/factory';
import type { SubscribeEnv } from './ports.ts';

/** Pages load their style alone, run nothing, and send forms to us. */
const PAGE_POLICY = [
  "default-src 'none'",
  ...['style-src', 'font-src', 'img-src', 'form-action'].map((name) => `${name} 'self'`),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that every answer bears, whatever became of the request. */
const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

/** Two years (RFC 6797). */
const HTTPS_ALONE = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** Puts the headers on every answer. @param secure whether browsers reach us by https */
export const responseHeaders = (secure: boolean) =>
  createMiddleware<SubscribeEnv>(async (context, next) => {
    await next();
    const { headers } = context.res;
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
    for (const [name, value] of Object.entries(RESPONSE_HEADERS)) headers.set(name, value);
    // from a page with `no-referrer` browsers send forms with `Origin: null`, by which ours could not be told from those of
    // others; this policy tells other hosts just as little
    if (headers.get('Content-Type')?.startsWith('text/html') === true)
      headers.set('Referrer-Policy', 'same-origin');
    if (secure) for (const [name, value] of Object.entries(HTTPS_ALONE)) headers.set(name, value);
  });

/** The same for answers that no route gave, such as to what is no request at all. */
export const plainHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  'Cache-Control': 'private, no-store',
  ...RESPONSE_HEADERS,
  ...(secure && HTTPS_ALONE),
});
