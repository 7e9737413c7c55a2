import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import { aBody, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { paperFilters } from './filters.ts';

const index = indexOf(
  aPublicRecord({
    bodies: [aBody('samt', { shortName: 'Samt' }), aBody('dorf', { partOf: 'samt', shortName: 'Dorf' })],
    papers: [
      aPaper('a', { body: 'samt', date: calendarDate('2027-01-01') }),
      aPaper('b', { body: 'samt', date: calendarDate('2026-01-01'), kind: 'motion' }),
      aPaper('c', { body: 'dorf' }),
    ],
  }),
);
const items = (id: string, selection: Parameters<typeof paperFilters>[0]) =>
  paperFilters(selection, index)
    .find((filter) => filter.id === id)
    ?.items.map(({ label, href, count, current }) => [label, href, count, current]);

test('all papers: every filter open', () => {
  expect(items('nach-jahr', {})).toEqual([
    ['2027', '/vorlagen/jahr/2027/', 1, false],
    ['2026', '/vorlagen/jahr/2026/', 1, false],
    ['Ohne Datum', '/vorlagen/jahr/ohne-datum/', 1, false],
  ]);
  expect(items('nach-koerperschaft', {})).toEqual([
    ['Samt', '/vorlagen/koerperschaft/samt/', 2, false],
    ['Dorf', '/vorlagen/koerperschaft/dorf/', 1, false],
  ]);
  expect(items('nach-art', {})).toEqual([
    ['Beschlussvorlagen', '/vorlagen/art/beschlussvorlagen/', 2, false],
    ['Anträge', '/vorlagen/art/antraege/', 1, false],
  ]);
});

test('a year keeps the body, empty ones lead nowhere, and there is a way out', () => {
  expect(items('nach-jahr', { year: '2026', body: 'samt' })).toEqual([
    ['Alle Jahre', '/vorlagen/koerperschaft/samt/', 2, false],
    ['2027', '/vorlagen/jahr/2027/samt/', 1, false],
    ['2026', '/vorlagen/jahr/2026/samt/', 1, true],
    ['Ohne Datum', undefined, undefined, undefined],
  ]);
  expect(items('nach-koerperschaft', { year: '2026', body: 'samt' })?.[0]).toEqual([
    'Alle Körperschaften',
    '/vorlagen/jahr/2026/',
    1,
    false,
  ]);
  expect(items('nach-art', { kind: 'motion' })?.[0]).toEqual(['Alle Arten', '/vorlagen/', 3, false]);
});
