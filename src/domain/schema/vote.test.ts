import { expect, test } from 'vitest';
import { expectRows, type Row } from '../../testing/schema-faults.ts';
import { Vote } from './index.ts';

test('a vote', () => {
  expect(Vote.parse({ yes: 3 })).toEqual({ method: 'open', majority: 'simple', yes: 3, no: 0, abstain: 0 });
  const counts = ['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent', 'present'];
  expectRows(Vote, { yes: 3 }, [
    [{ yes: undefined }, 'yes: count'],
    ...counts.map((name): Row => [{ [name]: 0 }]),
    ...counts.map((name): Row => [{ [name]: -1 }, `${name}: count`]),
    ...counts.map((name): Row => [{ [name]: 1.5 }, `${name}: count`]),
    ...counts.map((name): Row => [{ [name]: '3' }, `${name}: count`]),
    [{ method: 'x', majority: 'x' }, 'method: invalid_value', 'majority: invalid_value'],
    [{ byFaction: [{ faction: 'spd', yes: 3 }], byName: [{ person: 'muster', choice: 'yes' }] }],
    [
      { byFaction: [{ yes: -1, no: -1, abstain: -1 }] },
      'byFaction.0.faction: invalid_type',
      'byFaction.0.yes: count',
      'byFaction.0.no: count',
      'byFaction.0.abstain: count',
    ],
    [{ byName: [{ choice: 'ja' }] }, 'byName.0.person: invalid_type', 'byName.0.choice: invalid_value'],
  ]);
  expect(Vote.parse({ yes: 1, byFaction: [{ faction: 'spd' }] }).byFaction).toEqual([
    { faction: 'spd', yes: 0, no: 0, abstain: 0 },
  ]);
});
