import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killWriters, raceOfProcesses } from '../../testing/members/store-processes.ts';
import { folderSlots } from './folder-slots.ts';
import { folderSweeper } from './folder-sweeper.ts';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-crash-'))));
afterEach(() => rmSync(dir, { recursive: true }));

test('of eight processes under permission flags one wins each of thirty keys', async () => {
  expect(await raceOfProcesses({ folder: dir })).toEqual(Array.from({ length: 30 }, (_, n) => n));
});

test('SIGKILL at ten moments: what was acknowledged is there, all is whole, the sweep takes the rest', async () => {
  expect(await killWriters({ folder: dir }, 10, 3)).toBeGreaterThanOrEqual(10);
  const temporary = path.join(dir, 'tmp');
  const left = readdirSync(temporary);
  const sweeper = folderSweeper(dir);
  expect(await sweeper.removeTemporary(Date.now() - 3_600_000)).toBe(0);
  expect(readdirSync(temporary)).toEqual(left);
  for (const name of left) utimesSync(path.join(temporary, name), 1, 1);
  expect(await sweeper.removeTemporary(Date.now() - 3_600_000)).toBe(left.length);
  expect(readdirSync(temporary)).toEqual([]);
  expect(await folderSlots(dir).get('kill/000000')).toBeDefined();
});
