import { expect, test } from 'vitest';
import { subscribeLink } from './link.ts';

test('a link names what is followed', () => {
  const origin = 'https://abo.example.org';
  expect(subscribeLink(origin)).toBe('https://abo.example.org/neu');
  const link = subscribeLink(origin, [
    { kind: 'body', key: 'mittelaue' },
    { kind: 'word', word: 'Lange Straße & Markt' },
  ]);
  expect(new URL(link).searchParams.getAll('thema')).toEqual(['body:mittelaue', 'word:Lange Straße & Markt']);
});
