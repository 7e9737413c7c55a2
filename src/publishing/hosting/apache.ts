import { SECURITY_HEADERS, STRICT_TRANSPORT } from '../headers.ts';
import { asPattern } from './address.ts';
import { COMPRESSIBLE, CONTENT_TYPES, WITH_CHARSET } from './content-types.ts';
import type { Beside } from './beside.ts';
import { DOWNLOAD, NAME_IN_ADDRESS } from './download.ts';
import type { Former, Moved } from './former.ts';
import { apacheFilterRules } from './apache-oparl.ts';
import {
  CACHE_RULES,
  CORS_RULES,
  HIDDEN,
  PAGE_CACHE,
  policyRules,
  ROBOTS_RULES,
  type PathRule,
} from './rules.ts';

const module = (name: string, lines: readonly string[]): string[] => [
  `<IfModule mod_${name}.c>`,
  ...lines.map((line) => `  ${line}`),
  '</IfModule>',
];

/** A test for `Header`: what answers with an error is no asset and no data, whatever its address. */
const onPath = ({ pattern }: PathRule): string =>
  `"expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#${pattern}#"`;
const OVER_TLS = `"expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"`;

const headers = (subscribeUrl: string | undefined): string[] => [
  ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `Header always set ${name} "${value}"`),
  ...policyRules(subscribeUrl).map(
    (rule) => `Header always set Content-Security-Policy "${rule.value}" ${onPath(rule)}`,
  ),
  `Header always set Strict-Transport-Security "${STRICT_TRANSPORT}" ${OVER_TLS}`,
  `Header always set Cache-Control "${PAGE_CACHE}"`,
  ...CACHE_RULES.map((rule) => `Header always set Cache-Control "${rule.value}" ${onPath(rule)}`),
  ...CORS_RULES.map(
    (rule) => `Header always set Access-Control-Allow-Origin "${rule.value}" ${onPath(rule)}`,
  ),
  ...ROBOTS_RULES.map((rule) => `Header always set X-Robots-Tag "${rule.value}" ${onPath(rule)}`),
  `Header set Content-Disposition "attachment" "expr=%{QUERY_STRING} == '${DOWNLOAD.query}' && %{REQUEST_URI} =~ m#${DOWNLOAD.pattern}#"`,
  'Header set Content-Disposition "attachment; filename=\\"%{RF_OTHER}e\\"" env=RF_OTHER',
  'Header set Content-Disposition "attachment; filename*=UTF-8\'\'%{RF_NAME}e" env=RF_NAME',
];

const types = (): string[] => [
  ...Object.entries(CONTENT_TYPES).map(([type, endings]) => `AddType ${type} ${endings.join(' ')}`),
  `AddCharset utf-8 ${WITH_CHARSET.flatMap((type) => CONTENT_TYPES[type] ?? []).join(' ')}`,
];

/** The path as the `.htaccess` of a top folder sees it: without the folder and its slashes. */
const pattern = (path: string, folder: string): string =>
  asPattern(path.slice(folder === '' ? 1 : folder.length + 2));

/** Percent signs mean parts of a match in a target; the backslash takes that from them. */
const target = (to: string): string => to.replaceAll('%', '\\%');

const gone = (path: string): string => `RewriteRule "^${pattern(path, '')}$" - [G]`;

function moved({ path, query, to }: Moved, folder: string): string[] {
  const rule = `RewriteRule "^${pattern(path, folder)}/?$" "${target(to)}" [R=301,L,NE,QSD]`;
  return query === undefined ? [rule] : [`RewriteCond %{QUERY_STRING} "^${asPattern(query)}$"`, rule];
}

const movedRules = (former: Former, folder = ''): string[] => [
  '# Moved addresses; those with a query first.',
  ...former.moved.filter(({ query }) => query !== undefined).flatMap((entry) => moved(entry, folder)),
  ...former.moved.filter(({ query }) => query === undefined).flatMap((entry) => moved(entry, folder)),
  '# No list of files where a folder has no page.',
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
  'RewriteRule ^ - [R=404,L]',
];

const KEPT_BACK = [
  'RewriteCond %{ENV:REDIRECT_STATUS} !=""',
  'RewriteRule ^ - [L]',
  `RewriteCond %{REQUEST_URI} "${HIDDEN}"`,
  'RewriteRule ^ - [R=404,L]',
];

/** The name of a document that is to be kept, as it stands encoded in the address. */
const DOWNLOADED = [
  ['RF_OTHER', NAME_IN_ADDRESS.other] as const,
  ['RF_NAME', NAME_IN_ADDRESS.plain] as const,
].flatMap(([name, form]) => [
  `RewriteCond %{REQUEST_URI} "${DOWNLOAD.pattern}"`,
  `RewriteCond %{THE_REQUEST} "^[A-Z]+ [^? ]*/(${form})\\?${DOWNLOAD.query} "`,
  `RewriteRule ^ - [E=${name}:%1]`,
]);

const rewriting = (former: Former, hasFilter = false): string[] => [
  'RewriteEngine On',
  '# The page of a withdrawn document is missing: better the general one than none.',
  'RewriteCond %{ENV:REDIRECT_STATUS} =410',
  'RewriteCond %{REQUEST_FILENAME} !-f',
  'RewriteRule ^ /404.html [L]',
  ...KEPT_BACK,
  ...DOWNLOADED,
  ...(hasFilter ? apacheFilterRules() : []),
  '# Withdrawn addresses: 410 with the page that says why.',
  ...former.gone.map(gone),
  ...movedRules(former),
];

/** `.htaccess` for a top folder of moved addresses; its rules stand in place of those of the root. */
export const folderHtaccess = (folder: string, former: Former): string =>
  [
    '# Written by the build.',
    ...module('rewrite', ['RewriteEngine On', ...KEPT_BACK, ...movedRules(former, folder)]),
    '',
  ].join('\n');

/** `.htaccess` for the root of the site. It needs Apache 2.4.13 and `AllowOverride FileInfo`, nothing more. */
export const htaccess = (former: Former, { hasFilter = false, subscribeUrl }: Beside = {}): string =>
  [
    '# Written by the build.',
    'ErrorDocument 404 /404.html',
    'ErrorDocument 410 "/%{escape:%{REQUEST_URI}}/index.html"',
    'AddDefaultCharset utf-8',
    ...module('mime', types()),
    ...module('headers', headers(subscribeUrl)),
    ...module('deflate', [`AddOutputFilterByType DEFLATE ${COMPRESSIBLE.join(' ')}`]),
    ...module('rewrite', rewriting(former, hasFilter)),
    '',
  ].join('\n');
