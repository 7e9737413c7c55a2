import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { dayOfKey, yearOfKey } from './key-time.ts';
import { meetingParts } from './meeting-parts.ts';
import { plainCollection } from './names.ts';
import { paperParts } from './paper-parts.ts';
import { type Part, partOf } from './part.ts';

describe('the year of a paper', () => {
  it.each([
    ['0878-2017', 2017],
    ['2017-878', 2017],
    ['0121-2027-1', 2027],
    ['2027-0121-2', 2027],
    ['2026-2027', 2027],
    ['bv-0121-2027', 2027],
    ['0878-17', 2017],
    ['17-0878', undefined],
    ['0121', undefined],
    ['1234-5678', undefined],
    ['vorlage-a', undefined],
    ['', undefined],
  ])('%s: %s', (key, year) => expect(yearOfKey(key)).toBe(year));
});

test.each([
  ['2027-03-16-rat', '2027-03-16'],
  ['2027-03-16', '2027-03-16'],
  ['2027-02-30-rat', undefined],
  ['2027-03-161-rat', undefined],
  ['sondersitzung', undefined],
])('the day of the meeting %s: %s', (key, day) => expect(dayOfKey(key)).toBe(day));

const names = (parts: readonly Part[]) =>
  parts.map(({ collection, archive }) => `${collection}${archive ? '*' : ''}`);
const labels = (parts: readonly Part[]) => parts.map(({ label }) => label);

describe('papers', () => {
  const KEYS = ['0001-2024', '2024-2', '0003-2025', '0004-2022', '0005-2027'];
  it('are divided into this year, the one before, and archives of what is public', () => {
    const parts = paperParts(KEYS, '2027-03-08');
    expect(names(parts)).toEqual([
      'papers-2027',
      'papers-2026',
      'papers-2025*',
      'papers-2024*',
      'papers-2022*',
      'papers-older*',
    ]);
    expect(labels(parts)).toEqual([
      'Vorlagen 2027',
      'Vorlagen 2026',
      'Archiv: Vorlagen 2025',
      'Archiv: Vorlagen 2024',
      'Archiv: Vorlagen 2022',
      'Archiv: übrige Vorlagen',
    ]);
  });

  it.each([
    ['2027-11-30', ['papers-2027', 'papers-2026']],
    ['2027-12-01', ['papers-2027', 'papers-2028', 'papers-2026']],
    ['2027-12-31', ['papers-2027', 'papers-2028', 'papers-2026']],
    ['2028-01-01', ['papers-2028', 'papers-2027']],
  ])('on %s, what may be written is %j', (today, expected) => {
    const current = paperParts(KEYS, today).filter(({ archive }) => !archive);
    expect(current.map(({ collection }) => collection)).toEqual(expected);
  });

  it('of next year stand in their own collection as soon as one is public', () => {
    expect(names(paperParts(['0001-2028'], '2027-10-01')).slice(0, 2)).toEqual([
      'papers-2027',
      'papers-2028',
    ]);
  });

  it('without years stay together', () => {
    expect(names(paperParts(['xviii-1', 'xviii-2', '0001-2026'], '2027-03-08'))).toEqual(['papers']);
    expect(names(paperParts([], '2027-03-08'))).toEqual(['papers-2027', 'papers-2026', 'papers-older*']);
  });
});

const term = (key: string, from: string, to?: string) => ({
  key,
  startDate: calendarDate(from),
  ...(to !== undefined && { endDate: calendarDate(to) }),
});
const OLD = term('wp-2016', '2016-11-01', '2021-10-31');
const LAST = term('wp-2021', '2021-11-01', '2026-10-31');
const NOW = term('wp-2026', '2026-11-01', '2031-10-31');
const meetings = (keys: string[], terms: readonly ReturnType<typeof term>[], today = '2027-03-08') =>
  meetingParts(keys, terms, calendarDate(today));

