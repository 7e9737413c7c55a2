import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { outcomeLine } from '../votes.ts';
import { aMeeting, anOpenItem, aPublicRecord, aResolution } from '../../../testing/public-record.ts';
import {
  consentWords,
  decidedBy,
  kindOf,
  kindWords,
  objectionWords,
  originSentence,
  resolutionLine,
  wordingHeading,
} from './resolution-words.ts';

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
    { kind: 'circulation' as const, outcome: 'rejected' as const },
    'Die Mitglieder haben im Umlaufverfahren ohne Sitzung abgestimmt und den Vorschlag abgelehnt.',
  ],
  [
    { kind: 'circulation' as const, failed: 'no-quorum' as const },
    'Im Umlaufverfahren ist kein Beschluss zustande gekommen. Es wurde nichts entschieden.',
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

test.each([
  [{ approvesMinutesOf: '2025-05-05-rat' }, 'Genehmigt'],
  [{}, 'Beschlossen'],
])('of an item with %j it says %j, as the agenda does', (more, words) => {
  const item = anOpenItem('a', { result: { outcome: 'approved' }, ...more });
  const agenda = [anOpenItem('k', { heading: true, items: [item] })];
  const resolution = aResolution('r', 'rat', '2025-06-16', {
    outcome: 'approved',
    meeting: '2025-06-16-rat',
    item: 'a',
  });
  const meeting = aMeeting('rat', '2025-06-16T18:00', { agenda });
  const index = indexOf(aPublicRecord({ meetings: [meeting], resolutions: [resolution] }));
  expect(resolutionLine(resolution, index)).toBe(words);
  expect(outcomeLine({ ...item.result, onMinutes: item.approvesMinutesOf !== undefined })).toBe(words);
});

test.each([
  [{}, undefined],
  [{ statutory: 7 }, undefined],
  [{ consented: 1 }, '1 Mitglied'],
  [{ consented: 6, statutory: 7 }, '6 von 7 Mitgliedern'],
])('who agreed to a circulation: %j', (numbers, words) => expect(consentWords(numbers)).toBe(words));

test.each([
  [{}, undefined],
  [{ objected: 0 }, 'kein Mitglied'],
  [{ objected: 1 }, '1 Mitglied'],
  [{ objected: 2 }, '2 Mitglieder'],
])('who objected to a circulation: %j', (numbers, words) => expect(objectionWords(numbers)).toBe(words));

test.each([
  ['no-consent', 'Kein Beschluss: Die Zustimmung zum Umlaufverfahren wurde nicht erreicht'],
  ['no-quorum', 'Kein Beschluss: Im Umlaufverfahren haben zu wenige Mitglieder abgestimmt'],
] as const)('a procedure without a resolution (%s) says so wherever it is named', (failed, words) => {
  const one = aResolution('u', 'ha', '2027-01-12', { kind: 'circulation', outcome: 'no-decision', failed });
  expect(resolutionLine(one, indexOf(aPublicRecord({ resolutions: [one] })))).toBe(words);
  expect([kindOf(one), kindWords(one)]).toEqual(Array(2).fill('Umlaufverfahren ohne Beschluss'));
  expect(wordingHeading(one)).toBe('Vorgeschlagener Beschluss');
});

test('what was decided has its wording, what was voted down was proposed', () => {
  const one = aResolution('u', 'ha', '2027-01-12', { kind: 'circulation' });
  expect([wordingHeading(one), kindWords(one)]).toEqual(['Wortlaut', 'Umlaufbeschluss']);
  expect(wordingHeading({ ...one, outcome: 'rejected' })).toBe('Vorgeschlagener Beschluss');
  expect(wordingHeading({ ...one, kind: 'item', outcome: 'rejected' })).toBe('Wortlaut');
  expect(kindWords({ kind: 'item' })).toBeUndefined();
});
