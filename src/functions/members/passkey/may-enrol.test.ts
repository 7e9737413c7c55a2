import { expect, test } from 'vitest';
import { aWho } from '../../../testing/members/who.ts';
import { mayEnrol } from './may-enrol.ts';

const NOW = Date.parse('2027-03-08T09:00:00Z');
const DAY = 86_400_000;
const window = (until: number | undefined, level: 1 | 2 = 1) =>
  mayEnrol(
    aWho({
      session: { level },
      account: until === undefined ? {} : { enrolUntil: new Date(until).toISOString() },
    }),
    NOW,
  );

test.each<[number | undefined, 'window' | undefined, string]>([
  [undefined, undefined, 'nobody invited'],
  [NOW, undefined, 'the window has ended'],
  [NOW + 1, 'window', 'it ends in a moment'],
  [NOW + 14 * DAY, 'window', 'it was opened just now'],
  [NOW + 15 * DAY, 'window', 'it was opened before the clock was set back by a day'],
  [NOW + 365 * DAY, undefined, 'it was opened while the clock ran ahead'],
])('until %s: %s, since %s', (until, ground) => {
  expect(window(until)).toBe(ground);
});

test('whoever is confirmed needs no window', () => {
  expect([window(undefined, 2), window(NOW - DAY, 2)]).toEqual(['confirmed', 'confirmed']);
});
