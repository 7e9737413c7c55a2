import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadedAtStart } from '../../../testing/members/loaded-at-start.ts';
import { bundleMembers } from './bundle-members.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the program reads no more than 150 kB of code before it runs', { timeout: 120_000 }, async () => {
  await bundleMembers(folder);
  const loaded = loadedAtStart(path.join(folder, 'members.mjs'));
  const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(150_000);
  // the list is followed, and not the entry alone
  expect(loaded.size).toBeGreaterThan(5);
});
