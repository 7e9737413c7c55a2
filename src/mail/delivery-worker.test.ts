import { expect, test } from 'vitest';
import { startDelivery } from './delivery-worker.ts';
import type { DeliveryRound } from './ports.ts';

const NONE: DeliveryRound = { accepted: 0, refused: 0, deferred: 0, doubtful: 0, dropped: 0, waiting: 0 };
const HOUR = 3_600_000;

test('a round begins at once, the next when it is poked, and what happened is told in numbers', async () => {
  const logged: string[] = [];
  let rounds = 0;
  const worker = startDelivery(
    () => {
      rounds += 1;
      return Promise.resolve(rounds === 2 ? { ...NONE, accepted: 3, waiting: 1 } : NONE);
    },
    { everyMs: HOUR, log: (event) => logged.push(event) },
  );
  await expect.poll(() => rounds).toBe(1);
  worker.poke();
  await expect.poll(() => rounds).toBe(2);
  await worker.stop();
  expect(rounds).toBe(2);
  expect(logged).toEqual(['mail round accepted 3 refused 0 deferred 0 doubtful 0 dropped 0 waiting 1']);
});

test('poked during a round, it begins another one right after', async () => {
  let rounds = 0;
  const worker = startDelivery(
    async () => {
      await Promise.resolve();
      rounds += 1;
      if (rounds === 1) worker.poke();
      return NONE;
    },
    { everyMs: HOUR, log: () => undefined },
  );
  await expect.poll(() => rounds).toBe(2);
  await worker.stop();
});

test('a round that fails is told without its words, and tried again', async () => {
  const logged: string[] = [];
  let rounds = 0;
  const worker = startDelivery(
    () => {
      rounds += 1;
      return Promise.reject(new Error('amsel@mittelaue.example'));
    },
    { everyMs: 1, log: (event) => logged.push(event) },
  );
  await expect.poll(() => rounds).toBeGreaterThan(2);
  await worker.stop();
  expect(new Set(logged)).toEqual(new Set(['mail round failed']));
});

test('stopping waits for what is on its way, and tells it to begin nothing more', async () => {
  let end = (): void => undefined;
  let heard: AbortSignal | undefined;
  const worker = startDelivery(
    (signal) => {
      heard = signal;
      return new Promise((resolve) => {
        end = () => resolve(NONE);
      });
    },
    { everyMs: HOUR, log: () => undefined },
  );
  let isStopped = false;
  const stopped = (async () => {
    await worker.stop();
    isStopped = true;
  })();
  await Promise.resolve();
  expect(heard?.aborted).toBe(true);
  expect(isStopped).toBe(false);
  end();
  await stopped;
});
