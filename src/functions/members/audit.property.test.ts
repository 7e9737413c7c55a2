import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SlotStore, StoreError } from '../../store/ports.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { auditLog } from './audit.ts';
import type { Audit, AuditLine } from './ports.ts';

const START = Date.parse('2026-11-20T22:00:00Z');
const DAYS = 90;

/** What happens at one put. */
const fate = fc.constantFrom('kept', 'kept', 'kept', 'refused', 'answer lost', 'taken');

/** Entries arrive at one of two instances, some while others are still on their way. */
const arrival = fc.record({
  account: fc.constantFrom('p-1', 'p-10', 'k-x'),
  instance: fc.nat(1),
  /** Milliseconds since the arrival before, up to a day and more; the clock may jump back, too. */
  later: fc.oneof(fc.constant(0), fc.integer({ min: -3000, max: 5000 }), fc.integer({ min: 0, max: 3e8 })),
  waits: fc.constantFrom(true, false, false),
});

/** A store whose puts end when the scheduler says so, and fail as the list says. */
function faultyStore(
  scheduler: fc.Scheduler,
  fates: readonly string[],
): SlotStore & { all: ReadonlyMap<string, string> } {
  const slots = memorySlots();
  let puts = 0;
  return {
    ...slots,
    put: async (key, body) => {
      const happens = fates[puts++ % fates.length];
      await scheduler.schedule(Promise.resolve(), 'way there');
      if (happens === 'refused') throw new StoreError('full', 'no room');
      if (happens === 'taken') return false;
      const written = await slots.put(key, body);
      await scheduler.schedule(Promise.resolve(), 'way back');
      if (happens === 'answer lost') throw new Error('connection reset');
      return written;
    },
  };
}

async function readAll(audit: Audit, account: string, limit: number): Promise<AuditLine[]> {
  const read: AuditLine[] = [];
  for (let before: string | undefined; ;) {
    const page = await audit.of(account, { limit, ...(before !== undefined && { before }) });
    read.push(...page.entries);
    if (page.next === undefined) return read;
    before = page.next;
  }
}

test('nothing acknowledged is ever missing, doubled or out of its account, whatever the interleaving and the faults', async () => {
  let acknowledged = 0;
  let shared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fate, { minLength: 1, maxLength: 9 }).filter((fates) => fates.some((one) => one !== 'taken')),
      fc.array(arrival, { maxLength: 40, size: 'max' }),
      fc.integer({ min: 1, max: 7 }),
      async (scheduler, fates, arrivals, limit) => {
        let clock = START;
        const slots = faultyStore(scheduler, fates);
        const instance = () => auditLog({ slots, now: () => clock, auditDays: DAYS });
        const logs = [instance(), instance()] as const;
        const kept: Record<string, string[]> = { 'p-1': [], 'p-10': [], 'k-x': [] };
        const all: Promise<void>[] = [];
        for (const [index, { account, instance, later, waits }] of arrivals.entries()) {
          clock += later;
          const log = instance === 0 ? logs[0] : logs[1];
          all.push(
            log.record({ account, event: 'document-read', subject: `d-${index}` }).then(
              () => void kept[account]?.push(`d-${index}`),
              (fault: unknown) => expect(fault).toBeInstanceOf(StoreError),
            ),
          );
          if (waits) await scheduler.waitNext(1);
        }
        await scheduler.waitIdle();
        await Promise.all(all);
        clock = Math.max(clock, START);
        for (const [account, subjects] of Object.entries(kept)) {
          const read = await readAll(logs[1], account, limit);
          const found = read.map(({ subject }) => subject);
          expect(found).toEqual(expect.arrayContaining(subjects));
          expect(new Set(found).size).toBe(found.length);
          expect(read.every((entry) => entry.account === account)).toBe(true);
          acknowledged += subjects.length;
          shared += read.length;
        }
        for (const body of slots.all.values()) shared -= body === '' ? 0 : 1;
      },
    ),
    { numRuns: 200 },
  );
  // the property speaks of something: much was acknowledged, and records were shared
  expect(acknowledged).toBeGreaterThan(300);
  expect(shared).toBeGreaterThan(100);
});
