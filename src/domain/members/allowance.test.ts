import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reader } from './access.ts';
import { mayReadAllowance } from './allowance.ts';

const reader = (more: Partial<Reader>): Reader => ({
  memberships: [],
  clerk: false,
  leadership: false,
  offices: [],
  ...more,
});

test.each<[string, Partial<Reader>, string | undefined, string]>([
  ['the own statement', { person: 'mia' }, 'mia', 'download'],
  ['that of somebody else', { person: 'mia' }, 'max', 'none'],
  ['the payroll of all', { person: 'mia' }, undefined, 'none'],
  ['any statement by the office', { clerk: true }, 'mia', 'download'],
  ['the payroll by the office', { clerk: true }, undefined, 'download'],
  ['a statement by leadership', { leadership: true, person: 'eva' }, 'mia', 'none'],
  ['a statement by staff', { offices: ['kasse'] }, 'mia', 'none'],
  ['the payroll by an account without a person', {}, undefined, 'none'],
])('%s', (_, who, person, expected) => {
  expect(mayReadAllowance(reader(who), person)).toBe(expected);
});

test('of two who are not the office, at most one reads a statement', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const anybody = fc.record({
    person: fc.option(key, { nil: undefined }),
    leadership: fc.boolean(),
    offices: fc.subarray(['kasse', 'amt']),
  });
  fc.assert(
    fc.property(anybody, anybody, key, ({ person: one, ...first }, { person: other, ...second }, whose) => {
      fc.pre(one !== other);
      const may = [
        reader({ ...first, ...(one !== undefined && { person: one }) }),
        reader({ ...second, ...(other !== undefined && { person: other }) }),
      ].map((who) => mayReadAllowance(who, whose));
      expect(may).toEqual([one, other].map((person) => (person === whose ? 'download' : 'none')));
    }),
  );
});
