import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Accident, mortalStore } from '../testing/mail/mortal-store.ts';
import { memorySlots } from '../testing/members/memory-slots.ts';
import { openOutbox } from './outbox.ts';
import { OUTBOX_POLICY } from './policy.ts';
import type { Outbox, SendResult } from './ports.ts';
import { StoreError } from '../store/ports.ts';

const MINUTE = 60_000;
const IDS = ['n.p-1', 'n.p-2', 'n.p-3', 'n.p-4', 'n.p-5'];
const compose = async (id: string) => ({ id, to: 'amsel@mittelaue.example', subject: 'Neues', text: id });

/** What a mail server does to a mail; `silent` ones say nothing afterwards. */
const FATES = ['takes', 'takes', 'defers', 'refuses', 'silent, taken', 'silent, lost'] as const;
type Fate = (typeof FATES)[number];

/** Sends to a server that keeps count of what it took. */
function server(fates: readonly Fate[], arrived: string[]) {
  let turn = 0;
  return async ({ id }: { readonly id: string }): Promise<SendResult> => {
    const fate = fates[turn % fates.length] ?? 'takes';
    turn += 1;
    await Promise.resolve();
    if (fate === 'takes' || fate === 'silent, taken') arrived.push(id);
    if (fate === 'takes') return { outcome: 'accepted', answer: '250' };
    if (fate === 'defers') return { outcome: 'deferred', reason: '451' };
    if (fate === 'refuses') return { outcome: 'refused', reason: '550' };
    return { outcome: 'doubtful', reason: 'ETIMEDOUT' };
  };
}

interface Process {
  readonly accidents: readonly Accident[];
  readonly pauses: readonly number[];
  readonly rounds: number;
}
const process: fc.Arbitrary<Process> = fc.record({
  accidents: fc.array(
    fc.record({
      call: fc.nat({ max: 60 }),
      kind: fc.constantFrom('dies-before', 'dies-after', 'fails-before', 'fails-after'),
    }),
    { maxLength: 4 },
  ),
  pauses: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 10 }),
  rounds: fc.integer({ min: 1, max: 3 }),
});

const ignoreStore = (error: unknown) => {
  if (!(error instanceof StoreError)) throw error;
};

test('whatever dies or fails, no mail arrives twice by itself, and each stands where it can be seen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(process, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 12 }),
      async (times, fates) => {
        const [slots, arrived] = [memorySlots(), [] as string[]];
        let clock = Date.parse('2026-11-23T10:00:00Z');
        const sendOnce = server(fates, arrived);
        let instances = 0;
        const open = (store: typeof slots | ReturnType<typeof mortalStore>['slots']): Outbox => {
          instances += 1;
          return openOutbox(
            {
              slots: store,
              now: () => clock,
              sendOnce,
              random: (bytes) => new Uint8Array(bytes).fill(instances),
            },
            'notices',
          );
        };
        const queued = new Set<string>();
        const live = async ({ accidents, pauses, rounds }: Process) => {
          const { slots: mortal, death } = mortalStore(slots, accidents, pauses);
          const outbox = open(mortal);
          const life = async () => {
            for (const id of IDS) await outbox.queue(id, '').then(() => queued.add(id), ignoreStore);
            for (let round = 0; round < rounds; round += 1) await outbox.deliver(compose).catch(ignoreStore);
          };
          await Promise.race([life(), death]);
        };
        for (const processes of times) {
          await Promise.all(processes.map(live));
          clock += 7 * MINUTE;
        }

        const survivor = open(slots);
        for (const end = clock + OUTBOX_POLICY.giveUpAfter + 300 * MINUTE; clock < end; clock += 60 * MINUTE)
          await survivor.deliver(compose);
        for (const id of IDS) {
          const [count, delivery] = [arrived.filter((one) => one === id).length, await survivor.delivery(id)];
          expect(count).toBeLessThanOrEqual(1);
          if (queued.has(id) || count > 0) expect(delivery).toBeDefined();
          if (!delivery) continue;
          const states = count === 1 ? ['accepted', 'doubtful'] : ['refused', 'given-up', 'doubtful'];
          expect(states).toContain(delivery.state);
        }
      },
    ),
    { numRuns: 300 },
  );
});
