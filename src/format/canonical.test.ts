import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Meeting, ProtectedPaper, Resolution } from '../domain/schema/index.ts';
import { formatEntry, formatYaml } from './canonical.ts';
import { parseEntry } from './front-matter.ts';
import { reformatEntry, reformatFields } from './reformat.ts';
import { parseYaml } from './yaml.ts';

/** Pieces that YAML takes for something else when they stand in a text. */
const PIECES =
  'Antrag|der|"Mühlenbach"|\'x\'|:|#3|-|0815|1e3|true|Null|~|yes|2017-05-15|\n|  |\t|[a]|{b}|*c|&d|!e|%|@|`|,|a: b|x #y|---|>|?|\r|\u0007|…|„“|<b>|\\|0x1F|.5|12:30|\u2028|\u0085|\uFEFF'.split(
    '|',
  );
const pieces = fc.array(fc.constantFrom(...PIECES, '|', ' '), { minLength: 1, maxLength: 8 });
const text = fc
  .oneof(
    pieces.map((words) => words.join('')),
    pieces.map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((value) => value !== '');
/** A byte order mark at the start of the first line is none of the file's text. */
const key = text.filter((name) => !name.startsWith('\uFEFF'));
const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  ),
  tree: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const fields = fc.dictionary(key, tree, { maxKeys: 5, noNullPrototype: true });
const body = fc
  .oneof(text, fc.lorem())
  .map((value) => value.replace(/\r\n?/g, '\n').replace(/^\s+/, '').trimEnd());

test('what is written is read back as it was, and written again the same', () => {
  fc.assert(
    fc.property(fields, body, (data, markdown) => {
      const file = formatEntry({ data, text: markdown });
      const back = parseEntry(file);
      expect(back.data).toEqual(data);
      expect(back.text.trimEnd()).toBe(markdown.trimEnd());
      expect(formatEntry(back)).toBe(file);
      expect(reformatEntry(file)).toBe(file);
    }),
    { numRuns: 400 },
  );
});

test('a file written by hand becomes what the writer gives', () => {
  fc.assert(
    fc.property(fields, (data) => {
      const byHand = JSON.stringify(data, null, 1);
      expect(reformatFields(byHand)).toBe(formatYaml(data));
    }),
    { numRuns: 200 },
  );
});

test('the form is that of the CMS: block style, few quotes, lists indented, no folding', () => {
  const title = `Beratung ${'und Beschlussfassung '.repeat(6)}über den Haushalt`;
  expect(
    formatEntry(
      {
        data: {
          vendor: 'x',
          status: 'held',
          title,
          number: '12',
          organization: 'rat',
          start: '2026-02-03T18:00',
          agenda: [
            {
              title: 'Antrag: "Neubau"',
              public: true,
              papers: ['0001-2026', '815'],
              id: 't1a',
              resolution: 'Eins\n\nZwei\n',
            },
            { category: 'other', public: false, id: 't2a' },
          ],
          files: [],
        },
        text: '\r\n# Hinweis\r\n\r\nText\n\n',
      },
      Meeting,
    ),
  ).toBe(`---
title: ${title}
number: "12"
organization: rat
start: 2026-02-03T18:00
status: held
agenda:
  - id: t1a
    title: 'Antrag: "Neubau"'
    public: true
    papers:
      - 0001-2026
      - "815"
    resolution: |
      Eins

      Zwei
  - id: t2a
    public: false
    category: other
files: []
vendor: x
---
# Hinweis

Text
`);
});

test.each(['0815', '1e3', 'true', 'null', '~', '0x1F', '.5', '1', '', ' x', '-'])(
  'the text %j comes back as text',
  (value) => {
    expect(parseYaml(formatYaml([value, 'x']))).toEqual(value === '' ? ['x'] : [value, 'x']);
  },
);

test('cleared fields are not written', () => {
  expect(formatYaml({ a: '', b: null, c: undefined, d: [''], e: 0 })).toBe('d: []\ne: 0\n');
  expect(formatEntry({ data: {} })).toBe('---\n{}\n---\n');
});

test('the order comes from the variant that the data is of', () => {
  const disclosed = {
    text: 'x',
    disclosedOn: '2026-01-01',
    title: 't',
    item: { item: 'i1a', meeting: 'm' },
    kind: 'disclosed',
  };
  expect(formatYaml(disclosed, Resolution)).toBe(
    'kind: disclosed\nitem:\n  meeting: m\n  item: i1a\ntitle: t\ndisclosedOn: 2026-01-01\ntext: x\n',
  );
  expect(formatYaml({ files: [{ title: 'x', id: 'f1a' }], attachmentsOf: 'p' }, ProtectedPaper)).toBe(
    'attachmentsOf: p\nfiles:\n  - id: f1a\n    title: x\n',
  );
});

test('the data that was given is left as it was', () => {
  const data = { b: '', a: [{ c: null }] };
  formatYaml(data);
  expect(data).toEqual({ b: '', a: [{ c: null }] });
});

test('the same object named twice is written twice, without an alias', () => {
  const file = { id: 'f1a' };
  expect(formatYaml({ a: file, b: file })).toBe('a:\n  id: f1a\nb:\n  id: f1a\n');
});
