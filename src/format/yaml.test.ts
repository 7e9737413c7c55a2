import { expect, test } from 'vitest';
import { FormatError, type Fault } from './fault.ts';
import { parseYaml } from './yaml.ts';

function faultsOf(yaml: string): readonly Fault[] {
  try {
    parseYaml(yaml);
    return [];
  } catch (error) {
    if (error instanceof FormatError) return error.faults;
    throw error;
  }
}

/** YAML, the place of the slip, its code, the line that would be right. */
const SLIPS: readonly (readonly [
  string,
  yaml: string,
  code: string,
  line: number,
  column?: number,
  corrected?: string,
])[] = [
  ['tab', 'vote:\n\tyes: 3\n', 'yaml-tab', 2, 1],
  ['no space after colon', 'title:A\nstart: b\n', 'yaml-space', 1, 1, 'title: A'],
  ['no space after colon, last line', 'title: A\nstart:2017\n', 'yaml-space', 2, 1, 'start: 2017'],
  ['no space after colon in a list', 'a:\n  - id: x\n    title:y\n', 'yaml-space', 3, 5, 'title: y'],
  ['no space after dash', 'papers:\n- a\n-b\n', 'yaml-space', 3, 1, '- b'],
  ['no-break space', 'title:\u00a0A\nb: c\n', 'yaml-space', 1, 1, 'title: A'],
  ['colon', 'title: Antrag: Neubau # wichtig\nb: c\n', 'yaml-colon', 1, 8, 'title: "Antrag: Neubau"'],
  ['colon in a list', 'a:\n  - title: Antrag: Neubau\n', 'yaml-colon', 2, 12, 'title: "Antrag: Neubau"'],
  ['at', 'title: @x\n', 'yaml-quotes-needed', 1, 8, 'title: "@x"'],
  ['bracket', 'title: [Entwurf] Haushalt\n', 'yaml-quotes-needed', 1, 18, 'title: "[Entwurf] Haushalt"'],
  [
    'text after quotes',
    'title: "Antrag" der CDU\n',
    'yaml-quotes-needed',
    1,
    17,
    'title: \'"Antrag" der CDU\'',
  ],
  ['asterisk', 'a: b\ntitle: *wichtig*\n', 'yaml-quotes-needed', 2, 8, 'title: "*wichtig*"'],
  ['open quote', 'title: "Antrag\nstart: b\nend: "c"\n', 'yaml-quote-unclosed', 1],
  ['open quote to the end', 'a: "b"\ntitle: "Antrag\nstart: b\n', 'yaml-quote-unclosed', 2],
  ['open single quote', "title: 'Antrag\nstart: b\n", 'yaml-quote-unclosed', 1],
  ['open quote in a list', 'a:\n  - "b\n  - c\n', 'yaml-quote-unclosed', 2],
  ['backslash', 'file: "C:\\Haus"\n', 'yaml-backslash', 1, 10],
  ['line too deep', 'title: A\n  start: b\n', 'yaml-indentation', 1, 8],
  ['line too flat', 'a:\n  - id: a\n    title: b\n   public: true\n', 'yaml-indentation', 4, 1],
  ['open bracket', 'papers: [a, b\nx: 1\n', 'yaml-indentation', 2, 1],
  ['stray text', 'title: A\nfoo\nb: c\n', 'yaml-stray-text', 2, 1],
  ['stray text at the end', 'title: A\nfoo\n', 'yaml-stray-text', 2, 1],
  ['twice', 'title: A\nb: c\ntitle: D\n', 'yaml-duplicate-key', 3, 1],
  ['tag', 'x: !!js/function "f"\n', 'yaml-tag', 1, 4],
  ['several documents', 'a: b\n---\nc: d\n', 'yaml-documents', 2, 1],
  ['two anchors', 'a: &b &c d\n', 'yaml-invalid', 1, 7],
];

const slips = SLIPS.map(([name, yaml, code, line, column, corrected]) => ({
  name,
  yaml,
  code,
  line,
  column,
  corrected,
}));

