import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf, sha256Of, sourceOf } from '../../testing/members/blob-contract.ts';
import { type Mischief, type S3Peer, startS3Peer } from '../../testing/members/s3-peer.ts';
import type { StoreError } from '../ports.ts';
import { s3Blobs } from './s3-blobs.ts';
import { s3Slots } from './s3-slots.ts';

const PATIENCE = { tries: 3, answer: 300, pause: 1 };
const bytes = new Uint8Array(400_000).fill(8);
const sha256 = sha256Of(bytes);

let peer: S3Peer;
beforeEach(async () => void (peer = await startS3Peer()));
afterEach(() => peer.stop());
const slots = () => s3Slots(peer.place, PATIENCE);
const blobs = () => s3Blobs(peer.place, PATIENCE);

describe('an answer to a put that is lost', () => {
  test('is known as the own success', async () => {
    peer.next.push({ answer: 'lost' });
    expect(await slots().put('a/b', 'x')).toBe(true);
    peer.next.push({ answer: 'lost' }, { answer: 'lost' });
    expect(await slots().put('a/c', 'x')).toBe(true);
  });

  test("is not taken for success where another's record with the same bytes stands", async () => {
    await slots().put('a/b', 'x');
    peer.next.push({ answer: 'lost' });
    expect(await slots().put('a/b', 'x')).toBe(false);
    peer.next.push({ answer: 'none' });
    expect(await slots().put('a/b', 'x')).toBe(false);
    expect(await slots().get('a/b')).toBe('x');
  });

  test('is known with objects as well', async () => {
    peer.next.push(undefined, { answer: 'lost' });
    expect(await blobs().put(sha256, sourceOf(bytes))).toBe(true);
    expect(peer.asked.filter((line) => line.startsWith('PUT'))).toHaveLength(2);
    expect(Buffer.compare(await bytesOf(blobs(), sha256), bytes)).toBe(0);
  });
});

const passing: readonly Mischief[] = [
  { status: 503, code: 'SlowDown' },
  { status: 500, code: 'InternalError' },
  { status: 429 },
  { status: 409, code: 'ConditionalRequestConflict' },
  { status: 400, code: 'RequestTimeout' },
  { answer: 'none' },
  { answer: 'late' },
];

test.each(passing.map((mischief) => [JSON.stringify(mischief), mischief]))(
  '%s is tried again',
  async (_, mischief) => {
    peer.next.push(mischief, mischief);
    expect(await slots().put('a/b', 'x')).toBe(true);
    peer.next.push(mischief, mischief);
    expect(await slots().get('a/b')).toBe('x');
    peer.next.push(mischief, mischief);
    expect(await slots().list('a/')).toEqual(['a/b']);
    expect(peer.asked).toHaveLength(9);
  },
);

const lasting: readonly (readonly [Mischief, string, RegExp])[] = [
  [{ status: 503, code: 'SlowDown' }, 'unavailable', /503 \(SlowDown\)/],
  [{ answer: 'none' }, 'unavailable', /no answer/],
  [{ answer: 'late' }, 'unavailable', /too slow/],
  [{ answer: 'stalls' }, 'unavailable', /too slow/],
  [{ status: 403, code: 'AccessDenied' }, 'unavailable', /403 \(AccessDenied\)/],
  [{ status: 403, code: 'SignatureDoesNotMatch' }, 'unavailable', /403/],
  [{ status: 403, code: 'RequestTimeTooSkewed' }, 'unavailable', /clocks/],
  [{ status: 403, code: 'QuotaExceeded' }, 'full', /no room/],
  [{ status: 507, code: 'XMinioStorageFull' }, 'full', /no room/],
  [{ status: 404, code: 'NoSuchBucket' }, 'unavailable', /NoSuchBucket/],
  [{ status: 501, code: 'NotImplemented' }, 'unavailable', /cannot do that/],
  [{ status: 307, headers: { location: 'http://127.0.0.1:9/rat' } }, 'unavailable', /another region/],
];

test.each(lasting.map((row) => [JSON.stringify(row[0]), ...row] as const))(
  '%s is a fault without secrets, addresses or keys; then it serves again',
  async (_, mischief, fault, words) => {
    await slots().put('sessions/p-1/a', 'content');
    const calls = [
      () => slots().get('sessions/p-1/a'),
      ...('answer' in mischief && mischief.answer === 'stalls'
        ? []
        : [() => slots().put('sessions/p-1/b', 'content'), () => blobs().put(sha256, sourceOf(bytes))]),
      () => slots().list('sessions/'),
    ];
    for (const call of calls) {
      peer.next.push(mischief, mischief, mischief);
      const error = (await call().then(
        () => undefined,
        (thrown: unknown) => thrown,
      )) as StoreError | undefined;
      expect(error).toMatchObject({ name: 'StoreError', fault });
      expect(error?.message).toMatch(words);
      const said = `${error?.message} ${error?.stack} ${JSON.stringify(error)} ${String(error?.cause)}`;
      expect(said).not.toMatch(
        /GEHEIM|OEFFENTLICH|sessions\/p-1|X-Amz|127\.0\.0\.1|stadt\/|secret key|content\b/,
      );
      peer.next.length = 0;
    }
    expect(await slots().get('sessions/p-1/a')).toBe('content');
  },
);

test('a bucket that is gone is not taken for one without the object', async () => {
  peer.next.push({ status: 404, code: 'NoSuchBucket' });
  await expect(blobs().size(sha256)).rejects.toMatchObject({ fault: 'unavailable' });
  peer.next.push({ status: 404, code: 'NoSuchBucket' });
  await expect(blobs().read(sha256)).rejects.toMatchObject({ fault: 'unavailable' });
});

test.each(['cut', 'stalls'] as const)('an object whose body is %s is no whole one', async (answer) => {
  await blobs().put(sha256, sourceOf(bytes));
  peer.next.push({ answer });
  await expect(bytesOf(blobs(), sha256)).rejects.toMatchObject({ fault: 'unavailable' });
});

test('a reader who pauses longer than the patience is no fault', async () => {
  await blobs().put(sha256, sourceOf(bytes));
  const reader = (await blobs().read(sha256)).getReader();
  let size = (await reader.read()).value?.length ?? 0;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE.answer * 1.5));
  for (let next = await reader.read(); !next.done; next = await reader.read()) size += next.value.length;
  expect(size).toBe(bytes.length);
});

test('an answer that never comes is given up also where garbage is collected meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  peer.next.push({ answer: 'late' }, { answer: 'late' }, { answer: 'late' });
  const collecting = setInterval(collect, 20);
  await expect(slots().get('a/b')).rejects.toThrow('too slow');
  clearInterval(collecting);
});

test('an upload that the engine never answers ends', async () => {
  peer.next.push(undefined, { answer: 'none' }, { answer: 'none' }, { answer: 'none' });
  await expect(blobs().put(sha256, sourceOf(bytes))).rejects.toMatchObject({ fault: 'unavailable' });
  expect(peer.objects.size).toBe(0);
});
