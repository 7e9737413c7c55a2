import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAJORITY_RULES, type MajorityRule } from '../schema/index.ts';
import { majorityReached } from './majority.ts';

test.each<[MajorityRule, number, number, object, boolean | undefined]>([
  ['simple', 8, 7, {}, true],
  ['simple', 7, 7, {}, false],
  ['simple', 7, 8, {}, false],
  ['simple', 1, 0, {}, true],
  ['simple', 0, 0, {}, false],
  ['two-thirds-of-votes', 14, 7, {}, true],
  ['two-thirds-of-votes', 13, 7, {}, false],
  ['two-thirds-of-votes', 14, 8, {}, false],
  ['two-thirds-of-votes', 0, 0, {}, false],
  ['two-thirds-of-present', 14, 0, { present: 20 }, true],
  ['two-thirds-of-present', 13, 0, { present: 20 }, false],
  ['two-thirds-of-present', 14, 0, { present: 21 }, true],
  ['two-thirds-of-present', 0, 0, { present: 0 }, false],
  ['two-thirds-of-present', 20, 0, { statutory: 20 }, undefined],
  ['majority-of-statutory', 11, 9, { statutory: 20 }, true],
  ['majority-of-statutory', 10, 0, { statutory: 20 }, false],
  ['majority-of-statutory', 11, 0, { statutory: 21 }, true],
  ['majority-of-statutory', 20, 0, { present: 20 }, undefined],
  ['two-thirds-of-statutory', 14, 0, { statutory: 20 }, true],
  ['two-thirds-of-statutory', 13, 0, { statutory: 20 }, false],
  ['two-thirds-of-statutory', 14, 7, { statutory: 21, present: 30 }, true],
  ['two-thirds-of-statutory', 20, 0, {}, undefined],
  ['three-quarters-of-statutory', 15, 5, { statutory: 20 }, true],
  ['three-quarters-of-statutory', 14, 0, { statutory: 20 }, false],
  ['three-quarters-of-statutory', 16, 0, { statutory: 21 }, true],
  ['three-quarters-of-statutory', 15, 0, { statutory: 21 }, false],
  ['three-quarters-of-statutory', 20, 0, { present: 20 }, undefined],
])('%s: %i to %i of %j is %s', (rule, yes, no, base, reached) => {
  expect(majorityReached(rule, { yes, no }, base)).toBe(reached);
});

test('L-33: abstentions do not change the outcome', () => {
  const vote = { yes: 3, no: 2, abstain: 15 };
  expect(majorityReached('simple', vote)).toBe(true);
  expect(majorityReached('two-thirds-of-votes', { ...vote, yes: 4 })).toBe(true);
});

const cases = fc.record({
  rule: fc.constantFrom(...MAJORITY_RULES),
  yes: fc.nat(50),
  no: fc.nat(50),
  rest: fc.nat(20),
  away: fc.nat(20),
});

test('property: one more yes never loses a majority, and nothing carries without a yes', () => {
  fc.assert(
    fc.property(cases, ({ rule, yes, no, rest, away }) => {
      const base = { present: yes + no + rest + 1, statutory: yes + no + rest + away + 1 };
      if (majorityReached(rule, { yes, no }, base))
        expect(majorityReached(rule, { yes: yes + 1, no }, base)).toBe(true);
      expect(majorityReached(rule, { yes: 0, no }, base)).toBe(false);
    }),
  );
});

test('property: the integer test agrees with the fraction it stands for', () => {
  const shares = {
    'two-thirds-of-present': [2, 3],
    'two-thirds-of-statutory': [2, 3],
    'three-quarters-of-statutory': [3, 4],
  } as const;
  fc.assert(
    fc.property(
      fc.constantFrom('two-thirds-of-present', 'two-thirds-of-statutory', 'three-quarters-of-statutory'),
      fc.integer({ min: 1, max: 400 }),
      (rule, size) => {
        const [part, of] = shares[rule];
        const needed = Math.ceil((size * part) / of - 1e-9);
        const base = { present: size, statutory: size };
        expect(majorityReached(rule, { yes: needed, no: 0 }, base)).toBe(true);
        expect(majorityReached(rule, { yes: needed - 1, no: 0 }, base)).toBe(false);
      },
    ),
  );
});
