import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutFolder } from './out-folder.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-out-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const run = async (command: () => Promise<number>) => {
  let told = '';
  const code = await runCommand(command, (text) => {
    told += text;
  });
  return { code, told };
};

test('a mistake in the command line is told alone, with exit code 2', async () => {
  const failing = () => Promise.reject(new UsageError('--out: So nicht.'));
  expect(await run(failing)).toEqual({ code: 2, told: '--out: So nicht.\n' });
});

test('a full disk is told in German, with the file and without a trace', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), {
    code: 'ENOSPC',
    path: '/srv/site/index.html',
  });
  const { code, told } = await run(() => Promise.reject(full));
  expect(code).toBe(1);
  expect(told).toContain('/srv/site/index.html: Der Datenträger ist voll.');
  expect(told).not.toContain('    at ');
});

test('what goes well keeps its own exit code', async () => {
  expect(await run(() => Promise.resolve(1))).toEqual({ code: 1, told: '' });
});

test('a file and a folder with other things in it are no place for a site, and stay', () => {
  writeFileSync(path.join(dir, 'notes.txt'), 'mine');
  expect(() => checkOutFolder(path.join(dir, 'notes.txt'))).toThrow('Das ist eine Datei');
  expect(() => checkOutFolder(dir)).toThrow('liegt anderes als eine gebaute Website');
  expect(readFileSync(path.join(dir, 'notes.txt'), 'utf8')).toBe('mine');
  expect(() => checkOutFolder('/proc/x/y')).toThrow(UsageError);
});

test('a new folder, an empty one and an earlier site are', () => {
  checkOutFolder(path.join(dir, 'deep/er'));
  mkdirSync(path.join(dir, 'empty'));
  checkOutFolder(path.join(dir, 'empty'));
  for (const name of ['404.html', 'theme.css', 'index.html'])
    writeFileSync(path.join(dir, 'empty', name), '');
  expect(() => checkOutFolder(path.join(dir, 'empty'))).not.toThrow();
});
