import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { aResolution } from '../../testing/public-record.ts';
import { decidedBy, kindOf, originSentence } from './resolution-words.ts';

test.each([
  [{ kind: 'item' as const }, undefined],
  [
    { kind: 'disclosed' as const, disclosedOn: calendarDate('2025-07-02') },
    'Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst und am 2. Juli 2025 bekannt gegeben.',
  ],
  [{ kind: 'disclosed' as const }, 'Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst.'],
  [
    { kind: 'circulation' as const },
    'Dieser Beschluss wurde im Umlaufverfahren gefasst: Die Mitglieder haben ohne Sitzung abgestimmt.',
  ],
  [
    { kind: 'urgent-decision' as const },
    'Eilentscheidung: Die Sache konnte nicht bis zur nächsten Sitzung warten.',
  ],
])('%j', (more, sentence) => {
  expect(originSentence(aResolution('a', 'rat', '2025-06-16', more))).toBe(sentence);
});

test.each([
  ['item' as const, 'Beschluss', 'Rat, '],
  ['disclosed' as const, 'Bekannt gegebener Beschluss', 'Rat, '],
  ['circulation' as const, 'Umlaufbeschluss', 'Rat, '],
  ['urgent-decision' as const, 'Eilentscheidung', 'anstelle des Rates, '],
])('a page of kind %s is headed by what it is and who decided', (kind, word, by) => {
  expect(kindOf({ kind })).toBe(word);
  expect(decidedBy({ kind }, { name: 'Rat' })).toBe(by);
  expect(decidedBy({ kind }, undefined)).toBe('');
});

test.each([
  ['Rat der Gemeinde Wendrode', 'anstelle des Rates der Gemeinde Wendrode, '],
  ['Samtgemeindeausschuss', 'anstelle des Samtgemeindeausschusses, '],
  ['Gemeindevertretung', 'anstelle von: Gemeindevertretung, '],
])('an urgent decision stands in for %s', (name, words) =>
  expect(decidedBy({ kind: 'urgent-decision' }, { name })).toBe(words),
);
