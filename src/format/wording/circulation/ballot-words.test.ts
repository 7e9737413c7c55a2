import { expect, test } from 'vitest';
import { BALLOT_VALUES } from '../../../domain/circulation/index.ts';
import {
  BALLOT_CONSENT,
  BALLOT_PHASE,
  BALLOT_VALUE,
  ITEM_OUTCOME,
  ITEM_OUTCOME_SENTENCE,
} from './ballot-words.ts';

test('votes are named as on a voting card', () => {
  expect(BALLOT_VALUES.map((value) => BALLOT_VALUE[value])).toEqual(['Ja', 'Nein', 'Enthaltung']);
});

test('phases, consents and outcomes are told apart in words', () => {
  expect(Object.values(BALLOT_PHASE)).toEqual(['läuft', 'beendet', 'abgebrochen']);
  expect(Object.values(BALLOT_CONSENT)).toEqual(['einverstanden', 'widersprochen']);
  expect(new Set(Object.values(ITEM_OUTCOME)).size).toBe(4);
});

test('where nothing was decided, the sentence says why and what follows', () => {
  for (const outcome of ['no-consent', 'no-quorum'] as const)
    expect(ITEM_OUTCOME_SENTENCE[outcome]).toMatch(
      /nicht zustande gekommen, weil .* Tagesordnung einer Sitzung\.$/,
    );
});
