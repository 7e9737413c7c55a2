import type { DecapBackend } from './backend.ts';

const originOf = (address: unknown): string[] =>
  typeof address === 'string' && URL.canParse(address) ? [new URL(address).origin] : [];

/** Hosts that the browser of a clerk talks to. */
const hostsOf = (backend: DecapBackend): string[] =>
  backend['name'] === 'github' && backend['api_root'] === undefined
    ? ['https://api.github.com', 'https://www.githubstatus.com']
    : [...new Set([backend['api_root'], backend['base_url'], backend['proxy_url']].flatMap(originOf))];

/**
 * Headers of the desk, which has a host of its own: Decap compiles its configuration check (`'unsafe-eval'`) and styles
 * itself inline. A window that logs in has to reach its opener, so openers are kept apart only from other origins' pages
 * that did not open them (`same-origin-allow-popups`).
 */
export const deskHeaders = (backend: DecapBackend): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${["'self'", 'blob:', ...hostsOf(backend)].join(' ')}`,
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-cache',
});

/** The same for all files of the desk, as hosts for static files read them (`_headers`). */
export const headersFile = (backend: DecapBackend): string =>
  `/*\n${Object.entries(deskHeaders(backend))
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
