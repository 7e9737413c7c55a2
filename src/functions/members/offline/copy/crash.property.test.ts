import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CopyModel,
  type CopyStep,
  doStep,
  EMPTY_COPY,
  modelAfter,
  modelOf,
  newCopyOn,
  plainModel,
  UNLOCK,
} from '../../../../testing/members/offline/copy-model.ts';
import {
  Killed,
  type MemoryDevice,
  memoryDevice,
  memoryMeans,
} from '../../../../testing/members/offline/copy-means.ts';
import { bytesOf } from '../../../../testing/members/offline/taken.ts';
import { copyDevice } from './device.ts';
import { PIECE, piecesOf } from './manifest.ts';

// Killed anywhere, a copy holds what it held before the step or after it, and nothing else lies on the device.

const ALL = [bytesOf(0, 0), bytesOf(1, 3000), bytesOf(2, 5000), bytesOf(3, PIECE + 10)];

/** A window that is killed at the `at`-th access to the device and does nothing any more from then on. */
function mortal(device: MemoryDevice, at: number) {
  let accesses = 0;
  const means = memoryMeans(device, {
    step: () => {
      accesses += 1;
      if (accesses >= at) throw new Killed('killed');
    },
  });
  return { device: copyDevice(means), isDead: () => accesses >= at, accesses: () => accesses };
}

const reopened = (device: MemoryDevice) => copyDevice(memoryMeans(device)).open(UNLOCK);

/** How many files a copy with this content has: pieces, notes by document, and the list. */
function filesOf({ meetings, notes }: CopyModel, hasList: boolean): number {
  const documents = new Set([...meetings.values()].flat());
  const pieces = [...documents].reduce((sum, number) => sum + piecesOf(ALL[number]?.length ?? 0), 0);
  const noted = new Set([...notes.keys()].map((id) => (id.codePointAt(0) ?? 0) % 3));
  return pieces + noted.size + (hasList ? 1 : 0);
}

/** Does `step` in a window that dies at that access, and gives the content that the next window finds. */
async function killedDuring(device: MemoryDevice, before: CopyModel, step: CopyStep, at: number) {
  const window = mortal(device, at);
  await window.device
    .open(UNLOCK)
    .then((copy) => doStep(copy, step, ALL))
    .catch((error: unknown) => {
      if (!window.isDead()) throw error;
    });
  const found = await modelOf(await reopened(device), ALL);
  const hasList = (device.records.get('header') as { manifest?: string }).manifest !== undefined;
  expect(device.files.size).toBe(filesOf(found, hasList));
  const after = modelAfter(before, step);
  expect([plainModel(before), plainModel(after)]).toContainEqual(plainModel(found));
  if (!window.isDead()) expect(plainModel(found)).toEqual(plainModel(after));
  return { found, isDead: window.isDead() };
}

test('killed at every single access of a take, a note and a removal', async () => {
  const steps: readonly CopyStep[] = [
    { do: 'take', meeting: 'rat', documents: [1, 3] },
    { do: 'note', id: 'a', text: 'Warum?' },
    { do: 'take', meeting: 'rat', documents: [2, 3] },
    { do: 'note', id: 'a', text: 'Darum.' },
    { do: 'unnote', id: 'a' },
    { do: 'remove', meeting: 'rat' },
  ];
  const device = memoryDevice();
  await newCopyOn(copyDevice(memoryMeans(device)));
  let model = EMPTY_COPY;
  for (const step of steps) {
    let [at, isDead] = [1, true];
    for (; isDead; at += 1) {
      const tried = { files: new Map(device.files), records: structuredClone(device.records) };
      ({ isDead } = await killedDuring(tried, model, step, at));
    }
    expect(at).toBeGreaterThan(6);
    await doStep(await reopened(device), step, ALL);
    model = modelAfter(model, step);
  }
  expect(plainModel(await modelOf(await reopened(device), ALL))).toEqual(plainModel(EMPTY_COPY));
});

const meeting = fc.constantFrom('rat', 'ausschuss', 'beirat');
const note = fc.constantFrom('a', 'b', 'c', 'd');
const anyStep: fc.Arbitrary<CopyStep> = fc.oneof(
  fc.record({
    do: fc.constant('take' as const),
    meeting,
    documents: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('remove' as const), meeting }),
  fc.record({ do: fc.constant('note' as const), id: note, text: fc.string({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('unnote' as const), id: note }),
);

test('any steps, each in a window that may die: what is found was there before the step or after it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyStep, fc.integer({ min: 1, max: 60 })), { maxLength: 10 }),
      async (steps) => {
        const device = memoryDevice();
        await newCopyOn(copyDevice(memoryMeans(device)));
        let model = EMPTY_COPY;
        for (const [step, at] of steps) model = (await killedDuring(device, model, step, at)).found;
      },
    ),
    { numRuns: 60 },
  );
});

test('an erasing that is killed anywhere goes on at the next look', async () => {
  for (let at = 1, isDead = true; isDead; at += 1) {
    const device = memoryDevice();
    const copy = await newCopyOn(copyDevice(memoryMeans(device)));
    await doStep(copy, { do: 'take', meeting: 'rat', documents: [1, 2] }, ALL);
    await doStep(copy, { do: 'note', id: 'a', text: 'Warum?' }, ALL);
    const window = mortal(device, at);
    await window.device.wipe().catch(() => undefined);
    isDead = window.isDead();
    const files = device.files.size;
    const { is } = await copyDevice(memoryMeans(device)).look();
    expect(is === 'locked' ? device.files.size : 0).toBe(device.files.size);
    // either it had not begun, and everything is there, or nothing is left
    expect(device.files.size).toBe(is === 'locked' ? files : 0);
    if (is === 'none') expect(device.records.size).toBe(0);
    if (!isDead) expect(is).toBe('none');
  }
});
