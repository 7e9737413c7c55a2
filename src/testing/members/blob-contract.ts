import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlobSink, BlobSource, ByteRange } from '../../store/ports.ts';
import { runs } from '../runs.ts';

/** Name of an object with these bytes. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A source that gives `bytes` in pieces. */
export function sourceOf(bytes: Uint8Array, piece = 10_000): BlobSource {
  return { size: bytes.length, open: () => inPieces(bytes, piece) };
}

function inPieces(bytes: Uint8Array, piece: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += piece)));
      else controller.close();
    },
  });
}

/** All bytes of an object or of a range of it. */
export const bytesOf = async (blobs: BlobSink, sha256: string, range?: ByteRange): Promise<Uint8Array> =>
  await new Response((await blobs.read(sha256, range)) as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();

/** All objects, as the store lists them. */
export async function listed(blobs: BlobSink): Promise<Listed[]> {
  const all: Listed[] = [];
  for await (const entry of blobs.list()) all.push(entry);
  return all;
}

type Listed = ReturnType<BlobSink['list']> extends AsyncIterable<infer Entry> ? Entry : never;

const NOTHING = 'ab'.repeat(32);
const object = fc.uint8Array({ maxLength: 300 }).chain((few) =>
  fc.integer({ min: 1, max: 900 }).map((times) => {
    const bytes = new Uint8Array(few.length * times);
    for (let n = 0; n < times; n += 1) bytes.set(few, n * few.length);
    return bytes;
  }),
);

/** Tests that every BlobSink passes, whatever stands behind it. */
export function blobContract({
  blobs,
  runs: wanted,
}: {
  readonly blobs: () => BlobSink;
  readonly runs: number;
}): void {
  test('an object comes back whole and in any range', () =>
    fc.assert(
      fc.asyncProperty(object, fc.nat(), fc.nat(), async (bytes, one, other) => {
        const sha256 = sha256Of(bytes);
        const there = (await blobs().size(sha256)) !== undefined;
        expect(await blobs().put(sha256, sourceOf(bytes))).toBe(!there);
        expect(await blobs().put(sha256, sourceOf(bytes))).toBe(false);
        expect(await blobs().size(sha256)).toBe(bytes.length);
        expect(Buffer.compare(await bytesOf(blobs(), sha256), bytes)).toBe(0);
        if (bytes.length === 0) return;
        const [first = 0, last = 0] = [one % bytes.length, other % (bytes.length + 9)].sort((a, b) => a - b);
        const part = await bytesOf(blobs(), sha256, { first, last });
        expect(Buffer.compare(part, bytes.subarray(first, last + 1))).toBe(0);
      }),
      { numRuns: runs(wanted), examples: [[new Uint8Array(0), 0, 0]] },
    ));

  const faults: readonly (readonly [string, BlobSource])[] = [
    ['has other bytes', sourceOf(new Uint8Array(50_000))],
    ['is empty', sourceOf(new Uint8Array(0))],
    ['is shorter than promised', { size: 60_000, open: () => inPieces(new Uint8Array(50_000), 7000) }],
    ['is longer than promised', { size: 20, open: () => inPieces(new Uint8Array(50_000), 7000) }],
    ['breaks off', { size: 50_000, open: () => breaking() }],
  ];
  test.each(faults)('of a source that %s nothing is kept', async (_, source) => {
    await expect(blobs().put(NOTHING, source)).rejects.toMatchObject({ fault: 'content' });
    expect(await blobs().size(NOTHING)).toBeUndefined();
    await expect(blobs().read(NOTHING)).rejects.toMatchObject({ fault: 'missing' });
    for await (const { sha256 } of blobs().list()) expect(sha256).not.toBe(NOTHING);
  });

  test('the list names all objects in ascending order, and those that are removed no more', async () => {
    const objects = Array.from({ length: 30 }, (_, n) => new TextEncoder().encode(`object ${n} of the list`));
    await Promise.all(objects.map((bytes) => blobs().put(sha256Of(bytes), sourceOf(bytes))));
    const before = await listed(blobs());
    const names = before.map(({ sha256 }) => sha256);
    expect(names).toEqual(names.toSorted());
    for (const bytes of objects)
      expect(before).toContainEqual(expect.objectContaining({ sha256: sha256Of(bytes), size: bytes.length }));
    for (const { since } of before) expect(Math.abs(Date.parse(since) - Date.now())).toBeLessThan(3_600_000);
    const gone = sha256Of(objects[0] as Uint8Array);
    await blobs().remove(gone);
    await blobs().remove(gone);
    expect(await listed(blobs())).toEqual(before.filter(({ sha256 }) => sha256 !== gone));
  });

  test('one of two writers of an object says that it wrote it, or both find it there', async () => {
    const bytes = new TextEncoder().encode(`race ${crypto.randomUUID()}`);
    const wrote = await Promise.all(
      Array.from({ length: 8 }, () => blobs().put(sha256Of(bytes), sourceOf(bytes))),
    );
    expect(wrote.filter(Boolean)).toHaveLength(1);
    expect(Buffer.compare(await bytesOf(blobs(), sha256Of(bytes)), bytes)).toBe(0);
  });

  test('a range that does not exist is refused', async () => {
    const bytes = new Uint8Array(10).fill(3);
    await blobs().put(sha256Of(bytes), sourceOf(bytes));
    for (const [first, last] of [
      [10, 12],
      [3, 2],
      [-1, 4],
      [0.5, 2],
      [0, Number.NaN],
    ] as const)
      await expect(blobs().read(sha256Of(bytes), { first, last })).rejects.toThrow(RangeError);
  });

  test('a reader may give up in the middle', async () => {
    const bytes = new Uint8Array(1_000_000).fill(5);
    await blobs().put(sha256Of(bytes), sourceOf(bytes));
    for (let n = 0; n < 50; n += 1) {
      const reader = (await blobs().read(sha256Of(bytes))).getReader();
      expect((await reader.read()).done).toBe(false);
      await reader.cancel();
    }
    expect((await bytesOf(blobs(), sha256Of(bytes))).length).toBe(1_000_000);
  });

  test.each([
    '',
    '..',
    'AB'.repeat(32),
    `${'ab'.repeat(31)}/.`,
    `../${NOTHING}`,
    `${NOTHING}\n`,
    NOTHING.slice(1),
  ])('the name %j is refused', async (name) => {
    const refused = expect.objectContaining({ fault: 'key' }) as unknown;
    await expect(blobs().put(name, sourceOf(new Uint8Array(1)))).rejects.toEqual(refused);
    await expect(blobs().size(name)).rejects.toEqual(refused);
    await expect(blobs().read(name)).rejects.toEqual(refused);
    await expect(blobs().remove(name)).rejects.toEqual(refused);
  });
}

function breaking(): ReadableStream<Uint8Array> {
  let pieces = 3;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if ((pieces -= 1) > 0) controller.enqueue(new Uint8Array(9000));
      else controller.error(new Error('the disk of the source is broken'));
    },
  });
}
