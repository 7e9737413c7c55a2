import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { s3Blobs } from '../../store/s3/s3-blobs.ts';
import { s3Slots } from '../../store/s3/s3-slots.ts';
import { type RealServer, realServer, SECRET_BYTES, SECRET_PATH } from '../../testing/members/real-server.ts';
import { type Mischief, type S3Peer, startS3Peer } from '../../testing/members/s3-peer.ts';

// A store that is full, or vanishes while the function runs, and comes back: at the real server.

const SECRET = new TextDecoder().decode(SECRET_BYTES);
let server: RealServer;

const post = (wish: string, fields: Readonly<Record<string, string>>, cookie?: string) =>
  server.ask(wish, {
    method: 'POST',
    body: new URLSearchParams(fields),
    ...(cookie !== undefined && { cookie }),
  });

/** A page that tells of the fault, with a number that the log bears too. */
async function expectTold(answer: Response, words: string, reason: RegExp): Promise<void> {
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('60');
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('set-cookie') ?? '').not.toContain('ratsfenster=v1');
  const page = await answer.text();
  expect(page).toContain(words);
  expect(page).not.toContain(SECRET);
  const number = /diese Nummer:\s*<strong[^>]*>([^<\s]+)/.exec(page)?.[1] ?? 'none';
  const line = server.logged.find((each) => each.includes(number));
  expect(line).toMatch(reason);
}
const expectNothingTold = () =>
  expect(server.logged.join('\n')).not.toMatch(
    /amsel|@|GEHEIM|OEFFENTLICH|\/tmp|records|[0-9a-f]{32}|127\.0\.0\.1|stadt\//,
  );

/** A log-out that the store does not learn of: the browser forgets the session all the same, and the page says what stays. */
async function expectForgotten(cookie: string, words: string, reason: RegExp): Promise<void> {
  const answer = await post('/abmelden', {}, cookie);
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^[\w-]*ratsfenster=; Max-Age=0;/),
    expect.stringMatching(/^[\w-]*ratsfenster-unterwegs=; Max-Age=0;/),
  ]);
  const page = (await answer.clone().text()).replace(/\s+/g, ' ');
  expect(page).toMatch(/<h1 ?>Auf diesem Gerät sind Sie abgemeldet<\/h1>/);
  expect(page).toContain('wenn sie 60 Minuten lang niemand benutzt, und spätestens 12 Stunden nach');
  await expectTold(answer, words, reason);
}

/** All that a member does: page, document, its bytes, log-out, log-in. */
async function expectWorks(cookie: string): Promise<void> {
  expect((await server.ask('/', { cookie })).status).toBe(200);
  const address = (await server.ask(SECRET_PATH, { cookie })).headers.get('location') ?? '';
  expect(await (await server.ask(address)).text()).toBe(SECRET);
  const mails = server.mails.length;
  expect((await post('/anmelden/mail', { email: 'amsel@rat.example' })).status).toBe(303);
  await vi.waitFor(() => expect(server.mails.length).toBe(mails + 1));
  const t = /\?t=([0-9a-f]{64})/.exec(server.mails.at(-1)?.text ?? '')?.[1] ?? '';
  expect((await post('/anmelden/link', { t })).status).toBe(303);
}

describe('a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'ratsfenster-store-')), 'store');
    await mkdir(folder);
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
    await rm(path.dirname(folder), { recursive: true });
  });

  test('that vanishes is told on each page, nothing is taken for absent, and it goes on once it is back', async () => {
    server = await realServer({ store: openStore({ folder }) });
    const cookie = await server.enter('amsel');
    const address = (await server.ask(SECRET_PATH, { cookie })).headers.get('location') ?? '';
    await expectWorks(cookie);
    const away = async () => {
      for (const wish of [
        '/',
        '/anmelden/',
        '/profil/',
        SECRET_PATH,
        '/sitzungen/',
        '/gibt-es-nicht',
        address,
      ])
        for (const kept of [undefined, cookie])
          await expectTold(
            await server.ask(wish, kept === undefined ? {} : { cookie: kept }),
            'Der Speicher des Mitgliederbereichs antwortet gerade nicht.',
            /^fault store-unavailable: (?:folder gone|ENOENT) \S+$/,
          );
      await expectTold(
        await post('/anmelden/mail', { email: 'amsel@rat.example' }),
        'Bitte versuchen Sie es in einigen Minuten noch einmal.',
        /store-unavailable/,
      );
      await expectForgotten(cookie, 'antwortet gerade nicht', /store-unavailable/);
      // a page of somebody else takes no cookie away
      const foreign = { method: 'POST', cookie, headers: { origin: 'https://evil.example' } };
      const refused = await server.ask('/abmelden', foreign);
      expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []]);
      expect((await server.ask('/health')).status).toBe(200);
      expect((await server.ask('/ready')).status).toBe(503);
    };
    await rename(folder, `${folder}.away`);
    await away();
    // as where the disk is no longer mounted
    await mkdir(folder);
    await away();
    await rm(folder, { recursive: true });
    await rename(`${folder}.away`, folder);
    expect((await server.ask('/ready')).status).toBe(200);
    await expectWorks(cookie);
    expectNothingTold();
  });

  test('that cannot be reached while a link is sent after the answer: the log says so', async () => {
    const store = openStore({ folder });
    let broken = false;
    const slots = {
      ...store.slots,
      list: (...asked: Parameters<typeof store.slots.list>) =>
        broken && asked[0] === 'accounts/'
          ? openStore({ folder: `${folder}.away` }).slots.list(...asked)
          : store.slots.list(...asked),
    };
    server = await realServer({ store: { ...store, slots } });
    broken = true;
    expect((await post('/anmelden/mail', { email: 'amsel@rat.example' })).status).toBe(303);
    await vi.waitFor(() =>
      expect(server.logged).toEqual([
        expect.stringMatching(/^login link not sent: store-unavailable: folder gone$/),
      ]),
    );
    expectNothingTold();
  });

  test('on a disk that is full: what is recorded is not shown, all else is told, and with room again it goes on', async ({
    skip,
  }) => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
    server = await realServer({ store: openStore({ folder }) });
    if (!mounted) skip('no right to mount a small disk');
    try {
      const cookie = await server.enter('amsel');
      const filler = path.join(folder, 'filler');
      await expect(writeFile(filler, new Uint8Array(4_000_000))).rejects.toThrow('ENOSPC');
      const full = [
        'Der Speicher des Mitgliederbereichs ist voll.',
        /^fault store-full: ENOSPC \S+$/,
      ] as const;
      // what needs no record is still there
      expect((await server.ask('/anmelden/')).status).toBe(200);
      await expectTold(await server.ask(SECRET_PATH, { cookie }), ...full);
      await expectTold(await post('/anmelden/mail', { email: 'amsel@rat.example' }), ...full);
      await expectForgotten(cookie, ...full);
      expect(server.mails).toEqual([]);
      await rm(filler);
      // the mark of an ended session has no bytes, and may still have found room
      await expectWorks(await server.enter('amsel'));
      expectNothingTold();
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
});

