import { expect, test } from 'vitest';
import { failedWords, newHits, noteWords, partsWords, progressWords, unknownWords } from './search.ts';

const so = { text: 'Radweg', total: 12, complete: true, direct: 0, failed: [] };

test.each([
  [so, '12 Treffer für „Radweg“.'],
  [{ ...so, total: 1 }, '1 Treffer für „Radweg“.'],
  [{ ...so, total: 0 }, 'Keine Treffer für „Radweg“.'],
  [{ ...so, total: 0, direct: 1 }, 'Zu „Radweg“ gibt es eine Seite.'],
  [{ ...so, total: 0, direct: 3 }, 'Zu „Radweg“ gibt es 3 Seiten.'],
  [{ ...so, text: '' }, '12 Treffer.'],
  [{ ...so, complete: false }, 'Bisher 12 Treffer für „Radweg“. Älteres wird noch durchsucht …'],
  [{ ...so, complete: false, total: 0 }, 'Es wird gesucht …'],
  [{ ...so, failed: ['2016'] }, '12 Treffer für „Radweg“, aber nicht alles konnte durchsucht werden.'],
  [{ ...so, text: 'x'.repeat(200) }, `12 Treffer für „${'x'.repeat(79)}…“.`],
])('%o', (progress, words) => expect(progressWords(progress)).toBe(words));

test('words that occur nowhere', () => {
  expect(unknownWords(['Radwek'])).toBe('„Radwek“ kommt auf dieser Website nicht vor.');
  expect(unknownWords(['a', 'b'])).toBe('„a“ und „b“ kommen auf dieser Website nicht vor.');
});

test('parts that were not searched, and parts of a compound', () => {
  expect(failedWords(['Wahlperiode 2016 bis 2021'])).toContain(
    'Nicht durchsucht: Wahlperiode 2016 bis 2021.',
  );
  expect(partsWords('Straßenbeitrag', ['Straße', 'Beitrag'])).toBe(
    '„Straßenbeitrag“ kommt so nicht vor. Gesucht wurde nach „Straße“ und „Beitrag“.',
  );
  expect([newHits(1), newHits(3)]).toEqual(['1 neuer Treffer', '3 neue Treffer']);
});

test('what was left out of a query', () => {
  expect(noteWords({ kind: 'cut', kept: 1000 })).toBe(
    'Die Anfrage ist zu lang. Gesucht wurde nach ihren ersten 1.000 Zeichen.',
  );
  expect(noteWords({ kind: 'too-many-words', kept: 20 })).toContain('nach den ersten 20.');
  expect(noteWords({ kind: 'stop-words', words: ['der'] })).toBe(
    'Nicht gesucht wurde nach „der“: Das steht fast überall.',
  );
  expect(noteWords({ kind: 'left-out', words: ['Kosten'] })).toBe(
    'Alle Wörter zusammen kommen nirgends vor. Gesucht wurde ohne „Kosten“.',
  );
  expect(noteWords({ kind: 'unbalanced-quotes' })).toContain('kein Gegenstück');
  expect(noteWords({ kind: 'no-words' })).toContain('kein Wort');
});
