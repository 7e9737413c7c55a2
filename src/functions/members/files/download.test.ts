import { connect, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { FILES_SETTINGS, filesApp } from '../../../testing/members/files-app.ts';
import { type ServedApp, serveApp } from '../../../testing/members/serve-app.ts';
import { fileAddresses } from './sign.ts';

// How documents leave over real connections: readers that are slow, leave, or whose document breaks off.

const PIECE = 65_536;
const SIZE = 50_000_000;
const FILE = {
  sha256: 'a'.repeat(64),
  name: 'plan.pdf',
  type: 'application/pdf',
  disposition: 'attachment',
} as const;

/** A store whose objects are made as they are read, and that counts. */
function countingStore(breaksAt = Number.POSITIVE_INFINITY) {
  const counts = { opened: 0, closed: 0, pieces: 0 };
  const read = (): Promise<ReadableStream<Uint8Array>> => {
    counts.opened += 1;
    let left = SIZE;
    return Promise.resolve(
      new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            if (SIZE - left >= breaksAt) throw new Error('the disk is gone');
            const length = Math.min(PIECE, left);
            left -= length;
            counts.pieces += 1;
            // new memory for each piece, as a disk gives it
            controller.enqueue(new Uint8Array(length));
            if (left > 0) return;
            counts.closed += 1;
            controller.close();
          },
          cancel: () => void (counts.closed += 1),
        },
        { highWaterMark: 0 },
      ),
    );
  };
  return { counts, blobs: { size: () => Promise.resolve(SIZE), read } };
}

async function serving(breaksAt?: number): Promise<{
  counts: ReturnType<typeof countingStore>['counts'];
  served: ServedApp;
  path: string;
  logged: readonly string[];
}> {
  const { counts, blobs } = countingStore(breaksAt);
  const files = filesApp({ means: { blobs } });
  const path = await fileAddresses(FILES_SETTINGS).write(FILE, files.clock.now);
  return { counts, served: await serveApp(files.app), path, logged: files.logged };
}

/** Asks for the document and reads nothing of the answer. */
const slowReader = (port: number, path: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.pause();
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      resolve(socket);
    });
    socket.once('error', reject);
  });

/** Waits until `read` says the same for a while. */
async function settled(read: () => number): Promise<number> {
  for (let [before, calm] = [read(), 0]; ;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    calm = read() === before ? calm + 1 : 0;
    before = read();
    if (calm >= 10) return before;
  }
}

/** All that comes until the connection ends, and how it ended. */
const whole = (socket: Socket): Promise<{ bytes: number; end: 'end' | 'cut' }> =>
  new Promise((resolve) => {
    let bytes = 0;
    let ended = false;
    socket
      .on('data', (data) => (bytes += data.length))
      .on('end', () => (ended = true))
      .on('error', () => {})
      .on('close', () => resolve({ bytes, end: ended ? 'end' : 'cut' }));
    socket.resume();
  });

test('200 readers who take nothing hold little memory, and each document is closed when they leave', async () => {
  const { counts, served, path } = await serving();
  await using _ = served;
  const before = process.memoryUsage();
  const sockets = await Promise.all(Array.from({ length: 200 }, () => slowReader(served.port, path)));
  await settled(() => counts.opened * 1e6 + counts.pieces);
  expect(counts.opened).toBe(200);
  const after = process.memoryUsage();
  // ten gigabytes are asked for; per reader a few pieces may wait here, what lies in sockets is the system's
  const held = after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed;
  expect(held / 200).toBeLessThan(16 * PIECE);
  expect(counts.pieces * PIECE).toBeLessThan((200 * SIZE) / 2);
  for (const socket of sockets.slice(1)) socket.destroy();
  await vi.waitUntil(() => counts.closed === 199, { timeout: 20_000 });
  const last = await whole(sockets[0] as Socket);
  expect(last.bytes).toBeGreaterThan(SIZE);
  expect(counts.closed).toBe(200);
});

test('a document that breaks off cuts the connection before its promised length', async () => {
  const { served, path, logged } = await serving(10 * PIECE);
  await using _ = served;
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const socket = await slowReader(served.port, path);
  const { bytes } = await whole(socket);
  expect(bytes).toBeLessThan(SIZE);
  expect(logged).toEqual(['document broke off r-1']);
  // what the server prints bears no address
  expect(JSON.stringify(told.mock.calls.map(String))).not.toMatch(/datei|plan|s=/);
});

test('a reader who goes away after the first bytes closes the document', async () => {
  const { counts, served, path } = await serving();
  await using _ = served;
  const answer = await fetch(served.address + path, { headers: { Range: `bytes=0-${SIZE - 1}` } });
  await answer.body?.cancel();
  await vi.waitUntil(() => counts.closed === 1, { timeout: 20_000 });
  expect(answer.status).toBe(206);
});
