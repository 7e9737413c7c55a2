import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  doStep,
  modelOf,
  newCopyOn,
  plainModel,
  UNLOCK,
} from '../../../../testing/members/offline/copy-model.ts';
import {
  type MemoryDevice,
  memoryDevice,
  memoryMeans,
} from '../../../../testing/members/offline/copy-means.ts';
import { bytesOf, documentOf } from '../../../../testing/members/offline/taken.ts';
import { CopyError } from '../types.ts';
import { copyDevice } from './device.ts';
import { PIECE } from './manifest.ts';

// Whoever changes what lies on the disk makes the copy tell that it is damaged; it never shows other words than were taken.

const ALL = [bytesOf(0, 4000), bytesOf(1, 3 * PIECE), bytesOf(2, 9000)];
let written: MemoryDevice;
let whole: unknown;

beforeAll(async () => {
  written = memoryDevice();
  const copy = await newCopyOn(copyDevice(memoryMeans(written)));
  await doStep(copy, { do: 'take', meeting: 'rat', documents: [0, 1, 2] }, ALL);
  for (const id of ['a', 'b', 'c']) await doStep(copy, { do: 'note', id, text: `Notiz ${id}` }, ALL);
  whole = plainModel(await modelOf(copy, ALL));
});

const copied = (): MemoryDevice => ({
  files: new Map(written.files),
  records: structuredClone(written.records),
});

/** Reads everything; what it gives is what was taken, and a refusal says `damaged`. */
async function expectHonest(device: MemoryDevice): Promise<'whole' | 'damaged'> {
  try {
    const copy = await copyDevice(memoryMeans(device)).open(UNLOCK);
    expect(plainModel(await modelOf(copy, ALL))).toEqual(whole);
    return 'whole';
  } catch (error) {
    expect(error).toBeInstanceOf(CopyError);
    expect(['damaged', 'passkey-refused']).toContain((error as CopyError).fault);
    return 'damaged';
  }
}

/** Index of a file, in a fixed order of sizes. */
const pick = (device: MemoryDevice, index: number): string =>
  [...device.files.keys()][index % device.files.size] ?? '';
const anyFile = fc.nat(8);

test('one bit, wherever it is', async () => {
  expect(written.files.size).toBe(9);
  await fc.assert(
    fc.asyncProperty(anyFile, fc.nat(), fc.nat(7), async (index, at, bit) => {
      const device = copied();
      const name = pick(device, index);
      const bytes = Uint8Array.from(device.files.get(name) ?? []);
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      device.files.set(name, bytes);
      expect(await expectHonest(device)).toBe('damaged');
    }),
    { numRuns: 30 },
  );
});

test('two objects that change places', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, fc.integer({ min: 1, max: 8 }), async (index, step) => {
      const device = copied();
      const [one, other] = [pick(device, index), pick(device, index + step)];
      const [a, b] = [device.files.get(one), device.files.get(other)];
      if (!a || !b) throw new Error('no such file');
      device.files.set(one, b).set(other, a);
      expect(await expectHonest(device)).toBe('damaged');
    }),
    { numRuns: 20 },
  );
});

test('an object that is cut, grown, emptied or gone', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyFile,
      fc.constantFrom('cut', 'step', 'grown', 'empty', 'gone'),
      fc.integer({ min: 1, max: 3000 }),
      async (index, how, by) => {
        const device = copied();
        const name = pick(device, index);
        const bytes = device.files.get(name) ?? new Uint8Array();
        if (how === 'gone') device.files.delete(name);
        if (how === 'cut') device.files.set(name, bytes.slice(0, -by));
        if (how === 'step') device.files.set(name, bytes.slice(0, -4096));
        if (how === 'grown') device.files.set(name, new Uint8Array([...bytes, 0]));
        if (how === 'empty') device.files.set(name, new Uint8Array());
        const found = await expectHonest(device).catch((error: unknown) => error);
        // notes whose file is gone are gone: nothing tells of them any more
        if (how !== 'gone') expect(found).toBe('damaged');
        else expect(found === 'damaged' || name.startsWith('n-')).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});

test('an object of another copy with the same documents', async () => {
  const other = memoryDevice();
  const copy = await newCopyOn(copyDevice(memoryMeans(other)));
  await doStep(copy, { do: 'take', meeting: 'rat', documents: [0, 1, 2] }, ALL);
  for (const [index, bytes] of [...other.files.values()].entries()) {
    const device = copied();
    const [name] = [...device.files].filter(([, { length }]) => length === bytes.length).map(([one]) => one);
    if (name === undefined) continue;
    device.files.set(name, bytes);
    expect([index, await expectHonest(device)]).toEqual([index, 'damaged']);
  }
});

test('nothing in the clear: no bytes of a document, no title, no id, in files, names and records', () => {
  const clear = [
    ...ALL.flatMap((bytes) => [Buffer.from(bytes.subarray(0, 8)), Buffer.from(bytes.subarray(2000, 2008))]),
    ...[
      'Geheime Anlage',
      'Notiz a',
      'Sitzung',
      'Samtgemeinderat',
      documentOf(bytesOf(0, 4000)).id,
      documentOf(bytesOf(0, 4000)).sha256,
      'amsel',
    ].flatMap((words) => [Buffer.from(words), Buffer.from(words, 'utf16le')]),
  ];
  const everything = Buffer.concat([
    ...[...written.files].flatMap(([name, bytes]) => [Buffer.from(name), bytes]),
    Buffer.from(JSON.stringify([...written.records])),
  ]);
  expect(clear.filter((needle) => everything.includes(needle))).toEqual([]);
});

test('an object has a size that tells little: steps of 4 KiB, pieces of 1 MiB', () => {
  const sizes = [...written.files.values()].map(({ length }) => (length - 29) / 4096);
  expect(sizes.toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 1, 3, 256, 256, 256]);
});
