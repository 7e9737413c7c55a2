import { SECURITY_HEADERS, STRICT_TRANSPORT } from '../headers.ts';
import { encodedPath } from './address.ts';
import type { Former } from './former.ts';
import { CACHE_RULES, POLICY_RULES, ROBOTS_RULES } from './rules.ts';

const block = (glob: string, headers: readonly (readonly [string, string])[]): string =>
  [glob, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const POLICY = 'Content-Security-Policy';
/** Folder in which one page has another policy than all others. */
const APART = 'suche';

/** Globs that cover every file, those of one folder file by file, but for the pages with a policy of their own. */
function globsOf(files: readonly string[]): string[] {
  const own = POLICY_RULES.flatMap(({ globs = [] }) => globs);
  const globs = files.map((file) => {
    const [first = '', second, third] = file.split('/');
    if (second === undefined) return encodedPath(`/${first}`);
    if (first !== APART) return `${encodedPath(`/${first}`)}/*`;
    return encodedPath(`/${first}/${second}`) + (third === undefined ? '' : '/*');
  });
  return ['/', ...new Set(globs)].filter((glob) => !own.includes(glob)).sort();
}

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Rules that match one file add up there instead of taking each
 * other's place, so no header stands in two rules that overlap: pages keep the host's own short caching, and other sites
 * may read all of this one, which is public and knows no visitor. The policy is said for each top folder of `files`, since
 * that of the search would not take the place of a general one.
 */
export const headersFile = (files: readonly string[]): string =>
  [
    '# Written by the build.',
    block('/*', [
      ...Object.entries(SECURITY_HEADERS).filter(([name]) => name !== POLICY),
      ['Strict-Transport-Security', STRICT_TRANSPORT],
      ['Access-Control-Allow-Origin', '*'],
    ]),
    ...globsOf(files).map((glob) => block(glob, [[POLICY, SECURITY_HEADERS[POLICY] ?? '']])),
    ...POLICY_RULES.flatMap(({ globs = [], value }) => globs.map((glob) => block(glob, [[POLICY, value]]))),
    ...CACHE_RULES.flatMap(({ globs = [], value }) =>
      globs.map((glob) => block(glob, [['Cache-Control', value]])),
    ),
    ...ROBOTS_RULES.flatMap(({ globs = [], value }) =>
      globs.map((glob) => block(glob, [['X-Robots-Tag', value]])),
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
