import { describe, expect, test } from 'vitest';
import { deadlineWords, isSameDay, remainingWords, secondWords } from './times.ts';

const ZONE = 'Europe/Berlin';
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('a deadline', () => {
  test.each([
    ['2027-03-12T17:00:00.000Z', 'Freitag, 12. März 2027, 18:00 Uhr'],
    ['2027-03-28T00:59:00.000Z', 'Sonntag, 28. März 2027, 01:59 Uhr'],
    ['2027-03-28T01:00:00.000Z', 'Sonntag, 28. März 2027, 03:00 Uhr'],
    ['2026-12-31T23:00:00.000Z', 'Freitag, 1. Januar 2027, 00:00 Uhr'],
  ])('%s is told by the clock of the place, with its weekday', (at, words) => {
    expect(plain(deadlineWords(at, ZONE))).toBe(words);
  });

  test('the clock of the server is told to the second', () => {
    expect(plain(secondWords('2027-03-12T16:59:07.999Z', ZONE))).toBe('Freitag, 12. März 2027, 17:59:07 Uhr');
  });

  test('today is the day of the place, not that of Greenwich', () => {
    expect(isSameDay('2027-03-12T23:30:00Z', '2027-03-12T22:30:00Z', ZONE)).toBe(false);
    expect(isSameDay('2027-03-12T23:30:00Z', '2027-03-13T22:59:59Z', ZONE)).toBe(true);
  });
});

test.each([
  [-1, 'abgelaufen'],
  [0, 'abgelaufen'],
  [1, 'noch weniger als eine Minute'],
  [59_999, 'noch weniger als eine Minute'],
  [60_000, 'noch 1 Minute'],
  [119_999, 'noch 1 Minute'],
  [3_600_000 - 1, 'noch 59 Minuten'],
  [3_600_000, 'noch 1 Stunde'],
  [2 * 3_600_000 + 12 * 60_000, 'noch 2 Stunden und 12 Minuten'],
  [86_400_000 - 1, 'noch 23 Stunden und 59 Minuten'],
  [86_400_000, 'noch 1 Tag'],
  [3 * 86_400_000 + 4 * 3_600_000 + 59 * 60_000, 'noch 3 Tage und 4 Stunden'],
])('%d milliseconds before it, "%s"', (ms, words) => {
  expect(plain(remainingWords(ms))).toBe(words);
});
