import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { indexOf, type Bearer } from '../../../domain/view/index.ts';
import {
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../../testing/public-record.ts';
import { wordLinks } from './word-links.ts';
import { bearerCounts, itemMeta, namedPaperMeta } from './word-words.ts';

const paper: Bearer = { kind: 'paper', paper: aPaper('p') };
const resolution: Bearer = { kind: 'resolution', resolution: aResolution('r', 'rat', '2027-01-01') };
const meeting = aMeeting('rat', '2027-03-09T19:30');
const item: Bearer = { kind: 'item', item: anOpenItem('a'), meeting };

test('a page says how much it holds of what', () => {
  expect(bearerCounts([paper, item, paper, resolution])).toBe(
    '2 Vorlagen, 1 Beschluss und 1 Tagesordnungspunkt',
  );
  expect(bearerCounts([item, item])).toBe('2 Tagesordnungspunkte');
  expect(bearerCounts([])).toBe('');
});

test('an item is named by its number, who meets and when', () => {
  const index = indexOf(aPublicRecord({ organizations: [anOrganization('rat', 'a', { name: 'Rat' })] }));
  expect(itemMeta(anOpenItem('a', { number: '7' }), meeting, index)).toBe('TOP 7 · Rat · 9. März 2027');
  expect(itemMeta(anOpenItem('a'), meeting, indexOf(aPublicRecord()))).toBe(
    'Tagesordnungspunkt · 9. März 2027',
  );
});

test('a paper among other things is named by its number', () => {
  const motion = aPaper('p', { kind: 'motion', reference: '0878/2017', date: calendarDate('2017-05-03') });
  expect(namedPaperMeta(motion, indexOf(aPublicRecord()))).toBe('Antrag 0878/2017 · 3. Mai 2017');
  expect(namedPaperMeta(aPaper('p'), indexOf(aPublicRecord()))).toBe('Beschlussvorlage');
});

test('a word leads to its page, one without letters nowhere', () => {
  expect(wordLinks('subjects', ['Straßen & Wege', '…'])).toEqual([
    { label: 'Straßen & Wege', href: '/themen/strassen-und-wege/' },
    { label: '…' },
  ]);
  expect(wordLinks('places', ['Lange Straße'])).toEqual([
    { label: 'Lange Straße', href: '/orte/lange-strasse/' },
  ]);
});
