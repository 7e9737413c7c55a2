import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

// `.github/docs/members-threats.md` says which test holds off which threat: here it is held to its word.

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEXT = readFileSync(path.join(ROOT, '.github/docs/members-threats.md'), 'utf8');

/** A line of a table: what it is about, and what holds it. */
interface Row {
  readonly number: string;
  readonly holds: readonly string[];
}

/** Rows of the table below a heading. */
function rowsBelow(heading: string): Row[] {
  const section = TEXT.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| (?!#|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ number: cells[1] ?? '', holds: (cells.at(-2) ?? '').split('<br>') }));
}

/** Where a file of the document lies: as written, or in the folder of the function. */
const placeOf = (file: string): string | undefined =>
  [path.join(ROOT, file), path.join(import.meta.dirname, file)].find((place) => existsSync(place));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is wrong with one of the things that hold a row; undefined where nothing is. */
function fault(hold: string): string | undefined {
  const [, file, title] = /^`([^`]+)`(?:: (.+))?$/.exec(hold.trim()) ?? [];
  const place = file === undefined ? undefined : placeOf(file);
  if (place === undefined) return `${hold}: there is no such file`;
  const isTest = /\.(?:test|spec)\.ts$/.test(place);
  if (isTest !== (title !== undefined)) return `${hold}: a test has a title, another file has none`;
  if (title === undefined) return undefined;
  const literal = new RegExp(`(['"\`])${escaped(title)}[^\\n]*\\1,\\s*(?:async\\b|\\(|\\{|expectIn)`);
  return literal.test(readFileSync(place, 'utf8')) ? undefined : `${hold}: there is no such test`;
}

const THREATS = rowsBelow('Threats');
const ASVS = rowsBelow('OWASP ASVS');

test('the tables are read: every letter of STRIDE, every chapter that applies', () => {
  expect([...new Set(THREATS.map(({ number }) => number[0]))]).toEqual(['S', 'T', 'R', 'I', 'D', 'E']);
  expect(THREATS.length).toBeGreaterThan(30);
  expect([...new Set(ASVS.map(({ number }) => Number(number.split('.')[0])))]).toEqual(
    Array.from({ length: 16 }, (_, chapter) => chapter + 1),
  );
  for (const rows of [THREATS, ASVS])
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
});

test.each(THREATS)('$number has tests, and they exist', ({ holds }) => {
  expect(holds.map(fault).filter((one) => one !== undefined)).toEqual([]);
  expect(holds.some((hold) => /\.(?:test|spec)\.ts`/.test(hold))).toBe(true);
});

test.each(ASVS)('ASVS $number is held by something that exists', ({ number, holds }) => {
  expect(number).toMatch(/^\d{1,2}\.\d\.\d{1,2}$/);
  expect(holds.map(fault).filter((one) => one !== undefined)).toEqual([]);
});

test('files that the controls name exist', () => {
  const section = TEXT.split(/^## /m).find((one) => one.startsWith('Threats')) ?? '';
  const named = [...section.matchAll(/`([\w/.-]+\.(?:ts|conf|service))`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => placeOf(file) === undefined)).toEqual([]);
});

describe('the check', () => {
  test.each([
    ['`no-such.test.ts`: title', 'no such file'],
    ['`seal.test.ts`: opens for ever', 'no such test'],
    ['`seal.test.ts`', 'a test has a title'],
    ['`seal.ts`: opens', 'another file has none'],
    ['a promise', 'no such file'],
  ])('finds %s', (hold, words) => {
    expect(fault(hold)).toContain(words);
  });
});
