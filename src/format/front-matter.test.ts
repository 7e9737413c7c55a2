import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FormatError } from './fault.ts';
import { normalizeBody, normalizeText } from './entry-text.ts';
import { parseEntry, parseFields, parseList } from './front-matter.ts';

const codesOf = (read: () => unknown): string[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof FormatError) return error.faults.map(({ code }) => code);
    throw error;
  }
};

test('fields and text are taken apart', () => {
  expect(parseEntry('---\ntitle: A\nstart: 2026-01-01T10:00\n---\n\nText\n---\nmehr\n\n')).toEqual({
    data: { title: 'A', start: '2026-01-01T10:00' },
    text: 'Text\n---\nmehr\n',
  });
  expect(parseEntry('---\n---').text).toBe('');
  expect(parseEntry('---  \ntitle: A\n---  \nText')).toEqual({ data: { title: 'A' }, text: 'Text\n' });
  expect(parseEntry('---\n# nur ein Kommentar\n---\n').data).toEqual({});
});

test.each(['\r\n', '\r', '\n'])('line ends %j and a byte order mark make no difference', (end) => {
  const source = `\uFEFF---${end}title: A${end}lines: |${end}  a${end}  b${end}---${end}x${end}${end}y`;
  expect(parseEntry(source)).toEqual({ data: { title: 'A', lines: 'a\nb\n' }, text: 'x\n\ny\n' });
});

test('mixed line ends are read as one', () => {
  expect(parseEntry('---\r\ntitle: A\nkind: b\r\n---\n\r\nx\r\ny\n').text).toBe('x\ny\n');
  expect(normalizeText('a\r\r\nb')).toBe('a\n\nb');
});

test('the body has no blank lines before it and one line end after', () => {
  expect(normalizeBody(' \n\t\n    code\n\n ')).toBe('    code\n');
  expect(normalizeBody(' \n ')).toBe('');
});

test('cleared fields are left out, at any depth', () => {
  const source = "---\na: ''\nb:\nc: ~\nd: {e: '', f: 0, g: false}\nh: ['', 1, {i: null}]\nj: ' '\n---\n";
  expect(parseEntry(source).data).toEqual({ d: { f: 0, g: false }, h: [1, {}], j: ' ' });
});

describe('front matter is data and never a program', () => {
  const languages = [
    'js',
    'javascript',
    'json',
    'toml',
    'coffee',
    'cson',
    'yaml',
    'constructor',
    '__proto__',
    ' # x',
  ];
  test.each(languages)('---%s is refused', (language) => {
    expect(codesOf(() => parseEntry(`---${language}\ntitle: A\n---\n`))).toEqual(['front-matter-language']);
  });

  test('a program in it is not run', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-'));
    const marker = path.join(folder, 'marker');
    const program = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x')`;
    const imported = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x')`;
    for (const language of ['js', 'javascript', 'JS', ' js ', '']) {
      for (const body of [
        program,
        imported,
        `{ title: ${imported} }`,
        `title: !!js/function 'function(){${imported}}'`,
      ]) {
        expect(codesOf(() => parseEntry(`---${language}\n${body}\n---\n`)).length).toBeGreaterThan(0);
      }
    }
    expect(existsSync(marker)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test('a key of JavaScript itself stays a key', () => {
    const { data } = parseEntry('---\n__proto__:\n  polluted: true\nconstructor: x\n---\n');
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('a name that looks like a comment after a foreign line end is a name', () => {
  expect(parseEntry('---\n\u2028#3 Antrag: {}\n---\n').data).toEqual({ '\u2028#3 Antrag': {} });
});

test('front matter without fields holds none', () => {
  for (const fields of ['', '\n', '# nur eine Bemerkung\n', '~\n'])
    expect(parseEntry(`---\n${fields}---\nText\n`)).toEqual({ data: {}, text: 'Text\n' });
});

test('what is no front matter is told', () => {
  expect(codesOf(() => parseEntry(''))).toEqual(['front-matter-missing']);
  expect(codesOf(() => parseEntry('title: A'))).toEqual(['front-matter-missing']);
  expect(codesOf(() => parseEntry('----\ntitle: A\n----\n'))).toEqual(['front-matter-missing']);
  expect(codesOf(() => parseEntry('---\ntitle: A\n'))).toEqual(['front-matter-unclosed']);
  expect(codesOf(() => parseEntry('---\ntitle: A\n---x\n'))).toEqual(['front-matter-unclosed']);
  expect(codesOf(() => parseEntry('---\n- a\n---\n'))).toEqual(['yaml-not-fields']);
  expect(codesOf(() => parseEntry('---\ntext\n---\n'))).toEqual(['yaml-not-fields']);
});

test('blank lines without end cost no more time than they have lines', () => {
  const started = performance.now();
  expect(parseEntry(`---\n${'\n'.repeat(100_000)}a: b\n---\n`).data).toEqual({ a: 'b' });
  expect(codesOf(() => parseEntry(`---\na: b\n---\n${'\n'.repeat(1_000_000)}`))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('files that are YAML alone hold fields, or a list', () => {
  expect(parseFields('\uFEFFname: A\r\nshort:\r\n')).toEqual({ name: 'A' });
  expect(parseFields('')).toEqual({});
  expect(parseList('- from: /a\n  to:\n')).toEqual([{ from: '/a' }]);
  expect(parseList('')).toEqual([]);
  expect(codesOf(() => parseFields('- a'))).toEqual(['yaml-not-fields']);
  expect(codesOf(() => parseList('a: b'))).toEqual(['yaml-not-list']);
});

test('the error names each fault with its line', () => {
  const error = new FormatError([
    { code: 'yaml-tab', values: {}, line: 3 },
    { code: 'yaml-alias', values: {} },
  ]);
  expect(error.message).toBe('yaml-tab in line 3, yaml-alias');
  expect(error.name).toBe('FormatError');
});
