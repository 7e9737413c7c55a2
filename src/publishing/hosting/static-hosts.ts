import { SECURITY_HEADERS, STRICT_TRANSPORT } from '../headers.ts';
import { encodedPath } from './address.ts';
import type { Former } from './former.ts';
import { CACHE_RULES, type PathRule, policyRules, ROBOTS_RULES } from './rules.ts';

const block = (glob: string, headers: readonly (readonly [string, string])[]): string =>
  [glob, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const POLICY = 'Content-Security-Policy';
/** Globs that cover every file, but for the pages with a policy of their own, in whose folder each file is named. */
function globsOf(files: readonly string[], rules: readonly PathRule[]): string[] {
  const own = rules.flatMap(({ globs = [] }) => globs);
  const apart = new Set(own.map((glob) => glob.split('/')[1]));
  const globs = files.map((file) => {
    const [first = '', second, third] = file.split('/');
    if (second === undefined) return encodedPath(`/${first}`);
    if (!apart.has(first)) return `${encodedPath(`/${first}`)}/*`;
    return encodedPath(`/${first}/${second}`) + (third === undefined ? '' : '/*');
  });
  return ['/', ...new Set(globs)].filter((glob) => !own.includes(glob)).sort();
}

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Rules that match one file add up there instead of taking each
 * other's place, so no header stands in two rules that overlap: pages keep the host's own short caching, and other sites
 * may read all of this one, which is public and knows no visitor. The policy is said for each top folder of `files`, since
 * that of a page with one of its own would not take the place of a general one.
 */
export function headersFile(files: readonly string[], subscribeUrl?: string): string {
  const rules = policyRules(subscribeUrl);
  return [
    '# Written by the build.',
    block('/*', [
      ...Object.entries(SECURITY_HEADERS).filter(([name]) => name !== POLICY),
      ['Strict-Transport-Security', STRICT_TRANSPORT],
      ['Access-Control-Allow-Origin', '*'],
    ]),
    ...globsOf(files, rules).map((glob) => block(glob, [[POLICY, SECURITY_HEADERS[POLICY] ?? '']])),
    ...rules.flatMap(({ globs = [], value }) => globs.map((glob) => block(glob, [[POLICY, value]]))),
    ...CACHE_RULES.flatMap(({ globs = [], value }) =>
      globs.map((glob) => block(glob, [['Cache-Control', value]])),
    ),
    ...ROBOTS_RULES.flatMap(({ globs = [], value }) =>
      globs.map((glob) => block(glob, [['X-Robots-Tag', value]])),
    ),
    '',
  ].join('\n');
}

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
