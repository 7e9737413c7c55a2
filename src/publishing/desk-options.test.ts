import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskOptions } from './desk-options.ts';
import { UsageError } from './usage-error.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'desk-options-'));
});
afterEach(() => rmSync(base, { recursive: true }));

const folder = (name: string, ...files: string[]): string => {
  mkdirSync(path.join(base, name));
  for (const file of files) writeFileSync(path.join(base, name, file), '');
  return path.join(base, name);
};

test('a desk takes the place of an older one, and of nothing else', () => {
  const out = folder('desk', 'desk.json', 'index.json', 'index.html', '_headers');
  expect(deskOptions(['--out', out]).out).toBe(out);
  folder('desk-protected', 'tagebuch.txt');
  expect(() => deskOptions(['--out', out])).toThrow(
    /desk-protected: In diesem Ordner liegt anderes als eine gebaute Redaktion/,
  );
  const site = folder('site', '404.html', 'theme.css', 'index.html');
  expect(() => deskOptions(['--out', site])).toThrow(UsageError);
});
