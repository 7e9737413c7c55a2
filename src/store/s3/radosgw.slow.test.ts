import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobContract, bytesOf, sha256Of, sourceOf } from '../../testing/members/blob-contract.ts';
import { type DroppingProxy, startDroppingProxy } from '../../testing/members/dropping-proxy.ts';
import { type Radosgw, radosgwMissing, startRadosgw } from '../../testing/members/radosgw.ts';
import { slotContract } from '../../testing/members/slot-contract.ts';
import { killWriters, raceOfProcesses } from '../../testing/members/store-processes.ts';
import { openStore, type OpenStore } from '../open-store.ts';
import { NotPutIfAbsent, probePutIfAbsent } from '../probe.ts';
import type { S3Place } from './sign.ts';

const reason = radosgwMissing();
const bytes = new TextEncoder().encode('%PDF-1.7 not for everybody');
const sha256 = sha256Of(bytes);
const random = () => crypto.randomUUID();

describe.skipIf(reason !== undefined)(`an engine that operators run (${reason ?? 'Ceph radosgw'})`, () => {
  let ceph: Radosgw;
  let place: S3Place;
  let store: OpenStore;
  beforeAll(async () => {
    ceph = await startRadosgw();
    place = await ceph.bucket('rat');
    store = openStore(place);
    await store.blobs.put(sha256, sourceOf(bytes));
  }, 180_000);
  afterAll(() => ceph.stop(), 60_000);

  slotContract({ slots: () => store.slots, sweeper: () => store.sweeper, runs: 5, many: 1100 });
  blobContract({ blobs: () => store.blobs, runs: 20 });

  const signed = (seconds: number) =>
    store.blobs.presign?.(sha256, {
      seconds,
      contentType: 'application/pdf',
      contentDisposition: `attachment; filename="Niederschrift (nichtöffentlich) + 'A&B'.pdf"`.replace(
        'ö',
        'oe',
      ),
    }) ?? Promise.reject(new Error('signs no addresses'));

  test('a signed address opens the object under its name and type, in ranges too, and is not cached', async () => {
    const answer = await fetch(await signed(60));
    expect(answer.status).toBe(200);
    expect(Buffer.compare(await answer.bytes(), bytes)).toBe(0);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Niederschrift (nichtoeffentlich) + 'A&B'.pdf"`,
      'cache-control': 'private, no-store',
    });
    const part = await fetch(await signed(60), { headers: { range: 'bytes=1-3' } });
    expect([part.status, await part.text()]).toEqual([206, 'PDF']);
  });

  test('an address that was changed anywhere, for another object, or without signature opens nothing', async () => {
    const address = await signed(60);
    const other = new TextEncoder().encode('another one');
    await store.blobs.put(sha256Of(other), sourceOf(other));
    const wrong = [
      address.replace(sha256, sha256Of(other)),
      address.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'),
      address.replace('application%2Fpdf', 'text%2Fhtml'),
      address.replace('attachment', 'inline'),
      address.replace(/&response-cache-control=[^&]*/, ''),
      address.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      address.split('?')[0] as string,
    ];
    for (const each of wrong) {
      expect(each).not.toBe(address);
      const answer = await fetch(each);
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain('not for everybody');
    }
    expect((await fetch(`${place.endpoint}/${place.bucket}?list-type=2`)).status).toBe(403);
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(403);
    expect((await fetch(address)).status).toBe(200);
  });

  test('an address lasts its seconds and no more, and none longer than a minute is signed', async () => {
    const address = await signed(2);
    expect((await fetch(address)).status).toBe(200);
    await sleep(4000);
    expect((await fetch(address)).status).toBe(403);
    for (const seconds of [0, 61, 1.5, Number.NaN]) await expect(signed(seconds)).rejects.toThrow(RangeError);
  });

  test('wrong keys are a fault, not an empty store', async () => {
    const { slots, blobs } = openStore({ ...place, secretAccessKey: 'another' });
    await expect(slots.get('a/b')).rejects.toThrow(/SignatureDoesNotMatch/);
    await expect(blobs.size(sha256)).rejects.toThrow(/SignatureDoesNotMatch/);
    await expect(openStore({ ...place, bucket: 'nowhere' }).slots.get('a/b')).rejects.toThrow(/NoSuchBucket/);
  });

  test('the probe passes here, and finds that a bucket with object lock overwrites', async () => {
    await expect(probePutIfAbsent(store.slots, random, Date.now())).resolves.toBeUndefined();
    const locked = openStore(await ceph.bucket('fest', true));
    await expect(probePutIfAbsent(locked.slots, random, Date.now())).rejects.toThrow(NotPutIfAbsent);
  });

  test('of eight processes one wins each of thirty keys', async () => {
    expect(await raceOfProcesses(place)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  test(
    'SIGKILL at ten moments: what was acknowledged is there, and all is whole',
    { timeout: 180_000 },
    async () => {
      expect(await killWriters(place, 10, 7)).toBeGreaterThanOrEqual(10);
    },
  );

  test('uploads are streamed, and large ones arrive whole', { timeout: 180_000 }, async () => {
    const large = new Uint8Array(60_000_000).map((_, n) => n % 253);
    expect(await store.blobs.put(sha256Of(large), sourceOf(large, 100_000))).toBe(true);
    expect(sha256Of(await bytesOf(store.blobs, sha256Of(large)))).toBe(sha256Of(large));
  });

  describe('where answers are lost', () => {
    let proxy: DroppingProxy;
    beforeAll(async () => void (proxy = await startDroppingProxy(place.endpoint)));
    afterAll(() => proxy.stop());

    test('each of many writers still knows whether it won', { timeout: 180_000 }, async () => {
      let answers = 0;
      proxy.drop = () => (answers += 1) % 3 === 0;
      const { slots } = openStore({ ...place, endpoint: proxy.address });
      for (let round = 0; round < 30; round += 1) {
        const key = `lost/${round}`;
        const won = await Promise.all(Array.from({ length: 8 }, () => slots.put(key, 'the same of all')));
        expect(won.filter(Boolean)).toHaveLength(1);
      }
      expect(proxy.dropped()).toBeGreaterThan(50);
      expect(await store.slots.list('lost/')).toHaveLength(30);
    });
  });
});
