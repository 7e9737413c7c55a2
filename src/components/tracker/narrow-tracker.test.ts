import { expect, test } from 'vitest';
import { isChosen, leftWords, queryOf } from './narrow-tracker.ts';

const row = { title: 'Radweg am Deich', state: 'open', office: 'bauamt', body: 'stadt', year: '2026' };

test.each([
  [{}, true],
  [{ state: '', office: '', words: '' }, true],
  [{ state: 'open' }, true],
  [{ state: 'done' }, false],
  [{ state: 'open', office: 'bauamt', body: 'stadt', year: '2026', words: 'radweg' }, true],
  [{ state: 'open', office: 'kaemmerei' }, false],
  [{ year: '2025' }, false],
  [{ words: 'DEICH' }, true],
  [{ words: 'Brücke' }, false],
])('%j leaves the row: %s', (chosen, stays) => expect(isChosen(row, chosen)).toBe(stays));

test('a row without an office fits no office', () => {
  expect(isChosen({ title: 'x', office: '' }, { office: 'bauamt' })).toBe(false);
});

test('what is chosen stands in the address, and nothing else', () => {
  expect(queryOf({ state: 'open', office: '', words: 'Radweg & Deich' })).toBe(
    '?state=open&words=Radweg+%26+Deich',
  );
  expect(queryOf({ state: '', words: '' })).toBe('');
});

test('how many are left', () => {
  expect([0, 1, 2].map(leftWords)).toEqual([
    'Kein Beschluss passt zu dieser Auswahl.',
    '1 Beschluss passt.',
    '2 Beschlüsse passen.',
  ]);
});
