import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobContract, listed, sha256Of, sourceOf } from '../../testing/members/blob-contract.ts';
import { type S3Peer, startS3Peer } from '../../testing/members/s3-peer.ts';
import { slotContract } from '../../testing/members/slot-contract.ts';
import { openStore, type OpenStore } from '../open-store.ts';

describe('records and objects in a bucket', () => {
  let peer: S3Peer;
  let store: OpenStore;
  beforeAll(async () => {
    peer = await startS3Peer();
    store = openStore(peer.place);
  });
  afterAll(() => peer.stop());
  slotContract({ slots: () => store.slots, sweeper: () => store.sweeper, runs: 10, many: 2100 });
  blobContract({ blobs: () => store.blobs, runs: 20 });

  test('pages that are shorter than asked for are put together', async () => {
    peer.page = 7;
    const objects = Array.from({ length: 20 }, (_, n) => new TextEncoder().encode(`page ${n}`));
    for (const bytes of objects) await store.blobs.put(sha256Of(bytes), sourceOf(bytes));
    for (let n = 0; n < 20; n += 1) await store.slots.put(`pages/${10 + n}`, '');
    const keys = await store.slots.list('pages/');
    expect(keys).toHaveLength(20);
    expect(await store.slots.list('pages/', { after: 'pages/12', limit: 10 })).toEqual(keys.slice(3, 13));
    const names = (await listed(store.blobs)).map(({ sha256 }) => sha256);
    expect(names).toEqual(expect.arrayContaining(objects.map(sha256Of)));
    expect(new Set(names).size).toBe(names.length);
  });

  test('everything lies below the prefix, records apart from objects', () => {
    const roots = new Set([...peer.objects.keys()].map((key) => key.split('/').slice(0, 2).join('/')));
    expect([...roots].sort()).toEqual(['stadt/blobs', 'stadt/records']);
  });
});
