import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterEach, expect, test } from 'vitest';
import { answerOn, openSocket, rawRequest } from '../../testing/members/raw-request.ts';
import { sampleParts } from '../../testing/members/sample-parts.ts';
import { membersApp } from './app.ts';
import { plainHeaders } from './headers.ts';
import { limitedServer, SERVER_LIMITS, type ServerLimits } from '../../server/limited-server.ts';

// Those who want to hold the server up, at small limits: what counts is that they are let go, not when.

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serving(limits: Partial<ServerLimits>) {
  const parts = sampleParts();
  const app = membersApp(parts);
  const listener = getRequestListener(
    (request, env) => app.fetch(request, { peer: (env.incoming as IncomingMessage).socket.remoteAddress }),
    { overrideGlobalObjects: false },
  );
  const around = { headers: plainHeaders(true), home: 'Zur Startseite', log: parts.means.log };
  server = limitedServer(listener, around, { ...SERVER_LIMITS, lookEvery: 50, ...limits });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const health = async () => (await fetch(`${address}/health`, { headers: { connection: 'close' } })).status;
  return { address, health, parts, server };
}
const connectionsOf = (of: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    of.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
const POST = [
  'POST /anmelden/mail HTTP/1.1',
  'Host: localhost',
  'Origin: https://rat.example',
  'Content-Type: application/x-www-form-urlencoded',
  '',
].join('\r\n');

test('in production nobody may take longer than a minute for a request, nor send more than a page of headers', () => {
  expect(SERVER_LIMITS.headerTime + SERVER_LIMITS.lookEvery).toBeLessThanOrEqual(15_000);
  expect(SERVER_LIMITS.requestTime + SERVER_LIMITS.lookEvery).toBeLessThanOrEqual(60_000);
  expect(SERVER_LIMITS.headerBytes).toBeLessThanOrEqual(16_384);
  expect(SERVER_LIMITS.connections).toBeLessThanOrEqual(1000);
});

test.each([
  ['400', 'GARBAGE\r\n\r\n', 'no-request'],
  ['431', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(3000)}\r\n\r\n`, 'headers-too-large'],
])('%s is a page with the headers of every answer, and a word in the log', async (status, text, word) => {
  const { address, parts, health } = await serving({ headerBytes: 2000 });
  const answer = await rawRequest(address, text);
  expect(String(answer.status)).toBe(status);
  for (const [name, value] of Object.entries(plainHeaders(true)))
    expect(answer.head).toContain(`${name}: ${value}`);
  expect(answer.head).toContain('Connection: close');
  expect(answer.body).toContain('Diese Anfrage ist nicht angekommen');
  expect(answer.body).toContain('</html>');
  expect(parts.logged).toEqual([`request refused: ${word}`]);
  expect(await health()).toBe(200);
});

test('ten thousand headers are too many, however short', async () => {
  const { address, parts, health } = await serving({});
  const lines = Array.from({ length: 10_000 }, (_, n) => `A${n}:`).join('\r\n');
  expect([0, 431]).toContain((await rawRequest(address, `GET / HTTP/1.1\r\n${lines}\r\n\r\n`)).status);
  expect(parts.logged).toEqual(['request refused: headers-too-large']);
  expect(await health()).toBe(200);
});

test('whoever sends headers one by one and never ends is let go', async () => {
  const { address, parts, health } = await serving({ headerTime: 1000 });
  const socket = await openSocket(address);
  const answered = answerOn(socket);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const drops = setInterval(() => socket.writable && socket.write('X: y\r\n'), 100);
  const answer = await answered;
  clearInterval(drops);
  expect([0, 408]).toContain(answer.status);
  expect(parts.logged).toEqual(['request refused: too-slow']);
  expect(await health()).toBe(200);
});

test('whoever sends a body drop by drop and never ends is let go', async () => {
  const { address, parts, health } = await serving({ headerTime: 1000, requestTime: 1500 });
  for (const kind of ['Content-Length: 60000', 'Transfer-Encoding: chunked']) {
    const socket = await openSocket(address);
    const answered = answerOn(socket);
    socket.write(`${POST}${kind}\r\n\r\n`);
    const drops = setInterval(() => socket.writable && socket.write('1\r\na\r\n'), 100);
    const answer = await answered;
    clearInterval(drops);
    expect([0, 408], kind).toContain(answer.status);
  }
  expect(parts.logged.filter((line) => line === 'request refused: too-slow')).toHaveLength(2);
  expect(await health()).toBe(200);
});

test('500 connections on which nothing comes hold nobody up, and are let go', async () => {
  const { address, health, server: running } = await serving({ headerTime: 3000 });
  const sockets = await Promise.all(Array.from({ length: 500 }, () => openSocket(address)));
  const gone = sockets.map((socket) => answerOn(socket));
  for (let n = 0; n < 10; n += 1) expect(await health()).toBe(200);
  for (const { status } of await Promise.all(gone)) expect([0, 408]).toContain(status);
  expect(await health()).toBe(200);
  expect(await connectionsOf(running)).toBeLessThan(10);
});

test('more connections than there may be are closed at once, and there is room again once others leave', async () => {
  const { address, health } = await serving({ connections: 5 });
  const held = await Promise.all(Array.from({ length: 5 }, () => openSocket(address)));
  expect((await answerOn(await openSocket(address))).status).toBe(0);
  const left = held.map((socket) => once(socket, 'close'));
  for (const socket of held) socket.destroy();
  await Promise.all(left);
  // the server hears of it a moment later
  const again = async (): Promise<number> => health().catch(again);
  expect(await again()).toBe(200);
});

test('a reader that takes nothing is let go, and so is what is read for it', async () => {
  const read = Promise.withResolvers<void>();
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    cancel: () => read.resolve(),
  });
  const listener = getRequestListener(() => new Response(endless), { overrideGlobalObjects: false });
  server = limitedServer(
    listener,
    { headers: {}, home: 'Zur Startseite', log: () => undefined },
    { ...SERVER_LIMITS, idleTime: 1000 },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = await openSocket(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await read.promise;
  expect(await connectionsOf(server)).toBe(0);
  socket.destroy();
});

test('a gigabyte of body costs no memory to speak of', async () => {
  const { address, parts, health } = await serving({});
  const socket = await openSocket(address);
  const answered = answerOn(socket);
  socket.write(`${POST}Content-Length: ${2 ** 30}\r\n\r\n`);
  const piece = Buffer.alloc(65_536, 'x');
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
  expect([0, 413]).toContain((await answered).status);
  // it hangs up long before the end
  expect(socket.bytesWritten).toBeLessThan(2 ** 29);
  expect(parts.logged).toEqual([expect.stringMatching(/^request refused: body-too-large /)]);
  expect(await health()).toBe(200);
});
