import type { RawAnswer } from './raw-ask.ts';

/** What an answer may be, beside what holds for all. */
export interface HeaderLeave {
  /** Style sheets, fonts, scripts, the coat of arms: the browser keeps them, and asks whether they still hold. */
  readonly asset?: boolean;
  /** The shell of the copy, which names a manifest and a service worker. */
  readonly app?: boolean;
  /** Origins that a link or a redirect may name, beside addresses of our own. */
  readonly origins: readonly string[];
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const APP_POLICY = POLICY.replace(
  "form-action 'self'",
  "form-action 'self'; manifest-src 'self'; worker-src 'self'",
);

/** Headers that hold for all, with all values that they may have. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'x-content-type-options': ['nosniff'],
  'x-frame-options': ['DENY'],
  'x-robots-tag': ['noindex, nofollow, noarchive'],
  'cross-origin-opener-policy': ['same-origin'],
  'cross-origin-resource-policy': ['same-origin'],
  'strict-transport-security': ['max-age=63072000; includeSubDomains'],
};
const BANNERS = ['server', 'x-powered-by', 'via', 'x-runtime', 'x-aspnet-version'];
/** RFC 6265bis, section 4.1.3.2: a name that this host alone can set. */
const COOKIE =
  /^__Host-[\w-]+=[\w.%-]*; (?:Max-Age=\d+; )?Path=\/; HttpOnly; Secure; SameSite=(?:Lax|Strict)$/;

const typeOf = ({ headers }: RawAnswer): string => headers['content-type'] ?? '';
const isPage = (answer: RawAnswer): boolean => typeOf(answer).startsWith('text/html');

/** What an answer of the members' function lacks, in words; nothing where all is well. */
export function headerFaults(answer: RawAnswer, leave: HeaderLeave): string[] {
  return [
    ...fixedFaults(answer),
    ...variedFaults(answer, leave),
    ...cookieFaults(answer),
    ...(isPage(answer) && answer.body.length > 0 ? pageFaults(answer.body.toString('utf8'), leave) : []),
    ...redirectFaults(answer, leave),
  ];
}

const fixedFaults = ({ headers }: RawAnswer): string[] => [
  ...Object.entries(HEADERS)
    .filter(([name, values]) => !values.includes(headers[name] ?? ''))
    .map(([name]) => `${name}: ${headers[name]}`),
  ...BANNERS.filter((name) => headers[name] !== undefined).map((name) => `tells ${name}`),
  ...Object.keys(headers)
    .filter((name) => name.startsWith('access-control-'))
    .map((name) => `opens itself to others: ${name}`),
];

function variedFaults(answer: RawAnswer, { asset = false, app = false }: HeaderLeave): string[] {
  const { headers, status } = answer;
  const caching = asset && (status === 200 || status === 304) ? 'private, no-cache' : 'private, no-store';
  // forms of a page without a referrer would bear the origin `null`
  const referrer = isPage(answer) ? 'same-origin' : 'no-referrer';
  const isDocument = /^(?:application\/(?:pdf|zip|octet-stream)|image|text\/plain)/.test(typeOf(answer));
  const policy = headers['content-security-policy'] ?? '';
  const isGood =
    policy === POLICY ||
    (app && policy === APP_POLICY) ||
    (isDocument && !asset && /(?:^|; )sandbox(?:;|$)/.test(policy));
  return [
    ...(headers['cache-control'] === caching ? [] : [`cache-control: ${headers['cache-control']}`]),
    ...(headers['referrer-policy'] === referrer ? [] : [`referrer-policy: ${headers['referrer-policy']}`]),
    ...(isGood ? [] : [`content-security-policy: ${policy}`]),
    ...(answer.body.length > 0 && !/; ?charset=utf-8$|^(?:image|font|application)\//i.test(typeOf(answer))
      ? [`content-type: ${typeOf(answer)}`]
      : []),
  ];
}

const cookieFaults = ({ cookies }: RawAnswer): string[] =>
  cookies
    .filter((cookie) => !COOKIE.test(cookie))
    .map((cookie) => `set-cookie: ${cookie.replace(/=[^;]+/, '=…')}`);

const ownOr = (origins: readonly string[], address: string): boolean =>
  /^(?:\/(?![/\\])|#|\?|mailto:|tel:)/.test(address) ||
  origins.some((origin) => address.startsWith(`${origin}/`));

/** What a page loads lies with us; what it links to lies with us or the public site; nothing runs that stands in it. */
function pageFaults(page: string, { origins }: HeaderLeave): string[] {
  const attributes = [
    ...page.matchAll(/<(\w+)\b[^>]*?\s(src|href|action|formaction|poster|data)="([^"]*)"/g),
  ];
  const foreign = attributes.filter(
    ([, tag, , address = '']) => !ownOr(tag === 'a' ? origins : [], address.replaceAll('&amp;', '&')),
  );
  const inline = [
    ...page.matchAll(
      /<script\b(?![^>]*\ssrc=)[^>]*>|<style\b|<(?:iframe|object|embed|base)\b|\s(?:style|on[a-z]+)="/g,
    ),
  ];
  return [
    ...foreign.map(([, tag, name, address]) => `<${tag} ${name}> leads elsewhere: ${address}`),
    ...inline.map(([found]) => `stands in the page: ${found.trim()}`),
    ...(/<meta name="robots" content="noindex"/.test(page) ? [] : ['the page does not say noindex']),
  ];
}

function redirectFaults({ headers }: RawAnswer, { origins }: HeaderLeave): string[] {
  const { location } = headers;
  return location === undefined || ownOr(origins, location) ? [] : [`leads elsewhere: ${location}`];
}
