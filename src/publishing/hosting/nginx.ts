import { SECURITY_HEADERS, STRICT_TRANSPORT } from '../headers.ts';
import { asPattern } from './address.ts';
import { COMPRESSIBLE, CONTENT_TYPES, WITH_CHARSET } from './content-types.ts';
import type { Beside } from './beside.ts';
import { DOWNLOAD, NAME_IN_ADDRESS } from './download.ts';
import type { Former, Moved } from './former.ts';
import { nginxOparl } from './nginx-oparl.ts';
import { quoted } from './nginx-text.ts';
import { CACHE_RULES, CORS_RULES, HIDDEN, PAGE_CACHE, policyRules, ROBOTS_RULES } from './rules.ts';

const set = (name: string, test: string, value: string): string =>
  `if ($uri ~ ${quoted(test)}) { set $rf_${name} ${quoted(value)}; }`;

const POLICY = 'Content-Security-Policy';

const variables = (subscribeUrl: string | undefined): string[] => [
  `set $rf_cache ${quoted(PAGE_CACHE)};`,
  ...CACHE_RULES.map(({ pattern, value }) => set('cache', pattern, value)),
  `set $rf_policy ${quoted(SECURITY_HEADERS[POLICY] ?? '')};`,
  ...policyRules(subscribeUrl).map(({ pattern, value }) => set('policy', pattern, value)),
  'set $rf_cors "";',
  ...CORS_RULES.map(({ pattern, value }) => set('cors', pattern, value)),
  'set $rf_robots "";',
  ...ROBOTS_RULES.map(({ pattern, value }) => set('robots', pattern, value)),
  '# A document is kept where its address ends in ?download; its name stands encoded in the address. nginx would encode a',
  '# part of a match that has a number anew, one with a name it takes as it is.',
  'set $rf_disposition "";',
  ...downloads(),
  '# Over TLS only, also where a proxy in front ends it.',
  'set $rf_transport "";',
  `if ($https = "on") { set $rf_transport ${quoted(STRICT_TRANSPORT)}; }`,
  `if ($http_x_forwarded_proto = "https") { set $rf_transport ${quoted(STRICT_TRANSPORT)}; }`,
];

function downloads(): string[] {
  const { query, pattern } = DOWNLOAD;
  const named = (name: string, form: string, value: string) =>
    `if ($request_uri ~ ${quoted(`^[^?]*/(?<${name}>${form})\\?${query}$`)}) { set $rf_disposition '${value}'; }`;
  return [
    `if ($args = ${quoted(query)}) { set $rf_disposition "attachment"; }`,
    named('rf_other', NAME_IN_ADDRESS.other, 'attachment; filename="$rf_other"'),
    named('rf_name', NAME_IN_ADDRESS.plain, "attachment; filename*=UTF-8\\'\\'$rf_name"),
    `if ($uri !~ ${quoted(pattern)}) { set $rf_disposition ""; }`,
  ];
}

const headers = (cache = '$rf_cache'): string[] => [
  ...Object.entries(SECURITY_HEADERS)
    .filter(([name]) => name !== POLICY)
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  `add_header ${POLICY} $rf_policy always;`,
  '# A header whose value is empty is not sent.',
  'add_header Strict-Transport-Security $rf_transport always;',
  'add_header Access-Control-Allow-Origin $rf_cors always;',
  'add_header X-Robots-Tag $rf_robots always;',
  `add_header Cache-Control ${cache} always;`,
];

const files = (): string[] => [
  'index index.html;',
  'autoindex off;',
  'server_tokens off;',
  'absolute_redirect off;',
  'etag on;',
  'charset utf-8;',
  // nginx adds text/html by itself and complains where it is named again
  `charset_types ${WITH_CHARSET.filter((type) => type !== 'text/html').join(' ')};`,
  'default_type application/octet-stream;',
  'types {',
  ...Object.entries(CONTENT_TYPES).map(([type, endings]) => `  ${type} ${endings.join(' ')};`),
  '}',
  'gzip on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_min_length 1024;',
  `gzip_types ${COMPRESSIBLE.filter((type) => type !== 'text/html').join(' ')};`,
];

const answers = (): string[] => [
  'error_page 404 /404.html;',
  '# A folder without a page.',
  'error_page 403 =404 /404.html;',
  'error_page 410 @rf_gone;',
  'location @rf_gone { try_files "${uri}index.html" "${uri}/index.html" /404.html; }',
  `location ~ ${quoted(HIDDEN)} { return 404; }`,
  'location / { try_files $uri $uri/ =404; }',
];

const gone = (path: string): string => `location = ${quoted(path)} { return 410; }`;

/** All answers of one path: by its query first, then for any query, else the file that may stand there. */
function movedLocations(path: string, entries: readonly Moved[], taken: ReadonlySet<string>): string[] {
  const byQuery = entries
    .filter(({ query }) => query !== undefined)
    .map(
      ({ query = '', to }) => `if ($args ~ ${quoted(`^${asPattern(query)}$`)}) { return 301 ${quoted(to)}; }`,
    );
  const any = entries.find(({ query }) => query === undefined);
  const end = any ? `return 301 ${quoted(any.to)};` : 'try_files $uri $uri/index.html =404;';
  const names = path === '/' ? ['/'] : [path, `${path}/`];
  // nginx refuses a configuration that names a location twice
  return names
    .filter((name) => !taken.has(name))
    .map((name) => `location = ${quoted(name)} { ${[...byQuery, end].join(' ')} }`);
}

/** The lines that go into a `server` block of nginx 1.18 or newer, which sets `listen`, `server_name`, `root` and TLS. */
export function nginxConfig(former: Former, { hasFilter = false, subscribeUrl }: Beside = {}): string {
  const moved = Map.groupBy(former.moved, ({ path }) => path);
  const taken = new Set(former.gone);
  return [
    '# Written by the build; include it in the "server" block of the site. Reload nginx when it changed.',
    ...files(),
    '',
    ...variables(subscribeUrl),
    '',
    ...headers(),
    'add_header Content-Disposition $rf_disposition;',
    '',
    ...answers(),
    '',
    ...nginxOparl(hasFilter, headers('no-store')),
    '',
    '# Withdrawn addresses: 410 with the page that says why.',
    ...former.gone.map(gone),
    '',
    '# Moved addresses.',
    ...[...moved].flatMap(([path, entries]) => movedLocations(path, entries, taken)),
    '',
  ].join('\n');
}
