import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchJson, loadedOnce } from './fetch-json.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that gives these answers in turn; gives its address, and how often it was asked. */
async function answering(...answers: readonly RequestListener[]) {
  let asked = 0;
  const own = createServer((request, response) => answers[asked++]?.(request, response));
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(own.address() as AddressInfo).port}/index.json`;
  return { address, asked: () => asked };
}

const whole: RequestListener = (_, response) => response.end('{"at":"2027-03-08"}');
const torn: RequestListener = (_, response) => response.end('{"at":"2027-');
const gone: RequestListener = (_, response) => response.writeHead(404).end('{}');
const cut: RequestListener = (request) => request.socket.destroy();

test('a file that is gone, torn or cut off for a moment is asked for again', async () => {
  const { address, asked } = await answering(gone, torn, cut, whole);
  expect(await fetchJson(address, [1, 1, 1])).toEqual({ at: '2027-03-08' });
  expect(asked()).toBe(4);
});

test('a file that stays away is an error that names it', async () => {
  const { address, asked } = await answering(torn, gone, whole);
  await expect(fetchJson(address, [1])).rejects.toThrow(`${address}: 404`);
  expect(asked()).toBe(2);
});

test('what is loaded is loaded once; what failed is loaded anew for the next one', async () => {
  const { address, asked } = await answering(gone, whole);
  const load = loadedOnce(() => fetchJson(address, []));
  const [first, second] = await Promise.allSettled([load(), load()]);
  expect([first.status, second.status, asked()]).toEqual(['rejected', 'rejected', 1]);
  expect(await Promise.all([load(), load()])).toEqual([{ at: '2027-03-08' }, { at: '2027-03-08' }]);
  expect(asked()).toBe(2);
});
