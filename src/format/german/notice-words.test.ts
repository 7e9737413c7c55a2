import { describe, expect, test } from 'vitest';
import { suffixesOf } from './compounds.ts';
import { noticeWords, searchableWords } from './notice-words.ts';

describe('words of a notice', () => {
  test.each([
    ['Turmstraße', 'Turmstr.'],
    ['Turmstraße', 'TURMSTRASSE'],
    ['Turmstraße', 'Turm-Straße'],
    ['Lange Straße', 'Lange  Str.'],
    ['Schule', 'Schulen'],
    ['Müller', 'Mueller'],
    ['0118/2027', '0118/2027.'],
  ])('%s and %s are one', (one, other) => {
    expect(noticeWords(one)).toBe(noticeWords(other));
  });

  test('signs alone leave nothing', () => {
    expect(noticeWords('– § …')).toBe('');
  });

  test('texts stand apart, parts of compounds and between hyphens behind them', () => {
    const words = searchableWords(['Grundschule am Deich', '', 'Kita-Neubau'], suffixesOf);
    expect(words.split(' + ')).toEqual([
      'grundschul am deich',
      'kitaneubau',
      'bau',
      'kita',
      'neubau',
      'schul',
    ]);
  });
});
