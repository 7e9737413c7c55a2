/**
 * What every answer bears. The opener must stay reachable from the popup, so `Cross-Origin-Opener-Policy` may not be
 * `same-origin` here, nor at the desk.
 */
export const responseHeaders = (policy: string): Readonly<Record<string, string>> => ({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex',
});
