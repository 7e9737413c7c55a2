import { beforeEach, describe, expect, test } from 'vitest';
import {
  type MemoryDevice,
  memoryDevice,
  memoryMeans,
  type MeansOptions,
} from '../../../../testing/members/offline/copy-means.ts';
import { passkeyOf } from '../../../../testing/members/offline/passkey-unlock.ts';
import {
  alongOf,
  bytesOf,
  documentOf,
  serverOf,
  takeOptions,
} from '../../../../testing/members/offline/taken.ts';
import { copyDevice } from './device.ts';
import { PIECE } from './manifest.ts';

const START = new Date('2027-03-09T08:00:00Z');
const PASSKEY = passkeyOf(1);
const fault = (name: string) => expect.objectContaining({ fault: name });

const SMALL = bytesOf(1, 5000);
const LARGE = bytesOf(2, 2 * PIECE + 17);
const EXACT = bytesOf(3, PIECE);
const EMPTY = bytesOf(4, 0);
const ALL = [SMALL, LARGE, EXACT, EMPTY];

let device: MemoryDevice;
beforeEach(() => {
  device = memoryDevice();
});

const newCopy = (options: MeansOptions = {}) =>
  copyDevice(memoryMeans(device, options)).create('amsel', PASSKEY, START);
const reopened = () => copyDevice(memoryMeans(device)).open(PASSKEY);
const take = (
  copy: Awaited<ReturnType<typeof newCopy>>,
  key: string,
  all: readonly Uint8Array<ArrayBuffer>[],
) => {
  const server = serverOf(all);
  return copy
    .take(
      alongOf(
        key,
        all.map((one) => documentOf(one)),
      ),
      server.fetchDocument,
      takeOptions(),
    )
    .then(() => server);
};

describe('taking along', () => {
  test('gives back what was taken, byte by byte, also in the next window', async () => {
    await take(await newCopy(), 'rat', ALL);
    const copy = await reopened();
    expect((await copy.meetings()).map(({ meeting }) => meeting.key)).toEqual(['rat']);
    for (const bytes of ALL) expect(await copy.document(documentOf(bytes).sha256)).toEqual(bytes);
  });

  test('fetches nothing that is here already, and drops what no meeting names any more', async () => {
    const copy = await newCopy();
    await take(copy, 'rat', [SMALL, EXACT]);
    await take(copy, 'ausschuss', [EXACT]);
    const server = await take(copy, 'rat', [SMALL, LARGE]);
    expect(server.asked).toEqual([documentOf(LARGE).sha256]);
    const files = device.files.size;
    await copy.remove('ausschuss');
    // its one piece goes; the list is replaced
    expect(device.files.size).toBe(files - 1);
    await expect(copy.document(documentOf(EXACT).sha256)).rejects.toEqual(fault('missing'));
    expect(await copy.document(documentOf(SMALL).sha256)).toEqual(SMALL);
    await expect(copy.remove('ausschuss')).rejects.toEqual(fault('missing'));
  });

  test('fetches anew what the device lost', async () => {
    const copy = await newCopy();
    await take(copy, 'rat', [SMALL]);
    const sizes = [...device.files].filter(([, { length }]) => length > 8000).map(([name]) => name);
    for (const name of sizes) device.files.delete(name);
    await expect(copy.document(documentOf(SMALL).sha256)).rejects.toEqual(fault('damaged'));
    expect((await take(copy, 'rat', [SMALL])).asked).toHaveLength(1);
    expect(await copy.document(documentOf(SMALL).sha256)).toEqual(SMALL);
  });

  test('tells how far it is', async () => {
    const told: { bytes: number; of: number }[] = [];
    const { fetchDocument } = serverOf(ALL);
    await (
      await newCopy()
    ).take(
      alongOf(
        'rat',
        ALL.map((one) => documentOf(one)),
      ),
      fetchDocument,
      {
        ...takeOptions(),
        progress: (one) => told.push(one),
      },
    );
    const of = ALL.reduce((sum, { length }) => sum + length, 0);
    expect(told[0]).toEqual({ bytes: 0, of });
    expect(told.at(-1)).toEqual({ bytes: of, of });
    expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  });
});

