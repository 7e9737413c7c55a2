import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { benchWithoutFaction, endedSentence, seatSentence } from './organization-words.ts';

test.each([
  [1, undefined, '1 stimmberechtigtes Mitglied.'],
  [9, undefined, '9 stimmberechtigte Mitglieder.'],
  [31, 31, '31 Sitze mit Stimmrecht; alle sind besetzt.'],
  [30, 31, 'Von 31 Sitzen mit Stimmrecht sind 30 besetzt.'],
])('%i seats of %s', (taken, statutory, sentence) => expect(seatSentence(taken, statutory)).toBe(sentence));

test.each([
  ['faction' as const, 'Diese Fraktion bestand bis 31. Oktober 2021.'],
  ['committee' as const, 'Dieses Gremium bestand bis 31. Oktober 2021.'],
  ['administration' as const, 'Diese Stelle bestand bis 31. Oktober 2021.'],
])('what a dissolved %s says', (kind, sentence) => {
  expect(endedSentence(kind, calendarDate('2021-10-31'))).toBe(sentence);
});

test('who belongs to no Fraktion, and who sits by the office', () => {
  expect(benchWithoutFaction({})).toBe('Ohne Fraktion');
  expect(benchWithoutFaction({ exOfficio: true })).toBe('Kraft Amtes');
});
