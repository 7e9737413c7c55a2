import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import type { OpenCopy } from '../functions/members/offline/types.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../testing/chromium.ts';
import type { CopyParts } from '../testing/members/offline/copy-page.ts';
import { copyServer } from '../testing/members/offline/copy-server.ts';
import { plainTextIn } from '../testing/members/offline/plain-text-in.ts';
import { alongOf, bytesOf, documentOf, noteOf } from '../testing/members/offline/taken.ts';
import { prfAuthenticator } from './members/prf-authenticator.ts';

// The sealed copy in a real Chromium: its storage, its quota, its private window, and what lies in the profile folder.

declare const parts: CopyParts;
declare global {
  // eslint-disable-next-line no-var
  var copy: OpenCopy;
}

const PIN = '482915';
const SECRET = 'Grundstücksverkauf an die Kanzlei Storchennest';
/** A paper with its words in the clear, as in a PDF without compression, and some MiB that nothing compresses. */
const PAPER = Buffer.concat([
  Buffer.from(`%PDF-1.7\n1 0 obj << /Title (${SECRET}) >>\nBT /F1 12 Tf (${SECRET}) Tj ET\n`, 'latin1'),
  bytesOf(7, 3_000_000),
  Buffer.from(`\nstream ${SECRET} endstream\n%%EOF`, 'utf8'),
]) as unknown as Uint8Array<ArrayBuffer>;
const OTHER = bytesOf(8, 2_500_000);
const NEEDLES = [SECRET, 'Storchennest', 'Geheime Anlage', 'Nachfragen beim Kämmerer', 'mitglied-amsel'];
const FRAGMENTS = [PAPER.subarray(1_000_000, 1_000_016), PAPER.subarray(2_900_000, 2_900_016)];

let server: Awaited<ReturnType<typeof copyServer>>;
test.beforeAll(async () => {
  server = await copyServer();
  for (const bytes of [PAPER, OTHER]) server.documents.set(`/${documentOf(bytes).sha256}`, bytes);
});
test.afterAll(() => server.stop());

const executablePath = chromiumPath();
async function profile(
  folder: string,
  prepare?: () => void,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(folder, {
    args: CHROMIUM_FLAGS,
    ...(executablePath !== undefined && { executablePath }),
  });
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  await page.goto(server.origin);
  return { context, page };
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copy-profile-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a copy with a PIN and leaves it open in the page. */
const create = (page: Page): Promise<void> =>
  page.evaluate(async (pin) => {
    const device = parts.copyDevice(await parts.browserMeans());
    globalThis.copy = await device.create('mitglied-amsel', { kind: 'pin', pin }, new Date());
  }, PIN);

const reopen = (page: Page): Promise<void> =>
  page.evaluate(async (pin) => {
    const device = parts.copyDevice(await parts.browserMeans());
    globalThis.copy = await device.open({ kind: 'pin', pin });
  }, PIN);

/** Takes a meeting along; gives the fault where it fails. */
const take = (page: Page, ...all: readonly Uint8Array<ArrayBuffer>[]): Promise<string> =>
  page.evaluate(
    async (along) => {
      try {
        await copy.take(along, (one, signal) => fetch(`/${one.sha256}`, { signal }), {
          signal: new AbortController().signal,
          progress: () => undefined,
        });
        return 'taken';
      } catch (error) {
        return (error as { fault?: string }).fault ?? String(error);
      }
    },
    alongOf(
      'rat',
      all.map((bytes) => documentOf(bytes)),
      `Sitzung über ${SECRET}`,
    ),
  );

/** SHA-256 of what the copy gives back of a document, or the fault. */
const read = (page: Page, bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  page.evaluate(async (hash) => {
    try {
      const digest = await crypto.subtle.digest('SHA-256', await copy.document(hash));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch (error) {
      return (error as { fault?: string }).fault ?? String(error);
    }
  }, documentOf(bytes).sha256);

const isWhole = async (page: Page, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
  expect(await read(page, bytes)).toBe(documentOf(bytes).sha256);

const withoutOpfs = (): void => {
  Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
};

for (const [where, prepare] of [
  ['OPFS', undefined],
  ['IndexedDB', withoutOpfs],
] as const)
  test(`in ${where}: a stolen profile folder shows no plain text, and the PIN reads all of it again`, async () => {
    const first = await profile(folder, prepare);
    await create(first.page);
    expect(await take(first.page, PAPER)).toBe('taken');
    const note = { ...noteOf('a', 'd-1', 'Nachfragen beim Kämmerer'), sha256: documentOf(PAPER).sha256 };
    await first.page.evaluate((one) => copy.saveNote(one), note);
    await isWhole(first.page, PAPER);
    await first.context.close();

    expect(plainTextIn(folder, NEEDLES, FRAGMENTS)).toEqual([]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.some((name) => name.includes('File System/000/'))).toBe(where === 'OPFS');

    const second = await profile(folder, prepare);
    await reopen(second.page);
    await isWhole(second.page, PAPER);
    expect(await second.page.evaluate(async () => (await copy.allNotes())[0]?.text)).toBe(
      'Nachfragen beim Kämmerer',
    );
    await second.page.evaluate(async () => parts.copyDevice(await parts.browserMeans()).wipe());
    expect(await read(second.page, PAPER)).toBe('locked');
    const left = await second.page.evaluate(async () => {
      const means = await parts.browserMeans();
      return [await means.files.list(), await means.records.get('header')];
    });
    expect(left).toEqual([[], undefined]);
    await second.context.close();
  });

test('the scan finds words that do lie there', async () => {
  const { context, page } = await profile(folder);
  await page.evaluate(async (words) => {
    const means = await parts.browserMeans();
    await means.files.write('clear', new TextEncoder().encode(`…${words}…`));
  }, SECRET);
  await context.close();
  expect(plainTextIn(folder, [SECRET]).length).toBeGreaterThan(0);
});

test('a browser window that dies in the middle of taking along leaves the former state', async () => {
  const { context, page } = await profile(folder);
  await create(page);
  expect(await take(page, PAPER)).toBe('taken');
  await page.evaluate(
    (along) => {
      // a connection that stalls after two MiB, of which one lies sealed
      const stalling = new ReadableStream({
        start: (to) => to.enqueue(new Uint8Array(2_100_000)),
      });
      void copy.take(along, () => Promise.resolve(new Response(stalling)), {
        signal: new AbortController().signal,
        progress: ({ bytes }) => {
          if (bytes > 2_000_000) document.title = 'mitten darin';
        },
      });
    },
    alongOf('rat', [documentOf(OTHER)]),
  );
  await expect(page).toHaveTitle('mitten darin');
  await page.goto('chrome://crash', { timeout: 5000 }).catch(() => undefined);
  await page.close();
  const next = await context.newPage();
  await next.goto(server.origin);
  await reopen(next);
  await isWhole(next, PAPER);
  expect(await read(next, OTHER)).toBe('missing');
  const files = await next.evaluate(async () => (await (await parts.browserMeans()).files.list()).length);
  expect(files).toBe(4);
  await context.close();
});

/** Lets the browser refuse everything beyond so many bytes of OPFS. It goes on telling the page of 10 GiB. */
async function smallQuota(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 5_000_000 });
}

/** The override leaves large values of IndexedDB alone: here the second one aborts its transaction as a full storage does. */
const smallDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let large = 0;
    // oxlint-disable-next-line typescript/unbound-method -- called with the store of each call
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(value: Uint8Array, key) {
      const request = put.call(this, value, key);
      large += value.length > 500_000 ? 1 : 0;
      if (large < 2) return request;
      Object.defineProperty(this.transaction, 'error', {
        value: new DOMException('full', 'QuotaExceededError'),
      });
      this.transaction.abort();
      return request;
    };
  });

