import { expect, test } from 'vitest';
import * as of from './index.ts';

test('closed vocabularies: content and wording depend on each word and its place', () => {
  expect(of.CATEGORIES).toEqual(['personnel', 'property', 'charges', 'contracts', 'other']);
  expect(of.OUTCOMES).toEqual([
    'approved',
    'approved-amended',
    'rejected',
    'recommended',
    'recommended-amended',
    'not-recommended',
    'noted',
    'elected',
    'answered',
    'postponed',
    'referred',
    'withdrawn',
    'removed',
    'no-decision',
  ]);
  expect(of.BODY_KINDS).toEqual(['municipality', 'town', 'joint-municipality', 'district', 'association']);
  expect(of.CONSULTATION_ROLES).toEqual(['hearing', 'preliminary', 'decision', 'noting']);
  expect(of.MEETING_STATES).toEqual(['scheduled', 'invited', 'held', 'cancelled', 'moved']);
  expect(of.MINUTES_STATES).toEqual(['draft', 'sent', 'objected', 'approved']);
  expect(of.ROLES).toEqual([
    'mayor',
    'chair',
    'deputy-chair',
    'member',
    'deputy',
    'advisory',
    'secretary',
    'guest',
  ]);
  const kinds = [
    'council',
    'main-committee',
    'committee',
    'local-council',
    'advisory-board',
    'faction',
    'party',
    'administration',
    'other',
  ];
  expect(of.ORGANIZATION_KINDS).toEqual(kinds);
  expect([...of.DELIBERATING]).toEqual(
    kinds.filter((kind) => !['faction', 'party', 'administration'].includes(kind)),
  );
  expect(of.PAPER_KINDS).toEqual([
    'decision',
    'information',
    'report',
    'motion',
    'amendment',
    'inquiry',
    'answer',
    'statement',
    'petition',
    'election',
    'other',
  ]);
  expect(of.IMPLEMENTATION_STATES).toEqual(['open', 'in-progress', 'done', 'dropped']);
  expect(of.VOTE_METHODS).toEqual(['open', 'secret', 'roll-call']);
  expect(of.MAJORITY_RULES).toEqual([
    'simple',
    'two-thirds-of-votes',
    'two-thirds-of-present',
    'majority-of-statutory',
    'two-thirds-of-statutory',
    'three-quarters-of-statutory',
  ]);
  expect(of.CHOICES).toEqual(['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent']);
});
