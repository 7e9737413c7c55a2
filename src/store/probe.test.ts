import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { expect, test } from 'vitest';
import { memorySlots } from '../testing/members/memory-slots.ts';
import { ownPort } from '../testing/own-port.ts';
import { openStore } from './open-store.ts';
import { type SlotStore, StoreError } from './ports.ts';
import { type ProbeFinding, probePutIfAbsent } from './probe.ts';

const random = () => crypto.randomUUID();

/** A store that fails at its promise in one way. */
function bad(finding: ProbeFinding): SlotStore {
  const slots = memorySlots();
  const wrong: Readonly<Record<ProbeFinding, Partial<SlotStore>>> = {
    'several-winners': { put: (key, body) => slots.put(key, body).then(() => true) },
    'no-winner': { put: () => Promise.resolve(false) },
    'other-bytes': { get: (key) => slots.get(key).then((body) => body && 'racer 7') },
    overwritten: {
      put: (key, body) =>
        body.startsWith('racer') ? slots.put(key, body) : slots.remove(key).then(() => slots.put(key, body)),
    },
  };
  return { ...slots, ...wrong[finding] };
}

test.each(['several-winners', 'no-winner', 'other-bytes', 'overwritten'] as const)(
  'a store with %s is refused by that name',
  async (finding) => {
    const expected = expect.objectContaining({ name: 'NotPutIfAbsent', finding }) as unknown;
    await expect(probePutIfAbsent(bad(finding), random, Date.now())).rejects.toEqual(expected);
  },
);

test('a good store passes, keeps its records below probe/, and may be probed again', async () => {
  const slots = memorySlots();
  await probePutIfAbsent(slots, random, Date.now());
  await probePutIfAbsent(slots, random, Date.now());
  expect([...slots.all.keys()].every((key) => key.startsWith('probe/'))).toBe(true);
});

test('an engine that ignores If-None-Match is refused', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'ratsfenster-probe-'));
  const port = await ownPort();
  const configureBuckets = [{ name: 'rat', configs: [] }];
  const server = new S3rver({ port, address: '127.0.0.1', silent: true, directory, configureBuckets });
  await server.run();
  try {
    const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' };
    const place = { endpoint: `http://127.0.0.1:${port}`, bucket: 'rat', prefix: '', ...keys };
    await expect(probePutIfAbsent(openStore(place).slots, random, Date.now())).rejects.toMatchObject({
      finding: 'several-winners',
    });
  } finally {
    await server.close();
    rmSync(directory, { recursive: true });
  }
});

test('a store that is down is told as such', async () => {
  const down = () => Promise.reject(new StoreError('unavailable', 'down'));
  await expect(probePutIfAbsent({ put: down, get: down, list: down }, random, Date.now())).rejects.toThrow(
    'down',
  );
});
