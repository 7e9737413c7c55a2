import { SECURITY_HEADERS } from '../headers.ts';
import { FILTER_ADDRESS } from './filter-address.ts';
import { OPARL_DOWN, OPARL_FOLDER, OPARL_NOT_FOUND, RETRY_AFTER } from './oparl-errors.ts';

const folder = OPARL_FOLDER.slice(1);

/** Rules of the root that hand requests with a query to the filter function, where the proxy's modules are loaded. */
export const apacheFilterRules = (): string[] => [
  '# OParl with a query: to the filter function.',
  '<IfModule mod_proxy_http.c>',
  '  RewriteCond %{QUERY_STRING} !=""',
  '  RewriteCond %{ENV:RF_OPARL_FILTER} "^(.+)$"',
  `  RewriteRule "^(${folder}.*)$" "http://%1/$1" [P,L]`,
  '  RewriteCond %{QUERY_STRING} !=""',
  `  RewriteRule "^(${folder}.*)$" "http://${FILTER_ADDRESS}/$1" [P,L]`,
  '</IfModule>',
];

/** Headers that the function sends and the site as well: one of each is enough, and two of some mean none. */
const TWICE = [
  ...Object.keys(SECURITY_HEADERS),
  'Cache-Control',
  'Access-Control-Allow-Origin',
  'X-Robots-Tag',
];

/** `.htaccess` of the OParl interface: errors are error objects, which any site may read. */
export const oparlHtaccess = (hasFilter: boolean): string =>
  [
    '# Written by the build.',
    `ErrorDocument 404 ${OPARL_NOT_FOUND}`,
    ...(hasFilter ? [502, 503, 504].map((status) => `ErrorDocument ${status} ${OPARL_DOWN}`) : []),
    '<IfModule mod_headers.c>',
    ...(hasFilter ? TWICE.map((name) => `  Header unset ${name}`) : []),
    '  Header always set Access-Control-Allow-Origin "*"',
    ...(hasFilter
      ? [
          '  Header always set Cache-Control "no-store" "expr=%{REQUEST_STATUS} -ge 500"',
          `  Header always set Retry-After "${RETRY_AFTER}" "expr=%{REQUEST_STATUS} -ge 502 && %{REQUEST_STATUS} -le 504 && -z resp('Retry-After')"`,
        ]
      : []),
    '</IfModule>',
    '',
  ].join('\n');
