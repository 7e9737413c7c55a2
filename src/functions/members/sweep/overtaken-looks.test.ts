import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { lastLooked, lookedKey } from '../session/looked.ts';
import { LOOKS_KEPT } from './overtaken-looks.ts';
import { sweep } from './sweep.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
/** The record's clock may stand elsewhere than the machine's. */
const RECORD = NOW - 40 * DAY;
const TIME = { now: NOW, auditDays: 90, sessionHours: 12, recordNow: RECORD };
const ACCOUNTS = ['p-1', 'p-10', 'p-1-a', 'k-3f'] as const;

const iso = (ms: number): string => new Date(ms).toISOString();
const looks = fc.array(fc.tuple(fc.constantFrom(...ACCOUNTS), fc.integer({ min: -60, max: 400 })), {
  maxLength: 120,
  size: 'max',
});

test('of what a member looked at, the newest few stay, and what is new to each is what it was before', async () => {
  let removed = 0;
  await fc.assert(
    fc.asyncProperty(looks, async (all) => {
      const slots = memorySlots();
      for (const [who, days] of all) await slots.put(lookedKey(who, iso(RECORD - days * DAY)), '');
      await slots.put('looked/p-1/gestern', '');
      const lasts = () => Promise.all(ACCOUNTS.map((who) => lastLooked(slots, who, iso(RECORD))));
      const before = await lasts();
      const ahead = new Set(all.filter(([, days]) => days < 0).map(([who, days]) => `${who} ${days}`));
      const { looked } = await sweep({ slots, sweeper: slots }, TIME);
      expect(await lasts()).toEqual(before);
      const past = ACCOUNTS.map(
        (one) => new Set(all.flatMap(([who, days]) => (who === one && days >= 0 ? [days] : []))).size,
      );
      const stays = past.reduce((sum, count) => sum + Math.min(count, LOOKS_KEPT), ahead.size + 1);
      expect(slots.all.size).toBe(stays);
      removed += looked.removed;
    }),
    { numRuns: 100 },
  );
  expect(removed).toBeGreaterThan(100);
});

test('more looks than a list gives at once are counted for their account', async () => {
  const slots = memorySlots();
  for (let n = 0; n < 1203; n += 1) await slots.put(lookedKey('p-1', iso(RECORD - n * 1000)), '');
  const { looked } = await sweep({ slots, sweeper: slots }, TIME);
  expect(looked).toEqual({ seen: 1203, removed: 1203 - LOOKS_KEPT });
  expect(await lastLooked(slots, 'p-1')).toBe(iso(RECORD).replace('.000', ''));
});

test('where nobody knows what time it is in the record, no look is taken', async () => {
  const slots = memorySlots();
  for (let n = 0; n < 9; n += 1) await slots.put(lookedKey('p-1', iso(RECORD - n * 1000)), '');
  const { recordNow: _, ...time } = TIME;
  const { looked } = await sweep({ slots, sweeper: slots }, time);
  expect(looked).toEqual({ seen: 9, removed: 0 });
});
