import { expect, test } from 'vitest';
import { byFolder } from './old-folders.ts';

const query = { path: '/bi/vo.php', query: 'id=1', to: '/a/' };
const page = { path: '/bi/si.php', to: '/b/' };
const other = { path: '/alt', to: '/b/' };

test('a folder of nothing but moved addresses has a list of its own', () => {
  const itself = { path: '/bi', query: 'id=1', to: '/c/' };
  const lists = byFolder({ gone: ['/x/'], moved: [other, itself, query, page] }, [
    'bi/si.php/index.html',
    'index.html',
  ]);
  expect(Object.fromEntries(lists)).toEqual({
    '': { gone: ['/x/'], moved: [other, itself] },
    bi: { gone: [], moved: [itself, query, page] },
  });
});

test.each([
  ['something stands there', [], ['bi/plan.pdf']],
  ['something was withdrawn there', ['/bi/x/'], []],
])('where %s, the root answers', (_, gone, files) => {
  expect([...byFolder({ gone, moved: [query, page] }, files).keys()]).toEqual(['']);
});

test('folders of odd names, and those without a query, stay with the root', () => {
  const moved = [{ path: '/b.i/vo.php', query: 'id=1', to: '/a/' }, page];
  expect([...byFolder({ gone: [], moved }, []).keys()]).toEqual(['']);
});