test.each(slips)('$name', ({ yaml, code, line, column, corrected }) => {
  const [first] = faultsOf(yaml);
  expect(first).toMatchObject({ code, line });
  if (column !== undefined) expect(first?.column).toBe(column);
  if (corrected !== undefined) expect(first?.values['corrected']).toBe(corrected);
});

const corrected = slips.filter((slip) => slip.corrected !== undefined);

test.each(corrected)('$corrected can be read', ({ corrected: line }) => {
  expect(faultsOf(line ?? '')).toEqual([]);
});

test('each of several slips is told, one a line, and no echo of the one before', () => {
  expect(faultsOf('a: b\na: c\nd: @e\na: h\na: i\n').map(({ code, line }) => [code, line])).toEqual([
    ['yaml-duplicate-key', 2],
    ['yaml-quotes-needed', 3],
    ['yaml-duplicate-key', 4],
    ['yaml-duplicate-key', 5],
  ]);
  expect(faultsOf('a:\n  -id: x\n    b: c\n    d: e\n').map(({ code }) => code)).toEqual(['yaml-space']);
  expect(faultsOf(Array.from({ length: 20 }, () => 'a: b').join('\n'))).toHaveLength(5);
});

test('the duplicate names its key', () => {
  expect(faultsOf('title: A\ntitle: B\n')[0]?.values).toEqual({ key: 'title' });
});

test('a bomb of aliases is refused at once', () => {
  const names = 'abcdefghi'.split('');
  const row = (i: number) => Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*${names[i - 1]}`)).join(',');
  const started = performance.now();
  const faults = faultsOf(names.map((name, i) => `${name}: &${name} [${row(i)}]`).join('\n'));
  expect(faults).toEqual([{ code: 'yaml-alias', values: {} }]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('nesting without end is refused, not a crash', () => {
  expect(faultsOf('['.repeat(20_000)).map(({ code }) => code)).toEqual(['yaml-too-deep']);
});

test('values are what YAML 1.2 says: no dates, no yes and no, no octal', () => {
  const yaml = 'a: 2017-05-15\nb: yes\nc: no\nd: 12:30\ne: 0815\nf: true\ng: ~\nh: 1.50\ni: <<\n';
  expect(parseYaml(yaml)).toEqual({
    a: '2017-05-15',
    b: 'yes',
    c: 'no',
    d: '12:30',
    e: 815,
    f: true,
    g: null,
    h: 1.5,
    i: '<<',
  });
});

const MANY = Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('');

/** Files below 1 MB that a search of each line for each line would take half a minute for. */
const LARGE: readonly (readonly [
  name: string,
  yaml: string,
  faults: readonly (readonly [string, number])[],
])[] = [
  ['20,000 different keys', MANY, []],
  ['20,000 different keys in one line', `{${MANY.trim().replaceAll('\n', ', ')}}`, []],
  ['a quote left open below 20,000 lines', `${MANY}z: "open\n`, [['yaml-quote-unclosed', 20_001]]],
  ['a key that comes twice among 20,000', `${MANY}k7: w\n`, [['yaml-duplicate-key', 20_001]]],
  [
    '2,000 slips in 20,000 lines',
    MANY.replaceAll('1: v', '1: @v'),
    [2, 12, 22, 32, 42].map((line) => ['yaml-quotes-needed', line] as const),
  ],
];

test.each(LARGE.map(([name, yaml, faults]) => ({ name, yaml, faults })))(
  '$name: time grows with the text alone',
  ({ yaml, faults }) => {
    const started = performance.now();
    expect(faultsOf(yaml).map(({ code, line }) => [code, line])).toEqual(faults);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);

test('a key twice is told at any depth, in lists, in braces and without a value', () => {
  const places = (yaml: string) => faultsOf(yaml).map(({ code, line, column }) => [code, line, column]);
  expect(places('a:\n  - b: 1\n    c: {d: 1, d: 2}\n    "b": 3\n')).toEqual([
    ['yaml-duplicate-key', 3, 15],
    ['yaml-duplicate-key', 4, 5],
  ]);
  expect(places('a: {b, b}\n')).toEqual([['yaml-duplicate-key', 1, 8]]);
  expect(places('a: {b: 1}\nc: {b: 1}\nd: [{b: 1}, {b: 2}]\n')).toEqual([]);
});
