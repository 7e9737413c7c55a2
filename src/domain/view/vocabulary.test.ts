import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import {
  aClosedItem,
  aMeeting,
  anOpenItem,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import { indexOf } from './record-index.ts';
import { type Bearer, vocabulariesOf, wordsOfItem, wordsOfResolution } from './vocabulary.ts';

const decided = anOpenItem('decided', { papers: ['p1'], places: ['Marktplatz'] });
const noted = anOpenItem('noted', { items: [anOpenItem('below', { papers: ['p1'] })] });
const meeting = aMeeting('rat', '2027-02-01T19:00', { agenda: [decided, noted, aClosedItem('closed')] });
const resolution = aResolution(`${meeting.key}-decided`, 'rat', '2027-02-01', {
  meeting: meeting.key,
  item: 'decided',
  papers: ['p1'],
});
const index = indexOf(
  aPublicRecord({
    meetings: [meeting],
    resolutions: [resolution],
    papers: [
      aPaper('p1', { subjects: ['Radverkehr', 'Straßen'], date: calendarDate('2027-01-10') }),
      aPaper('p2', { subjects: ['radverkehr', '…'], date: calendarDate('2027-03-01') }),
      aPaper('p3', { subjects: ['Radverkehr'], places: ['Ärmelweg', 'Zehnthof'] }),
    ],
  }),
);

const named = (bearer: Bearer): string =>
  bearer.kind === 'paper'
    ? bearer.paper.key
    : bearer.kind === 'item'
      ? bearer.item.id
      : bearer.resolution.key;

test('a word holds all that bears it, newest first, a decided item as its resolution', () => {
  const { subjects } = vocabulariesOf(index);
  expect(subjects.map(({ key, label, bearers }) => [key, label, bearers.map(named)])).toEqual([
    ['radverkehr', 'Radverkehr', ['p2', resolution.key, 'below', 'p1', 'p3']],
    ['strassen', 'Straßen', [resolution.key, 'below', 'p1']],
  ]);
});

test('places stand in the order of the German alphabet', () => {
  expect(vocabulariesOf(index).places.map(({ label }) => label)).toEqual([
    'Ärmelweg',
    'Marktplatz',
    'Zehnthof',
  ]);
});

test('items and resolutions bear the words of their papers too, each once', () => {
  expect(wordsOfItem(decided, index)).toEqual({
    subjects: ['Radverkehr', 'Straßen'],
    places: ['Marktplatz'],
  });
  expect(wordsOfResolution(resolution, index)).toEqual(wordsOfItem(decided, index));
  expect(wordsOfItem(anOpenItem('x', { subjects: ['radverkehr'], papers: ['p1', 'gone'] }), index)).toEqual({
    subjects: ['radverkehr', 'Straßen'],
    places: [],
  });
});

test('a record without words has empty lists', () => {
  expect(vocabulariesOf(indexOf(aPublicRecord()))).toEqual({ subjects: [], places: [] });
});
