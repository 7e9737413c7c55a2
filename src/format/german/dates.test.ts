import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../domain/calendar-date.ts';
import { dateForms } from './dates.ts';

test.each([
  ['15.5.2017', '2017-05-15'],
  ['15.05.17', '2017-05-15'],
  ['15. 5. 2017', '2017-05-15'],
  ['15. Mai 2017', '2017-05-15'],
  ['15 mai 17', '2017-05-15'],
  ['15/05/2017', '2017-05-15'],
  ['2017-05-15', '2017-05-15'],
  ['2017-05-15T18:00', '2017-05-15'],
  ['Montag, 15.05.2017, 18 Uhr', '2017-05-15'],
  ['29.2.2024', '2024-02-29'],
  ['1.1.85', '1985-01-01'],
  ['Mai 2017', '2017-05'],
  ['März 2017', '2017-03'],
  ['Maerz 2017', '2017-03'],
  ['Mrz. 2017', '2017-03'],
  ['Sept. 2017', '2017-09'],
  ['Jänner 2017', '2017-01'],
  ['05/2017', '2017-05'],
  ['5.2017', '2017-05'],
  ['2017-05', '2017-05'],
  ['2017', '2017'],
  ['Haushalt 2017', '2017'],
  ['im Jahr 2017.', '2017'],
])('%s is %s', (text, form) => {
  expect(dateForms(text)).toEqual([form]);
});

test.each([
  '',
  '31.2.2017',
  '31. Februar 2017',
  '29.2.2023',
  '0.5.2017',
  '15.13.2017',
  '2017-13-01',
  '13/2017',
  '13.2017',
  '2017-13',
  '32.1.17',
  '1899',
  '2100',
  '878/2017',
  'BV-2017-0123',
  '15. Mai',
  'Mai',
  '12017',
  'L2017',
  '12.500',
  '1.2017.3',
  '0'.repeat(10_000),
  '1.'.repeat(10_000),
])('%s names no date', (text) => {
  expect(dateForms(text)).toEqual([]);
});

test('several dates come in their order, each once', () => {
  expect(dateForms('vom 15.5.2017 bis Juni 2018, 2019 und 15. Mai 2017')).toEqual([
    '2017-05-15',
    '2018-06',
    '2019',
  ]);
});

const NAMES = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SHORT = 'Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sept. Okt. Nov. Dez.'.split(' ');

test('every way of writing a day leads to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
      const date = addDays(calendarDate('1970-01-01'), days);
      const [year = '', month = '', day = ''] = date.split('-');
      const [d, m] = [Number(day), Number(month)];
      const two = year.slice(2);
      for (const way of [
        date,
        `${year}-${m}-${d}`,
        `${d}.${m}.${year}`,
        `${day}.${month}.${year}`,
        `${d}. ${m}. ${year}`,
        `${d}.${m}.${two}`,
        `${day}/${month}/${year}`,
        `${d}. ${NAMES[m - 1]} ${year}`,
        `${day} ${NAMES[m - 1]?.toUpperCase()} ${year}`,
        `${d}.${SHORT[m - 1]} ${two}`,
        `am ${d}.${m}.${year}, um 18 Uhr`,
      ])
        expect(dateForms(way), way).toEqual([date]);
      for (const way of [
        `${NAMES[m - 1]} ${year}`,
        `${SHORT[m - 1]} ${year}`,
        `${m}/${year}`,
        `${month}.${year}`,
      ])
        expect(dateForms(way), way).toEqual([`${year}-${month}`]);
      expect(dateForms(year)).toEqual([year]);
    }),
  );
});

test('a day that the month has not gives nothing, in whatever way it is written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.constantFrom(
        [2, 30],
        [2, 31],
        [4, 31],
        [6, 31],
        [9, 31],
        [11, 31],
        [1, 32],
        [13, 1],
        [0, 1],
        [5, 0],
      ),
      (year, [month = 0, day = 0]) => {
        const two = (count: number): string => String(count).padStart(2, '0');
        expect(dateForms(`${day}.${month}.${year}`)).toEqual([]);
        expect(dateForms(`${year}-${two(month)}-${two(day)}`)).toEqual([]);
        if (NAMES[month - 1]) expect(dateForms(`${day}. ${NAMES[month - 1]} ${year}`)).toEqual([]);
      },
    ),
  );
});
