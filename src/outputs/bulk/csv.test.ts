import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });

test('spreadsheets set to German open it: mark of UTF-8, semicolons, ja and nein', () => {
  expect(
    toCsv([
      ['titel', 'zahl', 'ja', 'liste', 'leer'],
      ['Größe', 3, true, ['a', 'b'], undefined],
    ]),
  ).toBe('\ufefftitel;zahl;ja;liste;leer\r\nGröße;3;ja;a|b;\r\n');
});

test.each([
  '=1+1',
  '+49 30',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '=HYPERLINK("x";"y")',
])('no spreadsheet takes %j for a formula', (text) => {
  const csv = toCsv([['titel'], [text]]);
  expect(read(csv)[1]).toEqual([`'${text}`]);
});

test('whatever stands in a cell is read back as it was, but for the apostrophe', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const back = read(toCsv([['a', 'b'], ...rows])).slice(1);
      const harmless = (cell: string) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);
      expect(back).toEqual(rows.map((row) => row.map(harmless)));
    }),
  );
});
