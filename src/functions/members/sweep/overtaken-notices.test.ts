import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { addNewest, newestOf } from '../notices/numbered-records.ts';
import type { NoticeRun } from '../notices/run.ts';
import { addRun, isQueued, markQueued, newestRun } from '../notices/runs.ts';
import { NUMBERS_KEPT, RUNS_KEPT } from './overtaken-notices.ts';
import { sweep } from './sweep.ts';

const TIME = { now: Date.parse('2090-11-22T10:00:00Z'), auditDays: 90, sessionHours: 12 };
const ACCOUNTS = ['p-1', 'p-10', 'p-1-a'] as const;
const FOLDERS = ['notice-choices', 'feed-epochs'] as const;

test('whatever is swept, the newest choice and address of each account count as before', async () => {
  let removed = 0;
  const records = fc.array(
    fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...ACCOUNTS), fc.integer({ min: 1, max: 2e12 })),
    { maxLength: 60, size: 'max' },
  );
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const slots = memorySlots();
      for (const [folder, account, now] of all) await addNewest(slots, folder, account, { now }, now);
      await slots.put('feed-epochs/p-1/gestern.json', '{}');
      const newest = () =>
        Promise.all(FOLDERS.flatMap((folder) => ACCOUNTS.map((one) => newestOf(slots, folder, one))));
      const before = await newest();
      const counts = await sweep({ slots, sweeper: slots }, TIME);
      expect(await newest()).toEqual(before);
      expect(await slots.get('feed-epochs/p-1/gestern.json')).toBe('{}');
      for (const folder of FOLDERS)
        for (const account of ACCOUNTS) {
          const made = all.filter(([one, who]) => one === folder && who === account).length;
          const left = (await slots.list(`${folder}/${account}/`)).filter((key) => !key.includes('gestern'));
          expect(left).toHaveLength(Math.min(made, NUMBERS_KEPT));
        }
      removed += counts['notice-choices'].removed + counts['feed-epochs'].removed;
    }),
    { numRuns: 60 },
  );
  expect(removed).toBeGreaterThan(100);
});

test('old runs go with their marks, the newest stay, and their numbers are not given again', async () => {
  const slots = memorySlots();
  const run = (number: number): NoticeRun => ({
    number,
    word: 'w',
    cause: 'publication',
    made: '2027-03-08T09:00:00.000Z',
    until: '',
    from: '',
    seen: {},
    generation: number,
    pending: [],
    day: { date: '2027-03-08' as NoticeRun['day']['date'], upTo: 1 },
  });
  for (let number = 1; number <= RUNS_KEPT + 700; number += 1) {
    await addRun(slots, run(number));
    if (number % 2 === 0) await markQueued(slots, run(number));
  }
  await slots.put('notices/heute.json', '');
  const { notices } = await sweep({ slots, sweeper: slots }, TIME);
  expect(notices.removed).toBe(700 + 350);
  expect((await newestRun(slots))?.number).toBe(RUNS_KEPT + 700);
  expect(await isQueued(slots, run(RUNS_KEPT + 700))).toBe(true);
  expect(await slots.list('notices/')).toHaveLength(RUNS_KEPT * 1.5 + 1);
  expect((await sweep({ slots, sweeper: slots }, TIME)).notices.removed).toBe(0);
});
