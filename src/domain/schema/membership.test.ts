import { expect, test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { Membership } from './index.ts';

test('a membership has a vote unless it says otherwise', () => {
  const base = { id: 'ms1', organization: 'rat', role: 'member' };
  expectRows(Membership, base, [
    ...missing('id', 'organization'),
    [{ role: 'Vorsitz' }, 'role: invalid_value'],
    [{ roleTitle: '' }, 'roleTitle: empty'],
    [{ deputyFor: 'Ä', onBehalfOf: 'Ä' }, 'deputyFor: key', 'onBehalfOf: key'],
    [{ startDate: 'x', endDate: 'x' }, 'startDate: date', 'endDate: date'],
  ]);
  expect(Membership.parse(base).votingRight).toBe(true);
  expect(Membership.parse({ ...base, votingRight: false }).votingRight).toBe(false);
});
