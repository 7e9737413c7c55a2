import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htaccess } from './apache.ts';
import { asPattern, decoded, encodedPath, encodedTarget } from './address.ts';
import { type Former, formerOf } from './former.ts';
import { nginxConfig } from './nginx.ts';
import { quoted } from './nginx-text.ts';
import { redirectsFile } from './static-hosts.ts';

const NASTY = [
  '"',
  "'",
  '\\',
  '$',
  '${',
  '}',
  '{',
  ';',
  '#',
  '%',
  '%2',
  '*',
  ':',
  '?',
  '&',
  '<',
  '\n',
  '\r',
  '\t',
  ' ',
  'ü',
  '€',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').toWellFormed());
const path = text.map((end) => `/a${end}`);
const former: fc.Arbitrary<Former> = fc.record({
  gone: fc.array(path, { maxLength: 4 }),
  moved: fc.array(
    fc
      .record({ path, to: path.map(encodedTarget) })
      .chain((entry) =>
        fc
          .option(text, { nil: undefined })
          .map((query) => (query === undefined ? entry : { ...entry, query })),
      ),
    { maxLength: 4 },
  ),
});
const NONE: Former = { gone: [], moved: [] };
const lines = (config: string) => config.split(/[\r\n]/);

/** One word of nginx in double quotes, read as its parser does (src/core/ngx_conf_file.c), and what follows it. */
function readQuoted(config: string): [word: string, rest: string] {
  let word = '';
  for (let at = 1; at < config.length; at += 1) {
    const sign = config[at] as string;
    if (sign === '"') return [word, config.slice(at + 1)];
    const next = config[at + 1] ?? '';
    const escaped =
      sign === '\\' ? { '"': '"', "'": "'", '\\': '\\', t: '\t', r: '\r', n: '\n' }[next] : undefined;
    word += escaped ?? sign;
    if (sign === '\\') {
      if (escaped === undefined) word += next;
      at += 1;
    }
  }
  throw new Error('the quotes are never closed');
}

test('nginx reads back each text that was put in quotes, and nothing after it', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(readQuoted(`${quoted(value)} rest`)).toEqual([value, ' rest']);
    }),
    { numRuns: 1000 },
  );
});

test('no address breaks out of its line', () => {
  const fixed = [nginxConfig(NONE), htaccess(NONE), redirectsFile(NONE)].map(
    (config) => lines(config).length,
  );
  fc.assert(
    fc.property(former, (given) => {
      const queries = given.moved.filter(({ query }) => query !== undefined).length;
      const taken = new Set(given.gone);
      const names = [...new Set(given.moved.map((entry) => entry.path))].flatMap((name) => [
        name,
        `${name}/`,
      ]);
      const added = [nginxConfig(given), htaccess(given), redirectsFile(given)].map(
        (config, position) => lines(config).length - (fixed[position] as number),
      );
      const slashed = given.gone.filter((entry) => entry.endsWith('/')).length;
      expect(added).toEqual([
        given.gone.length + names.filter((name) => !taken.has(name)).length,
        given.gone.length + given.moved.length + queries,
        slashed + (given.moved.length - queries) * 4,
      ]);
    }),
    { numRuns: 1000 },
  );
});

test('each line of the lists for hosts has the words that it should have', () => {
  fc.assert(
    fc.property(former, (given) => {
      for (const line of redirectsFile(given).split('\n').slice(1, -1))
        expect(line).toMatch(/^\/[\w/.~%-]+ \/[\w/.~?#&=%+-]+ (?:410!|301!?)$/);
      const own = htaccess(given)
        .split('\n')
        .filter((line) => /^ {2}RewriteRule "/.test(line));
      for (const line of own)
        expect(line).toMatch(
          /^ {2}RewriteRule "\^[\w/\\-]*(?:\/\?)?\$" (?:- \[G\]|"\/[\w/.~?#&=%\\+-]*" \[R=301,L,NE,QSD\])$/,
        );
    }),
    { numRuns: 1000 },
  );
});

test('a pattern matches its own text and no other', () => {
  const bytes = (value: string) => Buffer.from(value, 'utf8').toString('latin1');
  fc.assert(
    fc.property(text, text, (one, other) => {
      const pattern = new RegExp(`^${asPattern(one)}$`);
      expect(pattern.test(bytes(one))).toBe(true);
      expect(pattern.test(bytes(other))).toBe(bytes(one) === bytes(other));
    }),
    { numRuns: 1000 },
  );
});

test('encoding keeps the meaning of an address, and encoding twice changes nothing', () => {
  fc.assert(
    fc.property(path, (value) => {
      expect(decoded(encodedPath(value))).toBe(decoded(value));
      expect(encodedTarget(encodedTarget(value))).toBe(encodedTarget(value));
    }),
  );
  expect(encodedTarget('/a b/%C3%BC?x=$1&y=%20#t"')).toBe('/a%20b/%C3%BC?x=%241&y=%20#t%22');
  expect(encodedTarget('/50%?q=50%')).toBe('/50%25?q=50%25');
});

test('a withdrawal goes before a redirect, the first redirect before a second, and too long ones are left to their page', () => {
  const tombstone = (url: string) => ({ url, reason: 'Grund' }) as never;
  const given = formerOf({
    tombstones: [tombstone('/b/'), tombstone('/a/'), tombstone(`/${'ü'.repeat(70)}/`)],
    redirects: [
      { from: '/a', to: '/x/' },
      { from: '/c/', to: '/x/' },
      { from: '/c', to: '/y/' },
      { from: '/a?id=1', to: '/y/' },
      { from: '/', to: '/y/' },
      { from: `/${'c'.repeat(400)}`, to: '/y/' },
    ],
  });
  expect(given).toEqual({
    gone: ['/a/', '/b/'],
    moved: [
      { path: '/a', query: 'id=1', to: '/y/' },
      { path: '/c', to: '/x/' },
    ],
  });
  expect(nginxConfig(given).match(/location = "\/a\/"/g)).toHaveLength(1);
});
