import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMaildir } from './maildir.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-maildir-'));
  for (const folder of ['new', 'cur', 'tmp']) mkdirSync(path.join(dir, folder));
});
afterEach(() => rmSync(dir, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(path.join(dir, name), text);
const handled = async () => {
  const texts: string[] = [];
  const count = await readMaildir(dir, async (raw) => {
    texts.push(Buffer.from(raw.subarray(0, 100)).toString());
  });
  expect(count).toBe(texts.length);
  return texts;
};

test('hands out each mail once, and marks it as seen', async () => {
  put('new/1.a', 'neu');
  put('cur/2.b:2,F', 'liegt schon da');
  put('cur/3.c:2,S', 'gesehen');
  put('tmp/4.d', 'noch nicht ganz da');
  expect(await handled()).toEqual(['neu', 'liegt schon da']);
  expect(readdirSync(path.join(dir, 'cur')).sort()).toEqual(['1.a:2,S', '2.b:2,FS', '3.c:2,S']);
  expect(await handled()).toEqual([]);
});

test('a mail whose handling failed stays and comes again', async () => {
  put('new/1.a', 'eins');
  await expect(readMaildir(dir, () => Promise.reject(new Error('store')))).rejects.toThrow('store');
  expect(readdirSync(path.join(dir, 'new'))).toEqual(['1.a']);
  expect(await handled()).toEqual(['eins']);
});

test('reads the beginning of a large mail, and no link or folder', async () => {
  put('new/1.a', 'x'.repeat(3_000_000));
  symlinkSync('/etc/hostname', path.join(dir, 'new/2.b'));
  mkdirSync(path.join(dir, 'new/3.c'));
  const sizes: number[] = [];
  await readMaildir(dir, async ({ length }) => void sizes.push(length));
  expect(sizes).toEqual([1_048_576]);
});

test('a folder that is none is told', async () => {
  await expect(readMaildir(path.join(dir, 'fort'), async () => undefined)).rejects.toThrow('ENOENT');
});
