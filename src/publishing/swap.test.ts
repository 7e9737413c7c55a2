import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillAndSwap } from './swap.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-swap-'));
});
afterEach(() => rm(dir, { recursive: true }));

const put = (text: string) => (folder: string) => writeFile(path.join(folder, 'index.html'), text);
const read = () => readFile(path.join(dir, 'site/index.html'), 'utf8');

test('the first and the next filling take the place of what was there', async () => {
  await fillAndSwap(path.join(dir, 'site'), put('first'));
  expect(await read()).toBe('first');
  await fillAndSwap(path.join(dir, 'site'), put('second'));
  expect(await read()).toBe('second');
  expect(await readdir(dir)).toEqual(['site']);
});

test('a filling that fails leaves the old folder and no rest', async () => {
  await fillAndSwap(path.join(dir, 'site'), put('first'));
  const failing = fillAndSwap(path.join(dir, 'site'), async (folder) => {
    await put('half')(folder);
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(await read()).toBe('first');
  expect(await readdir(dir)).toEqual(['site']);
});

test('where a build was killed between the renames, the old folder comes back before the next one fails', async () => {
  await mkdir(path.join(dir, '.site-abc123/old'), { recursive: true });
  await writeFile(path.join(dir, '.site-abc123/old/index.html'), 'old');
  const failing = fillAndSwap(path.join(dir, 'site'), () => Promise.reject(new Error('again')));
  await expect(failing).rejects.toThrow('again');
  expect(await read()).toBe('old');
});

test('work folders that a killed build left are removed after hours, those of one that runs are not', async () => {
  const [stale, running] = ['.site-stale', '.site-running'].map((name) => path.join(dir, name)) as [
    string,
    string,
  ];
  for (const folder of [stale, running]) await mkdir(path.join(folder, 'new'), { recursive: true });
  const hoursAgo = new Date(Date.now() - 7 * 3_600_000);
  await utimes(stale, hoursAgo, hoursAgo);
  await fillAndSwap(path.join(dir, 'site'), put('first'));
  expect((await readdir(dir)).toSorted()).toEqual(['.site-running', 'site']);
});
