import { expect, test } from 'vitest';
import { oparlErrors } from '../hosting/oparl-errors.ts';
import { chooseToVerify } from './verify-choice.ts';

function chosen(all: readonly string[], changed = all): string[] {
  const files = all.map((path) => ({ path, sha256: path, bytes: 1 }));
  return chooseToVerify(
    files,
    files.filter(({ path }) => changed.includes(path)),
  ).map(({ path }) => path);
}

test('the home page comes first, then what changed with pages before other files', () => {
  expect(chosen(['a.json', 'index.html', 'b/index.html'], ['a.json', 'b/index.html'])).toEqual([
    'index.html',
    'b/index.html',
    'a.json',
  ]);
});

test('nothing is asked for that a host answers as a fault or keeps to itself', () => {
  const answers = [...oparlErrors(true).keys()].map((address) => address.slice(1));
  expect(answers.length).toBe(2);
  const own = [
    '404.html',
    ...answers,
    '.htaccess',
    'oparl/.htaccess',
    '_headers',
    '_redirects',
    'nginx.conf',
  ];
  expect(chosen(['index.html', ...own])).toEqual(['index.html']);
});

test('of many changes 200 are compared, and 20 of all others', () => {
  const pages = Array.from({ length: 900 }, (_, number) => `p${number}/index.html`);
  const all = chosen(['index.html', ...pages], pages.slice(0, 500));
  expect(all.length).toBeGreaterThanOrEqual(220);
  expect(all.length).toBeLessThanOrEqual(221);
});
