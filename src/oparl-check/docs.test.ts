import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { HELP } from './help.ts';

const DOCS = readFileSync('.github/docs/oparl-check.md', 'utf8');
const optionsIn = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]+/g))].toSorted();

test('the documentation names every option that the help names, and no other', () => {
  expect(optionsIn(DOCS)).toEqual(optionsIn(HELP.de));
  expect(optionsIn(HELP.en)).toEqual(optionsIn(HELP.de));
});

test('wherever JSON is asked for, npm is told to add nothing of its own', () => {
  const calls = [DOCS, HELP.de, HELP.en].flatMap((text) => text.match(/npm run.*--json/g) ?? []);
  expect(calls.length).toBeGreaterThanOrEqual(3);
  for (const call of calls) expect(call).toContain('npm run -s oparl:check');
});

test('the documentation names every code, in the column of its level', () => {
  const rows = DOCS.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  const levels = ['', '', 'MUST', 'SHOULD', 'HINT'];
  const named = rows.flatMap((row) =>
    row
      .split('|')
      .flatMap((cell, at) => (cell.match(/`[a-z-]+`/g) ?? []).map((mark) => [mark.slice(1, -1), levels[at]])),
  );
  for (const [code, { level }] of Object.entries(CATALOGUE)) expect(named).toContainEqual([code, level]);
});
