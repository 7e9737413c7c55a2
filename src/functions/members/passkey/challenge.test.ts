import { expect, test } from 'vitest';
import { newChallenge, stillAnswers } from './challenge.ts';
import { mayEnrol } from './may-enrol.ts';
import type { Who } from '../ports.ts';

const NOW = Date.parse('2027-03-08T09:00:00Z');
const MINUTE = 60_000;
const challenge = newChallenge('step-up', 's1', NOW, (bytes) => bytes.fill(7));

test.each([
  [-MINUTE - 1, false],
  [-MINUTE, true],
  [0, true],
  [5 * MINUTE - 1, true],
  [5 * MINUTE, false],
])('a challenge is answered from a minute before, where clocks differ, to five after: %i ms', (late, is) => {
  expect(stillAnswers(challenge, 'step-up', 's1', NOW + late)).toBe(is);
});

test('a challenge is answered for its purpose and session alone', () => {
  expect(challenge.challenge).toMatch(/^[\w-]{43}$/);
  expect(stillAnswers(challenge, 'add', 's1', NOW)).toBe(false);
  expect(stillAnswers(challenge, 'step-up', 's2', NOW)).toBe(false);
});

const who = (level: 1 | 2, enrolUntil?: string) =>
  ({ account: { ...(enrolUntil && { enrolUntil }) }, session: { level } }) as unknown as Who;

test.each([
  [1, undefined, undefined],
  [1, '2027-03-08T09:00:00.001Z', 'window'],
  [1, '2027-03-08T09:00:00.000Z', undefined],
  [1, 'never', undefined],
  [2, undefined, 'confirmed'],
  [2, '2027-03-09T09:00:00.000Z', 'confirmed'],
] as const)('at level %i, open until %s, the ground to enrol is %s', (level, until, ground) => {
  expect(mayEnrol(who(level, until), NOW)).toBe(ground);
});
