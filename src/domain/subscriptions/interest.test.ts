import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interestText, MOST_INTERESTS, parseInterest, parseInterests } from './interest.ts';

describe('an interest as text', () => {
  test.each([
    'body:mittelaue',
    'paper:0012-2027',
    'subject:rad-verkehr',
    'place:deich',
    'word:Lange Straße',
    'all',
    'overdue',
  ])('%s comes back as it is', (text) => {
    const interest = parseInterest(text);
    expect(interest && interestText(interest)).toBe(text);
  });

  test('a word is composed and its blanks are single', () => {
    expect(parseInterest('word:  Mu\u0308hlen   Weg ')).toEqual({ kind: 'word', word: 'Mühlen Weg' });
  });

  test.each([
    '',
    'all:',
    'overdue:',
    'body',
    'body:',
    'body:Mittelaue',
    'body:../x',
    'street:deich',
    'word:ab',
    'word:a - b',
    `word:${'a'.repeat(61)}`,
    'word:Deich\nBcc: a@example.org',
    'word:Deich\u2028',
    'word:<b>Deich</b>',
    `paper:${'a'.repeat(201)}`,
  ])('%j names none', (text) => {
    expect(parseInterest(text)).toBeUndefined();
  });

  test('a word has 3 to 60 characters', () => {
    expect(parseInterest('word:Rat')).toBeDefined();
    expect(parseInterest(`word:${'a'.repeat(60)}`)).toBeDefined();
  });

  test('whatever is written, the canonical form is stable and holds no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const interest = parseInterest(`word:${word}`);
        fc.pre(interest !== undefined);
        const text = interestText(interest);
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}<>"]/u);
        expect(parseInterest(text)).toEqual(interest);
      }),
    );
  });
});

describe('a list of interests', () => {
  test('each stands once, a word whatever its case', () => {
    expect(parseInterests(['word:Deich', 'all', 'word:DEICH', 'all'])).toEqual([
      { kind: 'word', word: 'Deich' },
      { kind: 'all' },
    ]);
  });

  test('30 are taken, 31 are too many', () => {
    const texts = Array.from({ length: MOST_INTERESTS + 1 }, (_, at) => `paper:p${at}`);
    expect(parseInterests(texts.slice(1))).toHaveLength(30);
    expect(parseInterests(texts)).toEqual({ fault: 'too-many' });
  });

  test('none and an unknown one are refused', () => {
    expect(parseInterests([])).toEqual({ fault: 'none' });
    expect(parseInterests(['all', 'x'])).toEqual({ fault: 'unknown' });
  });
});
