import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';

const run = (...args: readonly string[]) =>
  execFileSync(process.execPath, ['src/testing/build-replaced.ts', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/** The SHA-256 of each file, by its path. */
const bytesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [
        path.relative(dir, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test(
  'two builds whose hidden content differs are the same, byte for byte',
  { timeout: 1_200_000 },
  async () => {
    await using folder = await temporaryFolder({});
    const out = (name: string) => path.join(folder.dir, name);
    run(out('as-it-is'));
    const expected = bytesOf(out('as-it-is'));
    expect(Object.keys(expected).length).toBeGreaterThan(500);
    for (const seed of ['1', '2']) {
      run(out(seed), seed);
      expect(bytesOf(out(seed))).toEqual(expected);
    }
  },
);
