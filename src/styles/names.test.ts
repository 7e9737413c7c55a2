import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('no part is called like a whole style sheet, since a sheet that loads it would get one or the other', () => {
  const names = readdirSync(path.join(import.meta.dirname))
    .filter((name) => name.endsWith('.scss'))
    .map((name) => name.replace(/^_/, ''));
  expect(names).toHaveLength(new Set(names).size);
});
