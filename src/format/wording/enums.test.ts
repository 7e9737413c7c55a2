import { expect, test } from 'vitest';
import {
  ALLOWANCE_FUNCTIONS,
  ALLOWANCE_PERIODS,
  BODY_KINDS,
  CATEGORIES,
  CHOICES,
  CONSULTATION_ROLES,
  DOCUMENT_KINDS,
  IMPLEMENTATION_STATES,
  MAJORITY_RULES,
  MEETING_STATES,
  MINUTES_STATES,
  ORGANIZATION_KINDS,
  OUTCOMES,
  PAPER_KINDS,
  ROLES,
  VOTE_METHODS,
} from '../../domain/schema/index.ts';
import { choiceOfWord, choicesInWords } from './choices.ts';
import * as words from './enums.ts';
import { fieldPath, fieldWords } from './fields.ts';

test.each<[readonly string[], Readonly<Record<string, string>>]>([
  [ALLOWANCE_FUNCTIONS, words.ALLOWANCE_FUNCTION],
  [ALLOWANCE_PERIODS, words.ALLOWANCE_PERIOD],
  [BODY_KINDS, words.BODY_KIND],
  [CATEGORIES, words.CATEGORY],
  [CHOICES, words.CHOICE],
  [CONSULTATION_ROLES, words.CONSULTATION_ROLE],
  [DOCUMENT_KINDS, words.DOCUMENT_KIND],
  [['pending', 'withheld', 'disclosed'], words.DISCLOSURE_STATE],
  [IMPLEMENTATION_STATES, words.IMPLEMENTATION_STATE],
  [MAJORITY_RULES, words.MAJORITY_RULE],
  [MEETING_STATES, words.MEETING_STATE],
  [MINUTES_STATES, words.MINUTES_STATE],
  [ORGANIZATION_KINDS, words.ORGANIZATION_KIND],
  [ORGANIZATION_KINDS, words.ORGANIZATION_KINDS_PLURAL],
  [OUTCOMES, words.OUTCOME],
  [PAPER_KINDS, words.PAPER_KIND],
  [ROLES, words.ROLE],
  [VOTE_METHODS, words.VOTE_METHOD],
])('%j has a word for each value and two for none', (values, german) => {
  expect(Object.keys(german).toSorted()).toEqual([...values].toSorted());
  const texts = values.map((value) => german[value]);
  expect(new Set(texts).size).toBe(values.length);
  expect(texts.every((text) => text !== undefined && /^[\p{L}]/u.test(text))).toBe(true);
});

test('values are shown with their words, and found by them', () => {
  expect(choicesInWords(['yes', 'no'])).toBe('yes (Ja), no (Nein)');
  expect(choicesInWords(['gelb'])).toBe('gelb');
  expect(choiceOfWord(' Durchgeführt ', MEETING_STATES)).toBe('held');
  expect(choiceOfWord('durchgeführ', MEETING_STATES)).toBe('held');
  expect(choiceOfWord('vielleicht', MEETING_STATES)).toBeUndefined();
  expect(choiceOfWord('rp', ['rp-gemo'])).toBeUndefined();
});

test('a field is named in words and as the file writes it', () => {
  expect(fieldWords([])).toBe('');
  expect(fieldWords(['title'])).toBe('Titel');
  expect(fieldWords(['agenda', 1, 'items', 0, 'papers', 2])).toBe(
    '2. Tagesordnungspunkt, 1. Unterpunkt, 3. Vorlage',
  );
  expect(fieldWords(['statutorySizes', 0, 'members'])).toBe('1. Mitgliederzahl, Mitglieder');
  expect(fieldWords(['vendor:x', 0])).toBe('1. Eintrag von „vendor:x“');
  expect(fieldWords([1, 'from'])).toBe('2. Eintrag, Von');
  expect(fieldPath(['agenda', 1, 'vote', 'yes'])).toBe('agenda[1].vote.yes');
  expect(fieldPath([0, 'to'])).toBe('[0].to');
});
