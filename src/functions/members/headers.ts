import { createMiddleware } from 'hono/factory';
import type { MembersEnv } from './ports.ts';

/** What pages of the members' area may load: what they bring along, and nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  ...['style-src', 'font-src', 'img-src', 'script-src', 'connect-src', 'form-action'].map(
    (name) => `${name} 'self'`,
  ),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Two years, for what lies below our host too (RFC 6797; OWASP ASVS 5.0, 3.4.1). */
export const HTTPS_ALONE = 'max-age=63072000; includeSubDomains';

/** Headers that every answer bears, whatever became of the request; a route may only set the policy and the caching itself. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'publickey-credentials-create=(self), publickey-credentials-get=(self), camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

/** Defaults for what a route may say otherwise: documents bear `sandbox`, style sheets an ETag. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': PAGE_POLICY,
};

/** Puts the headers on every answer. @param secure whether browsers reach us by https */
export const responseHeaders = (secure: boolean) =>
  createMiddleware<MembersEnv>(async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(DEFAULTS)) if (!headers.has(name)) headers.set(name, value);
    for (const [name, value] of Object.entries(RESPONSE_HEADERS)) headers.set(name, value);
    // from a page with `no-referrer` browsers send forms with `Origin: null` (Fetch, "append a request Origin header"), by
    // which ours could not be told from those of others; this policy tells other hosts just as little
    if (headers.get('Content-Type')?.startsWith('text/html') === true)
      headers.set('Referrer-Policy', 'same-origin');
    if (secure) headers.set('Strict-Transport-Security', HTTPS_ALONE);
  });

/** The same for answers that no route gave, such as to what is no request at all. */
export const plainHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  ...DEFAULTS,
  ...RESPONSE_HEADERS,
  ...(secure && { 'Strict-Transport-Security': HTTPS_ALONE }),
});
