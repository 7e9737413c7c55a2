import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highestNumbers, nextNumber } from './next-number.ts';
import { isSame, referenceOf, written } from './reference.ts';
import { bearer, indexBearer, isKeyTaken, numbered } from './taken.ts';

const paper = (reference: string, body = 'stadt') => ({ body, reference });

test('a number is taken apart and written again', () => {
  expect(referenceOf('0121/2027')).toEqual({
    number: 121,
    year: '2027',
    width: 4,
    yearFirst: false,
    suffix: '',
  });
  expect(referenceOf('2027/002')).toEqual({ number: 2, year: '2027', width: 3, yearFirst: true, suffix: '' });
  expect(referenceOf('2026/2027')).toMatchObject({ number: 2026, year: '2027' });
  for (const other of ['', 'BV 12', '12/27', '0121-2027', '1/2/2027'])
    expect(referenceOf(other)).toBeUndefined();
  expect(written(7, '2027')).toBe('0007/2027');
  expect(written(12345, '2027')).toBe('12345/2027');
});

test('numbers are the same whatever zeros stand before them', () => {
  expect(isSame('121/2027', '0121/2027')).toBe(true);
  expect(isSame('BV 12', ' BV 12')).toBe(true);
  expect(isSame('121/2027 n', '0121/2027 N')).toBe(true);
  expect(isSame('0121/2027', '0121/2027 N')).toBe(false);
  expect(isSame('0121/2027', '0121/2026')).toBe(false);
  expect(isSame('BV 12', 'BV 13')).toBe(false);
});

test('the index holds one row for all bodies, or one for each where they share numbers', () => {
  const one = [paper('0121/2027'), paper('0122/2027', 'dorf'), paper('0050/2026'), paper('ohne')];
  expect(highestNumbers(one)).toEqual({ '2027': 122, '2026': 50 });
  expect(highestNumbers([...one, paper('0121/2027', 'dorf')])).toEqual({
    'stadt/2027': 121,
    'dorf/2027': 122,
    '2026': 50,
  });
  expect(highestNumbers([paper('0121/2027'), paper('0121/2027')])).toEqual({ '2027': 121 });
});

test('the next number follows what index and repository know', () => {
  const index = { '2027': 121 };
  expect(nextNumber({ index, papers: [] }, 'stadt', '2027')).toBe('0122/2027');
  expect(nextNumber({ index, papers: [paper('0130/2027', 'dorf')] }, 'stadt', '2027')).toBe('0131/2027');
  expect(nextNumber({ index, papers: [] }, 'stadt', '2028')).toBe('0001/2028');
  expect(nextNumber({ index: {}, papers: [paper('2027/009')] }, 'stadt', '2027')).toBe('2027/010');
});

test("the members' papers count too, and the next one keeps what most of them bear behind the number", () => {
  const papers = ['0126/2027 N', '0127/2027 N', '0162/2026 N'].map((reference) => paper(reference));
  expect(nextNumber({ index: { '2027': 123 }, papers }, 'stadt', '2027')).toBe('0128/2027 N');
  expect(nextNumber({ index: { '2027': 130 }, papers }, 'stadt', '2027')).toBe('0131/2027 N');
  const supplement = [paper('0121/2027'), paper('0122/2027'), paper('0123/2027 E')];
  expect(nextNumber({ index: {}, papers: supplement }, 'stadt', '2027')).toBe('0124/2027');
  expect(isKeyTaken(['0128-2027'], '0128/2027')).toBe(true);
  expect(isKeyTaken(['0128-2027'], '0128/2027 N')).toBe(false);
});

test('where each body has a row of its own, only its own counts', () => {
  const index = { 'stadt/2027': 121, 'dorf/2027': 7 };
  expect(nextNumber({ index, papers: [] }, 'dorf', '2027')).toBe('0008/2027');
  expect(nextNumber({ index, papers: [paper('0130/2027')] }, 'dorf', '2027')).toBe('0008/2027');
  expect(nextNumber({ index, papers: [] }, 'neu', '2027')).toBe('0001/2027');
});

test('what is proposed is never taken', () => {
  const papers = fc.array(
    fc.record({
      body: fc.constantFrom('stadt', 'dorf'),
      reference: fc.nat({ max: 300 }).map((number) => written(number, '2027')),
    }),
  );
  fc.assert(
    fc.property(papers, papers, (published, current) => {
      const next = nextNumber({ index: highestNumbers(published), papers: current }, 'stadt', '2027');
      const own = [...published, ...current].filter(({ body }) => body === 'stadt');
      expect(own.some(({ reference }) => isSame(reference, next))).toBe(false);
    }),
  );
});

test('another paper that bears the number is named, the own one is not', () => {
  const entry = (slug: string, reference: string, body = 'stadt') => ({
    slug,
    path: '',
    data: { reference, body, title: `Titel ${slug}` },
  });
  const papers = numbered([entry('a/index', '0121/2027'), entry('b/index', '0122/2027', 'dorf')], 'c/index');
  expect(bearer(papers, '121/2027', 'stadt')).toBe('Titel a/index');
  expect(bearer(papers, '0122/2027', 'stadt')).toBeUndefined();
  expect(bearer(numbered([entry('a/index', '0121/2027')], 'a/index'), '0121/2027', 'stadt')).toBeUndefined();
  const choices = [{ key: '0005-2020', label: 'Alt', detail: '0005/2020, 01.02.2020' }];
  expect(indexBearer(choices, '5/2020', '')).toBe('Alt');
  expect(indexBearer(choices, '5/2020', '0005-2020')).toBeUndefined();
});
