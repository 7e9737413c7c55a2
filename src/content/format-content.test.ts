import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { checkContent } from './check.ts';
import { formatContent } from './format-content.ts';

const MEETING = 'meetings/2026-02-03-rat/index.md';

test('what is canonical is left alone', async () => {
  await using folder = await contentFolder();
  expect(await formatContent(folder.dir)).toEqual({ changed: [], skipped: [] });
});

test('every kind of file is brought into form, comments kept, files with errors untouched', async () => {
  const broken = '---\ntitle:   x\n---\n';
  await using folder = await contentFolder({
    'redirects.yml': '- {to: /b, from: /a}\n',
    'terms/2024-2029.yml': '# Wahl\nbodies: [stadt]\nname: "2024 bis 2029"\nstartDate: 2024-07-01\n',
    'papers/0002-2026/index.md': broken,
    'pages/x.md': '---\r\ntitle: "X"\r\n---\r\n\r\n\r\nText\r\n',
    'protected/meetings/2026-02-03-rat/index.md': '---\nagenda: [{title: Ankauf, id: t2a}]\n---\n',
    'protected/people/intern-ina.yml': '# Ratsbüro\ngivenName: Ina\nsurname: Intern\n',
  });
  const read = (file: string) => readFile(path.join(folder.dir, file), 'utf8');
  const changed = [
    'pages/x.md',
    'protected/meetings/2026-02-03-rat/index.md',
    'protected/people/intern-ina.yml',
    'redirects.yml',
    'terms/2024-2029.yml',
  ];
  const expected = { changed, skipped: ['papers/0002-2026/index.md'] };
  expect(await formatContent(folder.dir, { check: true })).toEqual(expected);
  expect(await read('redirects.yml')).toBe('- {to: /b, from: /a}\n');
  expect(await formatContent(folder.dir)).toEqual(expected);
  expect(await read('redirects.yml')).toBe('- from: /a\n  to: /b\n');
  expect(await read('terms/2024-2029.yml')).toBe(
    'name: 2024 bis 2029\n# Wahl\nbodies:\n  - stadt\nstartDate: 2024-07-01\n',
  );
  expect(await read('pages/x.md')).toBe('---\ntitle: X\n---\nText\n');
  expect(await read('protected/meetings/2026-02-03-rat/index.md')).toBe(
    '---\nagenda:\n  - id: t2a\n    title: Ankauf\n---\n',
  );
  expect(await read('protected/people/intern-ina.yml')).toBe('surname: Intern\n# Ratsbüro\ngivenName: Ina\n');
  expect(await read('papers/0002-2026/index.md')).toBe(broken);
  expect(await readdir(path.join(folder.dir, 'pages'))).toEqual(['x.md']);
  expect((await formatContent(folder.dir)).changed).toEqual([]);
});

test('missing ids are given, once', async () => {
  const without = String(SMALL_COUNCIL[MEETING]).replace(/id: t\da\n {4}/g, '');
  await using folder = await contentFolder({ [MEETING]: without });
  expect((await checkContent(folder.dir)).problems.map(({ code }) => code)).toEqual([
    'id-missing',
    'id-missing',
  ]);
  const ids = ['a1', 'b2'];
  const { changed } = await formatContent(folder.dir, { newId: () => ids.shift() ?? 'x' });
  expect(changed).toEqual([MEETING]);
  const text = await readFile(path.join(folder.dir, MEETING), 'utf8');
  expect(text).toBe(String(SMALL_COUNCIL[MEETING]).replace('t1a', 'a1').replace('t2a', 'b2'));
  await writeFile(path.join(folder.dir, MEETING), without);
  await formatContent(folder.dir);
  expect((await checkContent(folder.dir)).problems).toEqual([]);
  const given = [...(await readFile(path.join(folder.dir, MEETING), 'utf8')).matchAll(/- id: (\S+)/g)].map(
    (match) => match[1],
  );
  expect(given).toHaveLength(2);
  expect(given.every((id) => /^[a-z][a-z0-9]{7}$/.test(id ?? ''))).toBe(true);
});
