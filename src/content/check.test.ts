import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { contentFolder, type Files, SMALL_COUNCIL, temporaryFolder } from '../testing/content-folder.ts';
import { checkContent } from './check.ts';

const OVERLAY: Files = {
  'protected/meetings/2026-02-03-rat/index.md': '---\nagenda:\n  - id: t2a\n    title: Ankauf\n---\n',
};

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-C', dir, '-c', 'init.defaultBranch=main', ...args], {
    env: { PATH: process.env['PATH'], HOME: dir, GIT_CONFIG_NOSYSTEM: '1' },
  });

test('an overlay that agrees with the public content is fine', async () => {
  await using folder = await contentFolder(OVERLAY);
  const { problems, overlay } = await checkContent(folder.dir);
  expect(problems).toEqual([]);
  expect(overlay).toEqual({ present: true, entries: 1 });
});

test('an overlay elsewhere is checked with the same words and places', async () => {
  const broken = (prefix: string): Files => ({
    [`${prefix}meetings/2026-02-03-rat/index.md`]: '---\nagenda:\n  - id: t1a\n    title: Ankauf\n---\n',
    [`${prefix}papers/0001-2026/index.md`]:
      '---\nattachmentsOf: 0001-2026\nfiles:\n  - id: f1a\n    title: Plan\n    file: plan.pdf\n---\n',
    [`${prefix}papers/0001-2026/plan.pdf`]: 'kein PDF',
  });
  await using inside = await contentFolder(broken('protected/'));
  await using content = await contentFolder();
  await using elsewhere = await temporaryFolder(broken(''));
  const expected = (await checkContent(inside.dir)).problems;
  expect(expected.map(({ code }) => code)).toContain('pdf-not-pdf');
  expect(expected.some(({ line }) => line !== undefined)).toBe(true);
  expect((await checkContent(content.dir, { protectedDir: elsewhere.dir })).problems).toEqual(expected);
});

test('protected content that git tracks with the public one is an error, except in a demo', async () => {
  const demo = { 'site.yml': `${String(SMALL_COUNCIL['site.yml'])}demo: true\ndemoNow: 2026-02-01T12:00\n` };
  await using folder = await contentFolder(OVERLAY);
  git(folder.dir, 'init', '-q');
  expect((await checkContent(folder.dir)).problems).toEqual([]);
  git(folder.dir, 'add', '.');
  expect((await checkContent(folder.dir)).problems).toMatchObject([
    { code: 'protected-tracked', severity: 'error', file: 'protected', values: { count: 1 } },
  ]);
  await using shown = await contentFolder({ ...OVERLAY, ...demo });
  git(shown.dir, 'init', '-q');
  git(shown.dir, 'add', '.');
  expect((await checkContent(shown.dir)).problems).toEqual([]);
});

test('a repository of its own at this place is what production has', async () => {
  await using folder = await contentFolder(OVERLAY);
  git(folder.dir, 'init', '-q');
  git(`${folder.dir}/protected`, 'init', '-q');
  git(`${folder.dir}/protected`, 'add', '.');
  git(`${folder.dir}/protected`, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x');
  git(folder.dir, '-c', 'advice.addEmbeddedRepo=false', 'add', '.');
  expect((await checkContent(folder.dir)).problems).toEqual([]);
});
