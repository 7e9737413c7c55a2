import { expect, test } from 'vitest';
import { StoreError } from '../../../store/ports.ts';
import { ballotOf } from '../../../testing/circulation/ballots.ts';
import { ballotService, cast, open } from '../../../testing/members/ballot-service.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { recordKey } from '../circulation/keys.ts';
import { sweep } from './sweep.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const TIME = { now: NOW, auditDays: 90, sessionHours: 12 };
const long = JSON.stringify({ made: 1, begun: 1 });

/** A link that was used, and a session that was ended, of long ago. */
async function oldPairs(count: number) {
  const slots = memorySlots();
  for (let n = 0; n < count; n += 1) {
    const hash = n.toString(16).padStart(64, '0');
    await slots.put(`links/${hash}.json`, long);
    await slots.put(`links/${hash}.used`, '1');
    await slots.put(`sessions/p-1/${hash.slice(32)}.json`, long);
    await slots.put(`sessions/p-1/${hash.slice(32)}.ended`, '');
  }
  return slots;
}

test('goes through any number of records, and no pair is torn apart at the end of a list', async () => {
  // an odd record first, so that lists of a thousand end within a pair
  for (const odd of [0, 1]) {
    const slots = await oldPairs(1300);
    if (odd === 1) await slots.put(`links/${'0'.repeat(63)}g.json`, long);
    const count = await sweep({ slots, sweeper: slots }, TIME);
    expect(count.links).toEqual({ seen: 2600 + odd, removed: 2600 });
    expect(count.sessions).toEqual({ seen: 2600, removed: 2600 });
    expect(slots.all.size).toBe(odd);
  }
});

test('stopped at any moment, it leaves no record that was used and no longer says so', async () => {
  for (let removals = 0; removals < 12; removals += 1) {
    const slots = await oldPairs(3);
    let left = removals;
    const sweeper = {
      remove: (key: string) => {
        left -= 1;
        return left < 0 ? Promise.reject(new StoreError('unavailable', 'gone')) : slots.remove(key);
      },
    };
    await expect(sweep({ slots, sweeper }, TIME)).rejects.toThrow(StoreError);
    for (const key of slots.all.keys())
      if (/\.(?:used|ended)$/.test(key)) expect(slots.all.has(key.replace(/\.[a-z]+$/, '.json'))).toBe(true);
    await sweep({ slots, sweeper: slots }, TIME);
    expect(slots.all.size).toBe(0);
  }
});

test('records of ballots stay for ever, and with them the ids of accounts that voted', async () => {
  const slots = memorySlots();
  const { circulation } = ballotService(slots);
  await open(circulation);
  await cast(circulation, 'p1', 'yes');
  const before = [...slots.all].filter(([key]) => key.startsWith('ballot'));
  expect(before).toHaveLength(3);
  await sweep({ slots, sweeper: slots }, { ...TIME, now: NOW + 20 * 365 * 86_400_000 });
  expect([...slots.all].filter(([key]) => key.startsWith('ballot'))).toEqual(before);
  expect(slots.all.get(recordKey(ballotOf().id, 1))).toContain('"by":"konto-p1"');
});
