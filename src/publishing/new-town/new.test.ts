import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../content/check.ts';
import { formatContent } from '../../content/format-content.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { UsageError } from '../usage-error.ts';
import { newCommand } from './new-command.ts';

const COMMIT = 'a'.repeat(40);
const VERSION = ['--product', 'rathaus/ratsfenster', '--commit', COMMIT];

async function made(args: readonly string[]) {
  const folder = await temporaryFolder({});
  const dir = path.join(folder.dir, 'neu');
  const told: string[] = [];
  const code = await newCommand([dir, ...VERSION, ...args], folder.dir, (text) => void told.push(text));
  return { dir, code, told: told.join(''), [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const allFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .toSorted();

describe.each([
  ['Stadt Leinau', 'rp-gemo', 'stadt-leinau', 'town'],
  ['Landkreis Süd-Öhe', 'rp-lko', 'landkreis-sued-oehe', 'district'],
  ["Flecken Groß D'Elm (Leine)", 'ni-nkomvg', 'flecken-gross-d-elm-leine', 'municipality'],
  ['Gemeinde Brunnweiler', 'bw-gemo', 'gemeinde-brunnweiler', 'municipality'],
])('a repository for %s by %s', (name, profile, key, kind) => {
  test('has nothing to complain of, and is in its canonical form', async () => {
    await using one = await made([
      '--name',
      name,
      '--profile',
      profile,
      '--base-url',
      'https://rat.leinau.example/',
    ]);
    const content = path.join(one.dir, 'content');
    const { problems } = await checkContent(content);
    expect(problems).toEqual([]);
    expect(await formatContent(content, { check: true })).toEqual({ changed: [], skipped: [] });
    expect(readFileSync(path.join(content, 'bodies', `${key}.yml`), 'utf8')).toContain(`kind: ${kind}`);
    expect(readFileSync(path.join(content, 'site.yml'), 'utf8')).toContain(
      'baseUrl: https://rat.leinau.example\n',
    );
  });
});

test('it holds no code, no package.json and no mark that was not filled', async () => {
  await using one = await made([]);
  const files = allFiles(one.dir);
  expect(files).toEqual(
    expect.arrayContaining([
      '.github/workflows/check.yml',
      '.github/workflows/publish.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      'README.md',
    ]),
  );
  expect(files.filter((file) => !/\.(?:md|yml)$|^\.gitignore$/.test(file))).toEqual([]);
  for (const file of files)
    expect([file, /@@/.exec(readFileSync(path.join(one.dir, file), 'utf8'))]).toEqual([file, null]);
  expect(readFileSync(path.join(one.dir, '.github/workflows/publish.yml'), 'utf8')).toContain(
    `ref: ${COMMIT}`,
  );
  expect(one.told).toContain(COMMIT);
});

test('what is not public fits to it, and git ignores its place', async () => {
  await using town = await made([]);
  await using companion = await made(['--protected']);
  const overlay = path.join(town.dir, 'content/protected');
  cpSync(companion.dir, overlay, { recursive: true });
  const { problems, overlay: found } = await checkContent(path.join(town.dir, 'content'));
  expect(problems).toEqual([]);
  expect(found).toEqual({ present: true, entries: 1 });
  execFileSync('git', ['-C', town.dir, 'init', '--quiet']);
  const ignored = execFileSync(
    'git',
    ['-C', town.dir, 'check-ignore', 'content/protected/README.md', 'dist/x', 'dist-ledger/x', '.cache/x'],
    { encoding: 'utf8' },
  );
  expect(ignored.trim().split('\n')).toHaveLength(4);
});

test('a folder with something in it stays as it is; git alone is nothing', async () => {
  await using folder = await temporaryFolder({});
  const full = path.join(folder.dir, 'voll');
  mkdirSync(full);
  writeFileSync(path.join(full, 'brief.txt'), 'x');
  const run = (dir: string) => newCommand([dir, ...VERSION], folder.dir, () => undefined);
  await expect(run(full)).rejects.toThrow('nicht leer');
  await expect(run(path.join(full, 'brief.txt'))).rejects.toThrow('eine Datei');
  expect(readdirSync(full)).toEqual(['brief.txt']);
  rmSync(path.join(full, 'brief.txt'));
  mkdirSync(path.join(full, '.git'));
  expect(await run(full)).toBe(0);
});

test.each([
  [[], 'einen Ordner'],
  [['x', 'y'], 'einen Ordner'],
  [['x', '--commit', 'main'], '40 Stellen'],
  [['x', '--product', 'https://x.example'], 'BESITZER/REPOSITORY'],
  [['x', '--profile', 'by-go'], 'rp-gemo, rp-lko, ni-nkomvg, bw-gemo'],
  [['x', '--base-url', 'rat.example'], '--base-url'],
  [['x', '--name', 'Stadt "X"\nname: y'], '--name'],
  [['x', '--fast'], '--fast'],
])('%j is refused before anything is written', async (args, reason) => {
  await using folder = await temporaryFolder({});
  const wrong = newCommand(
    args.map((arg) => (arg === 'x' ? path.join(folder.dir, 'x') : arg)),
    folder.dir,
    () => undefined,
  );
  await expect(wrong).rejects.toThrow(UsageError);
  await expect(wrong).rejects.toThrow(reason);
  expect(existsSync(path.join(folder.dir, 'x'))).toBe(false);
});

test('without a version given it is the checkout’s, which must be a commit', async () => {
  await using folder = await temporaryFolder({});
  const root = path.join(folder.dir, 'product');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
      encoding: 'utf8',
    }).trim();
  const run = (dir: string) => newCommand([path.join(folder.dir, dir)], root, () => undefined);
  mkdirSync(root);
  await expect(run('a')).rejects.toThrow('--product fehlt');
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'git@github.com:rathaus/ratsfenster.git');
  await expect(run('a')).rejects.toThrow('--commit fehlt');
  writeFileSync(path.join(root, 'x'), '1');
  git('add', 'x');
  git('commit', '--quiet', '--message', 'x');
  expect(await run('a')).toBe(0);
  const workflow = readFileSync(path.join(folder.dir, 'a/.github/workflows/check.yml'), 'utf8');
  expect(workflow).toContain(`repository: rathaus/ratsfenster\n          ref: ${git('rev-parse', 'HEAD')}\n`);
  writeFileSync(path.join(root, 'x'), '2');
  await expect(run('b')).rejects.toThrow('in keinem Commit');
});
