import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberForms } from './paper-number.ts';

const keys = (text: string): string[] => numberForms(text).map((one) => one.key);

test.each([
  ['878/2017', '878/2017'],
  ['0878/2017', '878/2017'],
  ['0878-17', '878/2017'],
  ['0878 / 2017', '878/2017'],
  ['0878–2017', '878/2017'],
  ['DS 31/2023', '31/2023'],
  ['ds31/23', '31/2023'],
  ['Vorlage 0878/2017', '878/2017'],
  ['Vorlage Nr. 0878/2017', '878/2017'],
  ['Beschlussvorlage-Nr.: 0878/2017', '878/2017'],
  ['Was wurde aus Vorlage 0878/2017?', '878/2017'],
  ['(0878/2017)', '878/2017'],
  ['BV-2017-0123', '123/2017'],
  ['VO/2023/031', '31/2023'],
  ['VO/23/031', '31/2023'],
  ['2023/031', '31/2023'],
  ['0012/98', '12/1998'],
  ['0878/2017-1', '878/2017/1'],
  ['2019/0674/1', '674/2019/1'],
  ['A0231/25/1', '231/2025/1'],
  ['2023/031-E1', '31/2023/1'],
  ['DS 17/2025 1. Ergänzung', '17/2025/1'],
  ['DS 17/2025 (2. Ergänzung)', '17/2025/2'],
  ['DHH/2023/1007', '1007/2023'],
  ['Vorlage 878', '878'],
  ['DS 31', '31'],
  ['61234', '61234'],
  ['0815', '815'],
])('%s is the paper %s', (text, key) => {
  expect(keys(text)).toEqual([key]);
});

test.each([
  '',
  '§ 24',
  '2017',
  '24',
  '000',
  '0/2017',
  '15.05.2017',
  '15-05-2017',
  '15/05/2017',
  '2017-05-15',
  '61-26-11',
  '12.500',
  '1.234/2017',
  '878/12345',
  '3/4',
  'Hauptstraße 12',
  'der 24',
  'Tel. 05121/1234567',
  '1'.repeat(10_000),
  '1/'.repeat(10_000),
])('%s is no paper number', (text) => {
  expect(keys(text)).toEqual([]);
});

test('the letters before a number tell papers of one number apart', () => {
  expect(numberForms('AT 3/2025, DS 3/2025')).toEqual([
    { base: '3/2025', key: '3/2025', prefix: 'at' },
    { base: '3/2025', key: '3/2025', prefix: 'ds' },
  ]);
  expect(numberForms('Vorlage zur 3/2025')).toEqual([{ base: '3/2025', key: '3/2025', prefix: '' }]);
});

test('an addition keeps the number that it belongs to', () => {
  expect(numberForms('0878/2017-1')).toEqual([{ base: '878/2017', key: '878/2017/1', prefix: '' }]);
});

test('where both groups may be the year, both readings are given', () => {
  expect(keys('2017/2018')).toEqual(['2017/2018', '2018/2017']);
  expect(keys('2017/18').toSorted()).toEqual(['18/2017', '2017/2018']);
});

const number = fc.integer({ min: 1, max: 1948 });
const year = fc.integer({ min: 1970, max: 2069 });
const before = fc.constantFrom(
  '',
  'DS ',
  'BV-',
  'VO/',
  'Vorlage ',
  'Vorlage Nr. ',
  'Drucksache ',
  'zur ',
  'A',
);
const stroke = fc.constantFrom('/', '-', ' / ', '–', ' - ');

test('every way of writing a number and its year leads to one key', () => {
  fc.assert(
    fc.property(
      number,
      year,
      before,
      stroke,
      fc.integer({ min: 0, max: 6 }),
      (digits, full, prefix, sign, width) => {
        const padded = String(digits).padStart(width, '0');
        const key = `${digits}/${full}`;
        expect(keys(`${prefix}${padded}${sign}${full}`)).toEqual([key]);
        expect(keys(`${prefix}${padded}${sign}${String(full).slice(2)}`)).toContain(key);
        expect(keys(`${prefix}${full}${sign}${padded.padStart(3, '0')}`)).toEqual([key]);
        expect(keys(`${prefix}${String(full).slice(2)}${sign}${padded.padStart(3, '0')}`)).toContain(key);
      },
    ),
    { numRuns: 500 },
  );
});

test('a stored reference and a query meet in a key, and keys are read as themselves', () => {
  fc.assert(
    fc.property(
      number,
      year,
      fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      (digits, full, more) => {
        const key = more === undefined ? `${digits}/${full}` : `${digits}/${full}/${more}`;
        expect(keys(key)).toEqual([key]);
      },
    ),
  );
});

test('nothing that is typed makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const one of numberForms(text)) expect(one.key).toMatch(/^[1-9]\d*(?:\/\d{4}(?:\/[1-9]\d?)?)?$/);
    }),
  );
});