for (const [where, prepare, fill] of [
  ['OPFS', undefined, smallQuota],
  ['IndexedDB', withoutOpfs, smallDatabase],
] as const)
  test(`in ${where}: a storage that is full in the middle leaves the former state`, async () => {
    const { context, page } = await profile(folder, prepare);
    await create(page);
    expect(await take(page, OTHER)).toBe('taken');
    await fill(page);
    expect(await take(page, OTHER, PAPER)).toBe('storage-full');
    await isWhole(page, OTHER);
    expect(await read(page, PAPER)).toBe('missing');
    const files = await page.evaluate(async () => (await (await parts.browserMeans()).files.list()).length);
    expect(files).toBe(4);
    await context.close();
  });

test('a page without storage is told so', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('private window', 'SecurityError');
    };
  });
  await page.goto(server.origin);
  const fault = page.evaluate(() =>
    parts.browserMeans().then(
      () => 'means',
      (error: unknown) => (error as { fault: string }).fault,
    ),
  );
  expect(await fault).toBe('no-storage');
});

test('a private window keeps a copy until it is closed', async ({ page, browser }) => {
  await page.goto(server.origin);
  await create(page);
  expect(await take(page, PAPER)).toBe('taken');
  await isWhole(page, PAPER);
  const other = await (await browser.newContext()).newPage();
  await other.goto(server.origin);
  const look = other.evaluate(async () => parts.copyDevice(await parts.browserMeans()).look());
  expect(await look).toEqual({ is: 'none' });
});

test('an erasing locks its own window at once', async ({ page }) => {
  await page.goto(server.origin);
  await create(page);
  const told = await page.evaluate(async (pin) => {
    const device = parts.copyDevice(await parts.browserMeans());
    const again = await device.open({ kind: 'pin', pin });
    let isLocked = false;
    again.onLocked(() => {
      isLocked = true;
    });
    await device.wipe();
    return isLocked;
  }, PIN);
  expect(told).toBe(true);
});

test('an erasing in one window locks the other', async ({ page, context }) => {
  await page.goto(server.origin);
  await create(page);
  const told = page.evaluate(() => new Promise<string>((resolve) => copy.onLocked(() => resolve('locked'))));
  const other = await context.newPage();
  await other.goto(server.origin);
  await other.evaluate(async () => parts.copyDevice(await parts.browserMeans()).wipe());
  expect(await told).toBe('locked');
});

test('a passkey opens the copy without network', async ({ page, context }) => {
  await page.goto(server.origin);
  expect(await page.evaluate(() => parts.mayHavePrf())).toBe(true);
  await prfAuthenticator(page);
  await page.evaluate(async () => {
    const device = parts.copyDevice(await parts.browserMeans());
    globalThis.copy = await device.create('mitglied-amsel', await parts.newPasskey(), new Date());
  });
  expect(await take(page, PAPER)).toBe('taken');
  await page.evaluate(() => copy.lock());
  expect(await read(page, PAPER)).toBe('locked');
  await context.setOffline(true);
  await page.evaluate(async () => {
    const device = parts.copyDevice(await parts.browserMeans());
    const found = await device.look();
    if (found.is === 'none') throw new Error('no copy');
    globalThis.copy = await device.open(await parts.askPasskey(found.unlocks));
  });
  await isWhole(page, PAPER);
});

test('a passkey that gives no key says so', async ({ page }) => {
  await page.goto(server.origin);
  await prfAuthenticator(page, false);
  const fault = page.evaluate(() =>
    parts.newPasskey().then(
      () => 'key',
      (error: unknown) => (error as { fault: string }).fault,
    ),
  );
  expect(await fault).toBe('passkey-unfit');
});
