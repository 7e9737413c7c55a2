import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from './catalogue/catalogue.ts';
import type { Checked } from './check-endpoint.ts';
import { createFindings } from './findings.ts';
import { HELP } from './help.ts';
import { jsonReport } from './report/json.ts';

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

/** A report in JSON that fills every field. */
function someReport(): Record<string, unknown> {
  const checked: Checked = {
    url: '',
    version: '1.1',
    tier: 'unsaid',
    objects: new Map(),
    tombstones: 0,
    lists: 0,
    files: 0,
    filesInAll: 1,
    vendorFields: ['Body.anderer:anfrage'],
    requests: 0,
    isFinished: true,
  };
  const findings = createFindings(1);
  findings.add('', { code: 'date-invalid', field: 'date', value: '2025-02-30' });
  return jsonReport({ checked, groups: findings.groups(), limit: 1 });
}

test('the documentation tells the shape of the JSON report, field by field', () => {
  const report = someReport();
  const rows = DOCS.slice(DOCS.indexOf('## JSON')).split('\n');
  const named = rows.flatMap((row) => /^\| (`.*?) +\|/.exec(row)?.[1]?.split(', ') ?? []);
  const marks = Object.entries(report).map(
    ([field, value]) => `\`${field}${Array.isArray(value) ? '[]' : ''}\``,
  );
  expect(named.filter((mark) => !mark.includes('.')).toSorted()).toEqual(marks.toSorted());
  expect(DOCS).toMatch(/^\| `notes`, `verdict` +\| `\{ "de": \[…\], "en": \[…\] \}`/m);
  for (const field of ['notes', 'verdict'])
    expect(Object.keys(report[field] as object)).toEqual(['de', 'en']);
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
