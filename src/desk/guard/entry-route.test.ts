import { expect, test } from 'vitest';
import { entryRoute, staysStale } from './entry-route.ts';

const at = (path: string) => entryRoute(`https://redaktion.example.org/#${path}`);

test('reads the entry out of an address', () => {
  expect(at('/collections/papers/entries/2027-002/index?ref=workflow')).toEqual({
    collection: 'papers',
    slug: '2027-002/index',
    isNew: false,
    path: '/collections/papers/entries/2027-002/index?ref=workflow',
  });
  expect(at('/collections/papers/new?title=A')).toMatchObject({ slug: '', isNew: true });
  expect(at('/collections/settings/entries/gr%C3%BC%C3%9Fe')).toMatchObject({ slug: 'grüße' });
});

test.each([
  '/collections/papers',
  '/collections/papers/entries/',
  '/workflow',
  '/collections/papers/search/new',
  '',
])('sees no entry in %j', (path) => expect(at(path)).toBeUndefined());

const A = '/collections/papers/entries/a';
test.each([
  [A, '/collections/papers/entries/b', true],
  [A, '/collections/meetings/entries/a', true],
  ['/collections/papers/new', A, true],
  ['/collections/papers/new', '/collections/papers/new?title=A', true],
  // Decap empties the form itself; "save and duplicate" relies on it.
  [A, '/collections/papers/new', false],
  [A, `${A}?ref=workflow`, false],
  [A, '/collections/papers', false],
  ['/collections/papers', A, false],
])('from %s to %s the old form would stay: %s', (from, to, stale) => {
  expect(staysStale(at(from), at(to))).toBe(stale);
});
