import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { syncerBelow } from './sync.ts';

let top: string;
let synced: string[];
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'ratsfenster-sync-'));
  synced = [];
});
afterEach(() => rmSync(top, { recursive: true }));

const below = () =>
  syncerBelow(top, async (folder) => {
    synced.push(path.relative(top, folder));
    return Promise.resolve();
  });
const made = (name: string) => mkdirSync(path.join(top, name), { recursive: true });

test('the way to a folder is waited for once, the folder itself each time', async () => {
  const sync = below();
  made('audit/a/today');
  await sync(path.join(top, 'audit/a/today'));
  expect(synced.splice(0).toSorted()).toEqual(['', 'audit', 'audit/a', 'audit/a/today']);
  await sync(path.join(top, 'audit/a/today'));
  expect(synced.splice(0)).toEqual(['audit/a/today']);
  made('audit/a/tomorrow');
  await sync(path.join(top, 'audit/a/tomorrow'));
  expect(synced.splice(0).toSorted()).toEqual(['audit/a', 'audit/a/tomorrow']);
});

test('a folder that was made anew is another, and its name is waited for', async () => {
  const sync = below();
  made('links/a');
  await sync(path.join(top, 'links/a'));
  // both stand for a moment, so that no number is given twice
  renameSync(path.join(top, 'links'), path.join(top, 'old'));
  made('links/a');
  rmSync(path.join(top, 'old'), { recursive: true });
  synced = [];
  await sync(path.join(top, 'links/a'));
  expect(synced.toSorted()).toEqual(['', 'links', 'links/a']);
});

test('what could not be waited for is not held safe', async () => {
  made('a');
  let fails = true;
  const sync = syncerBelow(top, async (folder) => {
    synced.push(path.relative(top, folder));
    return fails ? Promise.reject(new Error('as from a disk')) : Promise.resolve();
  });
  await expect(sync(path.join(top, 'a'))).rejects.toThrow('as from a disk');
  fails = false;
  synced = [];
  await sync(path.join(top, 'a'));
  expect(synced.toSorted()).toEqual(['', 'a']);
});

test('a folder that is gone is told', async () => {
  await expect(below()(path.join(top, 'nowhere'))).rejects.toThrow(/ENOENT/);
});