describe('meetings', () => {
  it('are divided into the term that runs and archives of those before', () => {
    const parts = meetings(['2018-01-01-rat'], [LAST, NOW, OLD]);
    expect(names(parts)).toEqual(['meetings', 'meetings-wp-2021*', 'meetings-wp-2016*']);
    expect(labels(parts)).toEqual([
      'Sitzungen',
      'Archiv: Sitzungen 2021–2026',
      'Archiv: Sitzungen 2016–2021',
    ]);
    const at = (key: string) => partOf(parts, 'meetings', key)?.collection;
    expect(['2026-10-31-rat', '2026-11-01-rat', '2032-01-01-rat', 'sondersitzung'].map(at)).toEqual([
      'meetings-wp-2021',
      'meetings',
      'meetings',
      'meetings',
    ]);
    expect(at('1999-01-01-rat')).toBe('meetings-wp-2016');
  });

  it('from before the first term have an archive where one is public', () => {
    const parts = meetings(['2009-01-01-rat'], [NOW]);
    expect(labels(parts)).toEqual(['Sitzungen', 'Archiv: Sitzungen vor 2026']);
    expect(partOf(parts, 'meetings', '2009-01-01-rat')?.collection).toBe('meetings-older');
  });

  it('stay together without a term that has begun', () => {
    expect(names(meetings(['2009-01-01-rat'], []))).toEqual(['meetings']);
    expect(names(meetings(['2009-01-01-rat'], [NOW], '2026-10-31'))).toEqual(['meetings']);
  });

  it('of a term that is over are still written while no new one is entered', () => {
    expect(names(meetings([], [OLD, LAST]))).toEqual(['meetings', 'meetings-wp-2016*']);
  });

  it('of bodies with terms of their own: the oldest that still runs counts', () => {
    const other = term('aue', '2023-01-01', '2028-12-31');
    const gone = term('aue-alt', '2018-01-01', '2022-12-31');
    const parts = meetings([], [term('wp', '2021-11-01', '2031-10-31'), other, gone]);
    expect(names(parts)).toEqual(['meetings', 'meetings-aue-alt*']);
    expect(parts[0]).toMatchObject({ from: '2021-11-01' });
  });

  it('of bodies that are elected together: one archive', () => {
    expect(names(meetings([], [{ ...LAST, key: 'b' }, { ...LAST, key: 'a' }, NOW]))).toEqual([
      'meetings',
      'meetings-a*',
    ]);
  });
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));
const year = fc.integer({ min: 1990, max: 2060 });
const number = fc.integer({ min: 0, max: 99_999 });
const paperKey = fc.oneof(
  fc.tuple(number, year).map((of) => of.join('-')),
  fc.tuple(year, number).map((of) => of.join('-')),
  fc.stringMatching(/^[a-z0-9-]{1,20}$/),
);
const meetingKey = fc.oneof(
  fc.tuple(day, fc.stringMatching(/^[a-z-]{1,9}$/)).map((of) => of.join('-')),
  fc.stringMatching(/^[a-z0-9-]{1,20}$/),
);

test('every key lies in exactly one part, whatever is public and whenever it is', () => {
  fc.assert(
    fc.property(
      fc.array(paperKey),
      fc.array(meetingKey),
      fc.array(fc.tuple(day, fc.option(day, { nil: undefined }))),
      day,
      paperKey,
      meetingKey,
      (papers, meets, spans, today, paper, meeting) => {
        const terms = spans.map(([startDate, endDate], i) => ({
          key: `t${i}`,
          startDate,
          ...(endDate && { endDate }),
        }));
        const parts = [...meetingParts(meets, terms, today), ...paperParts(papers, today)];
        const collections = parts.map(({ collection }) => collection);
        expect(new Set(collections).size).toBe(collections.length);
        expect(collections).toContain(partOf(parts, 'papers', paper)?.collection);
        expect(collections).toContain(partOf(parts, 'meetings', meeting)?.collection);
        expect(parts.map((part) => plainCollection(part.collection))).toEqual(parts.map(({ kind }) => kind));
        expect(partOf(parts, 'papers', paper)?.kind).toBe('papers');
        expect(partOf(parts, 'meetings', meeting)?.kind).toBe('meetings');
        for (const kind of ['papers', 'meetings']) {
          expect(parts.find((part) => part.kind === kind)?.archive).toBe(false);
        }
      },
    ),
  );
});

test('a kind without parts has none', () => {
  expect(partOf(paperParts([], '2027-03-08'), 'meetings', 'x')).toBeUndefined();
});