describe('what fails leaves the former state', () => {
  /** Takes `rat` with SMALL, then tries another state, which has to fail. */
  async function expectKept(
    second: (copy: Awaited<ReturnType<typeof newCopy>>) => Promise<unknown>,
    name: string,
    options: MeansOptions = {},
  ) {
    const copy = await newCopy(options);
    await take(copy, 'rat', [SMALL]);
    const before = [...device.files.keys()];
    await expect(second(copy)).rejects.toEqual(fault(name));
    expect([...device.files.keys()]).toEqual(before);
    expect(await copy.document(documentOf(SMALL).sha256)).toEqual(SMALL);
    expect((await (await reopened()).meetings())[0]?.documents).toHaveLength(1);
  }
  const along = alongOf('rat', [documentOf(SMALL), documentOf(LARGE)]);
  const answering = (response: () => Response) => (copy: Awaited<ReturnType<typeof newCopy>>) =>
    copy.take(along, () => Promise.resolve(response()), takeOptions());

  test('a storage that is too small is told before anything is fetched', async () => {
    let free: number | undefined;
    const server = serverOf(ALL);
    await expectKept(
      (copy) => {
        free = LARGE.length;
        return copy.take(along, server.fetchDocument, takeOptions());
      },
      'storage-full',
      { free: () => free },
    );
    expect(server.asked).toEqual([]);
  });

  test('a storage that is full in the middle', () =>
    expectKept((copy) => take(copy, 'rat', [SMALL, LARGE]), 'storage-full', { quota: 1.5 * PIECE }));

  test('a server that refuses', () =>
    expectKept(
      answering(() => new Response('', { status: 503 })),
      'fetch-failed',
    ));

  test('no network', () =>
    expectKept(
      (copy) => copy.take(along, () => Promise.reject(new TypeError('Failed to fetch')), takeOptions()),
      'fetch-failed',
    ));

  test('a connection that breaks in the middle', () =>
    expectKept(
      answering(() => {
        let parts = 0;
        return new Response(
          new ReadableStream({
            pull: (to) => {
              parts += 1;
              if (parts < 4) to.enqueue(LARGE.subarray(0, 600_000));
              else to.error(new TypeError('network error'));
            },
          }),
        );
      }),
      'fetch-failed',
    ));

  test.each([
    ['cut off', LARGE.subarray(0, LARGE.length - 1)],
    ['other bytes of the same size', bytesOf(9, LARGE.length)],
    ['nothing', EMPTY],
  ])('a server that sends what is not the paper: %s', (_, bytes) =>
    expectKept(
      answering(() => new Response(bytes)),
      'wrong-document',
    ),
  );

  test('an answer larger than announced is broken off', async () => {
    let [sent, isCancelled] = [0, false];
    await expectKept(
      answering(
        () =>
          new Response(
            new ReadableStream({
              pull: (to) => {
                sent += PIECE;
                to.enqueue(new Uint8Array(PIECE));
              },
              cancel: () => {
                isCancelled = true;
              },
            }),
          ),
      ),
      'wrong-document',
    );
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThanOrEqual(LARGE.length + 3 * PIECE);
  });

  test('a member who stops it', async () => {
    const stop = new AbortController();
    await expectKept(
      (copy) =>
        copy.take(along, serverOf(ALL).fetchDocument, {
          signal: stop.signal,
          progress: ({ bytes }) => bytes > 0 && stop.abort(),
        }),
      'aborted',
    );
  });
});

test('a copy that is locked in the middle keeps the former state', async () => {
  const copy = await newCopy();
  await take(copy, 'rat', [SMALL]);
  const taking = copy.take(alongOf('rat', [documentOf(LARGE)]), serverOf([LARGE]).fetchDocument, {
    ...takeOptions(),
    progress: ({ bytes }) => bytes > 0 && copy.lock(),
  });
  await expect(taking).rejects.toEqual(fault('locked'));
  expect(device.files.size).toBe(2);
  expect(await (await reopened()).document(documentOf(SMALL).sha256)).toEqual(SMALL);
});