describe('S3', () => {
  let peer: S3Peer;
  beforeEach(async () => {
    peer = await startS3Peer();
    const patience = { tries: 2, answer: 1500, pause: 1 };
    server = await realServer({
      store: { slots: s3Slots(peer.place, patience), blobs: s3Blobs(peer.place, patience) },
    });
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
    peer.stop();
  });

  const faults: readonly (readonly [string, Mischief, RegExp])[] = [
    ['refuses with 500', { status: 500, code: 'InternalError' }, /: S3 GET 500 InternalError /],
    ['refuses with 503', { status: 503, code: 'SlowDown' }, /: S3 GET 503 SlowDown /],
    ['refuses our key', { status: 403, code: 'InvalidAccessKeyId' }, /: S3 GET 403 InvalidAccessKeyId /],
    ['has lost the bucket', { status: 404, code: 'NoSuchBucket' }, /: S3 GET 404 NoSuchBucket /],
    ['hangs up', { answer: 'none' }, /: S3 no answer /],
    ['hangs', { answer: 'late' }, /: S3 no answer too slow /],
  ];

  test.each(faults)('that %s is told, and it goes on once it is well', async (_, mischief, reason) => {
    const cookie = await server.enter('amsel');
    await expectWorks(cookie);
    peer.always = mischief;
    // one that hangs costs the whole patience each time
    for (const wish of 'answer' in mischief ? ['/'] : ['/', '/anmelden/', SECRET_PATH])
      await expectTold(
        await server.ask(wish, { cookie }),
        'Der Speicher des Mitgliederbereichs antwortet gerade nicht.',
        reason,
      );
    expect((await server.ask('/health')).status).toBe(200);
    peer.always = undefined;
    await expectWorks(cookie);
    expectNothingTold();
  });

  test('that nobody serves any more is told, and it goes on once it is there again', async () => {
    const cookie = await server.enter('amsel');
    await peer.pause();
    await expectTold(await server.ask('/', { cookie }), 'antwortet gerade nicht', /: S3 no answer ECONN/);
    await peer.resume();
    await expectWorks(cookie);
    expectNothingTold();
  });

  test('that is full is told', async () => {
    const cookie = await server.enter('amsel');
    peer.puts = { status: 507, code: 'XMinioStorageFull' };
    const full = [
      'Der Speicher des Mitgliederbereichs ist voll.',
      /^fault store-full: S3 PUT 507 XMinioStorageFull /,
    ] as const;
    await expectTold(await server.ask(SECRET_PATH, { cookie }), ...full);
    await expectForgotten(cookie, ...full);
    peer.puts = undefined;
    await expectWorks(await server.enter('amsel'));
    expectNothingTold();
  });

  test('whose object breaks off in the middle breaks the answer off, and the log says so', async () => {
    const cookie = await server.enter('amsel');
    const address = (await server.ask(SECRET_PATH, { cookie })).headers.get('location') ?? '';
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const answer of ['cut', 'stalls'] as const) {
      peer.next.push(...(await requestsBeforeBody()), { answer });
      const broken = await server.ask(address);
      await expect(broken.text()).rejects.toThrow(/terminated|aborted|closed/);
    }
    expect(server.logged).toEqual([
      expect.stringMatching(/^document broke off /),
      expect.stringMatching(/^document broke off /),
    ]);
    await expectWorks(cookie);
    /** What is asked before the bytes of the document: answered as always. */
    async function requestsBeforeBody(): Promise<undefined[]> {
      const before = peer.asked.length;
      await (await server.ask(address)).text();
      return peer.asked.slice(before, -1).map(() => undefined);
    }
  });
});
