import { expect, test } from 'vitest';
import { REFUSALS } from '../../../domain/circulation/index.ts';
import { refusalWords } from './refusal-words.ts';

test.each(REFUSALS)('%s says what is wrong and what to do, in whole sentences', (refusal) => {
  const { what, remedy } = refusalWords(refusal);
  for (const words of [what, remedy]) {
    expect(words).toMatch(/^[A-ZÄÖÜ][^"'{}]*[.]$/);
    expect(words).not.toMatch(/undefined|NaN|\s\s|\bbitte\b/);
  }
  expect(what).not.toBe(remedy);
});

test('no two refusals say the same', () => {
  expect(new Set(REFUSALS.map((refusal) => refusalWords(refusal).what)).size).toBe(REFUSALS.length);
});

test.each([
  ['clerk-votes', 'Mit einem Zugang des Ratsbüros kann niemand zustimmen oder abstimmen.'],
  ['closes-too-late', 'Bis zum Ende der Abstimmung dürfen höchstens 60 Tage vergehen.'],
  ['too-many-items', 'Ein Umlaufverfahren hat höchstens 200 Punkte.'],
  ['other-member', 'Sie können nur für sich selbst antworten.'],
  ['over', 'Die Zeit ist abgelaufen; es gilt die Uhr des Servers. Verzeichnet wurde nichts mehr.'],
  ['repeated', 'Das ist bereits verzeichnet. Ihre Antwort zählt einmal.'],
] as const)('%s: %s', (refusal, what) => {
  expect(refusalWords(refusal).what).toBe(what);
});
