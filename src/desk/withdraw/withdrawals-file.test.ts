import { describe, expect, test } from 'vitest';
import { parseList } from '../../format/front-matter.ts';
import { FormatError } from '../../format/fault.ts';
import { withdrawalOf, withWithdrawal } from './withdrawals-file.ts';

const ENTRY = { target: '/vorlagen/0001-2027/', date: '2027-03-08', reason: 'Doppelt angelegt.' };
const ADDED = '- target: /vorlagen/0001-2027/\n  date: 2027-03-08\n  reason: Doppelt angelegt.\n';
const FIRST = '- target: /vorlagen/alt/\n  date: 2027-01-01\n  reason: Alt.\n  x-eigen: 7\n';

describe('one entry more is only added lines', () => {
  test.each([
    ['no file', null, ''],
    ['an empty file', '', ''],
    ['a list', FIRST, FIRST],
    [
      'comments above and below',
      `# Rückfragen ans Ratsbüro\n${FIRST}# Ende\n`,
      `# Rückfragen ans Ratsbüro\n${FIRST}# Ende\n`,
    ],
    ['quotes that nobody needs', FIRST.replace('Alt.', '"Alt."'), FIRST.replace('Alt.', '"Alt."')],
    ['no line end', FIRST.trimEnd(), FIRST],
    ['comments alone', '# Noch nichts.\n', '# Noch nichts.\n'],
    ['an empty list', '# Was zurückgezogen wurde.\n[]\n', '# Was zurückgezogen wurde.\n'],
  ])('%s', (_name, before, kept) => expect(withWithdrawal(before, ENTRY)).toBe(`${kept}${ADDED}`));

  test('in the depth of the list', () => {
    const inner = FIRST.replace(/^/gm, '  ').trimEnd();
    expect(withWithdrawal(inner, ENTRY)).toBe(`${inner}\n${ADDED.trimEnd().replace(/^/gm, '  ')}\n`);
  });

  test('with the line ends of the file', () =>
    expect(withWithdrawal(FIRST.replaceAll('\n', '\r\n'), ENTRY)).toBe(
      `${FIRST}${ADDED}`.replaceAll('\n', '\r\n'),
    ));
});

test.each([
  ['[{target: /vorlagen/alt/, date: 2027-01-01, reason: Alt.}]\n'],
  [`---\n${FIRST}...\n`],
  ['[] # leer\n'],
  [' []\n'],
  [`${FIRST}\n\n`],
])('whatever its style, it holds the others and the new one: %j', (before) => {
  const after = parseList(withWithdrawal(before, ENTRY));
  expect(after).toEqual([...parseList(before), ENTRY]);
});

test.each([
  ['Titel: mit Doppelpunkt'],
  ['- Strich'],
  ['# kein Kommentar'],
  ['"Anführung" und \'Apostroph\''],
  ['ja'],
  ['👍 עברית'],
])('a reason comes back as it was: %s', (reason) =>
  expect(withdrawalOf(withWithdrawal(FIRST, { ...ENTRY, reason }), ENTRY.target)?.reason).toBe(reason),
);

test('with the deletion of all traces', () =>
  expect(withWithdrawal(FIRST, { ...ENTRY, purge: true })).toBe(`${FIRST}${ADDED}  purge: true\n`));

test('an address is found however it is written, the last word counts', () => {
  const text = withWithdrawal(FIRST.replace('/vorlagen/alt/', '/vorlagen/0001-2027'), ENTRY);
  expect(withdrawalOf(text, '/vorlagen/0001-2027/')).toEqual(ENTRY);
  expect(withdrawalOf(text, '/vorlagen/0002-2027/')).toBeUndefined();
  expect(withdrawalOf(null, '/vorlagen/0002-2027/')).toBeUndefined();
});

test.each([['- target: "x\n'], ['name: kein\n']])('what cannot be read is not touched: %j', (text) => {
  expect(() => withWithdrawal(text, ENTRY)).toThrow(FormatError);
  expect(() => withdrawalOf(text, ENTRY.target)).toThrow(FormatError);
});
