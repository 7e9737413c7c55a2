import { SECURITY_HEADERS, STRICT_TRANSPORT } from '../headers.ts';
import { encodedPath } from './address.ts';
import type { Former } from './former.ts';
import { CACHE_RULES } from './rules.ts';

const block = (glob: string, headers: readonly (readonly [string, string])[]): string =>
  [glob, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Rules that match one file add up there instead of taking each
 * other's place, so no header stands in two rules that overlap: pages keep the host's own short caching, and other sites
 * may read all of this one, which is public and knows no visitor.
 */
export const headersFile = (): string =>
  [
    '# Written by the build.',
    block('/*', [
      ...Object.entries(SECURITY_HEADERS),
      ['Strict-Transport-Security', STRICT_TRANSPORT],
      ['Access-Control-Allow-Origin', '*'],
    ]),
    ...CACHE_RULES.flatMap(({ globs = [], value }) =>
      globs.map((glob) => block(glob, [['Cache-Control', value]])),
    ),
    '',
  ].join('\n');

/**
 * `_redirects` as Netlify, Cloudflare Pages, GitLab Pages and Codeberg read it: each skips the lines it does not know.
 * The sign `!` lets Netlify prefer the line to the page that stands there for other hosts. Addresses with a query are
 * left out, since hardly a host reads them alike.
 */
export const redirectsFile = ({ gone, moved }: Former): string =>
  [
    '# Written by the build.',
    ...gone
      .filter((path) => path.endsWith('/'))
      .map((path) => `${encodedPath(path)} ${encodedPath(path)}index.html 410!`),
    ...moved
      .filter(({ query }) => query === undefined)
      .flatMap(({ path, to }) =>
        [path, `${path}/`].flatMap((from) => [
          `${encodedPath(from)} ${to} 301!`,
          `${encodedPath(from)} ${to} 301`,
        ]),
      ),
    '',
  ].join('\n');
