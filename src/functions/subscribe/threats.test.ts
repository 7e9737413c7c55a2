import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const rows = readFileSync('.github/docs/subscribe-threats.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [STIDE]\d/.test(line));

test.each(rows)('%s', (row) => {
  const cell = row.split('|').at(-2) ?? '';
  const tests = cell.split('<br>').map((text) => /^\s*`([^`]+)`: (.+?)\s*$/.exec(text));
  expect(tests.length).toBeGreaterThan(0);
  for (const found of tests) {
    const [, file = '', name = ''] = found ?? [];
    const place = path.join(import.meta.dirname, file);
    expect([file, existsSync(place)]).toEqual([file, true]);
    expect(readFileSync(place, 'utf8')).toContain(name);
  }
});
