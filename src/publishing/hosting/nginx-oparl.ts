import { FILTER_ADDRESS } from './filter-address.ts';
import { OPARL_DOWN, OPARL_FOLDER, OPARL_NOT_FOUND, RETRY_AFTER } from './oparl-errors.ts';

const notFound = `error_page 404 ${OPARL_NOT_FOUND};`;

/** A page of an error, which answers with that error even where it is asked for itself. */
const errorPage = (address: string, lines: readonly string[] = []): string[] => [
  `location = ${address} {`,
  ...['internal;', notFound, ...lines].map((line) => `  ${line}`),
  '}',
];

/**
 * How nginx answers below the OParl interface: files, errors as error objects, and with a query the filter function.
 * @param headers of an answer that no cache may keep
 */
export const nginxOparl = (hasFilter: boolean, headers: readonly string[]): string[] => [
  '# The OParl interface.',
  ...(hasFilter
    ? [`# To be set anew behind the line that includes this file.`, `set $rf_oparl_filter ${FILTER_ADDRESS};`]
    : []),
  `location ${OPARL_FOLDER} {`,
  `  ${notFound}`,
  ...(hasFilter
    ? [
        '  recursive_error_pages on;',
        '  # a status of no meaning leads to the named location; nginx knows no other safe way out of "if"',
        '  error_page 418 = @rf_oparl_filter;',
        '  if ($args != "") { return 418; }',
      ]
    : []),
  '  try_files $uri =404;',
  '}',
  ...errorPage(OPARL_NOT_FOUND),
  ...(hasFilter ? filter(headers) : []),
];

const filter = (headers: readonly string[]): string[] => [
  'location @rf_oparl_filter {',
  '  proxy_pass http://$rf_oparl_filter;',
  '  proxy_http_version 1.1;',
  '  proxy_set_header Connection "";',
  '  proxy_connect_timeout 2s;',
  '  proxy_read_timeout 15s;',
  `  error_page 502 504 =503 ${OPARL_DOWN};`,
  '  # the function sends all others; a header of its own keeps those of the site from being sent twice',
  '  add_header Strict-Transport-Security $rf_transport always;',
  '}',
  ...errorPage(OPARL_DOWN, [`add_header Retry-After ${RETRY_AFTER} always;`, ...headers]),
];
