import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import type { S3Place } from '../../store/s3/sign.ts';
import { sourceOf } from '../../testing/members/blob-contract.ts';
import { aDocument, aPartWith, sha256Of } from '../../testing/members/files-app.ts';
import { publishByHand } from '../../testing/members/hand-published.ts';
import { type Radosgw, radosgwMissing, startRadosgw } from '../../testing/members/radosgw.ts';
import { SECRET_BYTES, SMALL_COUNCIL } from '../../testing/members/real-server.ts';
import { startTwo, twoInstances, type TwoInstances } from '../../testing/members/two-instances.ts';

// Two processes over one store, with two hundred tries of each race; over Ceph also how documents leave.

const TRIES = 200;

describe('over a folder', () => {
  let folder: string;
  let two: TwoInstances | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-two-'));
    two = await startTwo({ folder }, { MEMBERS_STORE: folder });
  }, 120_000);
  afterAll(async () => {
    await two?.stop();
    await rm(folder, { recursive: true });
  }, 60_000);
  twoInstances(() => two as TwoInstances, TRIES);
});

const reason = radosgwMissing();

describe.skipIf(reason !== undefined)(`over S3 (${reason ?? 'Ceph radosgw'})`, () => {
  let ceph: Radosgw;
  let place: S3Place;
  let two: TwoInstances | undefined;
  beforeAll(async () => {
    ceph = await startRadosgw();
    place = await ceph.bucket('rat');
    two = await startTwo(place, {
      MEMBERS_STORE: `s3://${place.bucket}/${place.prefix.replace(/\/$/, '')}`,
      MEMBERS_S3_ENDPOINT: place.endpoint,
      MEMBERS_S3_REGION: place.region,
      MEMBERS_S3_ACCESS_KEY_ID: place.accessKeyId,
      MEMBERS_S3_SECRET_ACCESS_KEY: place.secretAccessKey,
      MEMBERS_HAND_OUT: 'presigned',
      MEMBERS_URL_SECONDS: '5',
    });
  }, 240_000);
  afterAll(async () => {
    await two?.stop();
    await ceph.stop();
  }, 120_000);
  twoInstances(() => two as TwoInstances, TRIES);

  const name = 'Grundstück (Anlage 1) “Mühlbach” & 50 %.txt';
  const wish = `/dokumente/d-1/${encodeURIComponent(name)}`;
  /** Where the function leads a member who asks. */
  const handedOut = async (path: string, account = 'amsel'): Promise<Response> => {
    const { here, enter } = two as TwoInstances;
    return fetch(`${here.address}${path}`, { redirect: 'manual', headers: { cookie: await enter(account) } });
  };

  test('the function hands out an address of S3: whole, in ranges, under its name, once checked', async () => {
    const document = aDocument(SECRET_BYTES, { id: 'd-1', name, mimeType: 'text/plain' });
    await publishByHand(openStore(place), { ...SMALL_COUNCIL, parts: [aPartWith([document])] });
    const answer = await handedOut(`${wish}?download`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const address = answer.headers.get('location') ?? '';
    expect(address.startsWith(`${place.endpoint}/${place.bucket}/`)).toBe(true);
    expect(new URL(address).searchParams.get('X-Amz-Expires')).toBe('5');
    const whole = await fetch(address);
    expect([whole.status, Buffer.compare(await whole.bytes(), SECRET_BYTES)]).toEqual([200, 0]);
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(decodeURIComponent(whole.headers.get('content-disposition') ?? '')).toContain(name);
    expect(whole.headers.get('cache-control')).toBe('private, no-store');
    const part = await fetch(address, { headers: { range: 'bytes=4-7' } });
    expect([part.status, Buffer.from(await part.bytes()).toString('latin1')]).toEqual([
      206,
      Buffer.from(SECRET_BYTES.slice(4, 8)).toString('latin1'),
    ]);
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${SECRET_BYTES.length}`);
    const behind = await fetch(address, { headers: { range: 'bytes=9999-' } });
    expect(behind.status).toBe(416);
    // inline unless asked for otherwise
    const shown = (await handedOut(wish)).headers.get('location') ?? '';
    expect((await fetch(shown)).headers.get('content-disposition')).toMatch(/^inline; /);
  });

  test('what it hands out opens nothing else, not without its signature, and not after its seconds', async () => {
    const address = (await handedOut(wish)).headers.get('location') ?? '';
    const other = new TextEncoder().encode('another document that is not public');
    await openStore(place).blobs.put(sha256Of(other), sourceOf(other));
    const [mine, others] = [SECRET_BYTES, other].map(sha256Of);
    const wrong = [
      address
        .replaceAll(mine ?? '', others ?? '')
        .replace(`/${mine?.slice(0, 2)}/`, `/${others?.slice(0, 2)}/`),
      address.replace('X-Amz-Expires=5', 'X-Amz-Expires=600'),
      address.replace('inline', 'attachment'),
      address.replace('text%2Fplain', 'text%2Fhtml'),
      address.split('?')[0] ?? '',
    ];
    for (const each of wrong) {
      expect(each).not.toBe(address);
      expect((await fetch(each)).status).toBe(403);
    }
    const signed =
      /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(address)?.slice(1).map(Number) ?? [];
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = signed;
    const end = Date.UTC(year, month - 1, day, hour, minute, second) + 5_000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, end + 2_000 - Date.now())));
    expect((await fetch(address)).status).toBe(403);
  });

  test('who may not read it gets no address', async () => {
    const refused = await handedOut(wish, 'specht');
    expect(refused.headers.get('location') ?? '').not.toContain('X-Amz');
    expect([303, 403, 404]).toContain(refused.status);
  });
});
