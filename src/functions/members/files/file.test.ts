import { expect, test } from 'vitest';
import { FILES_SETTINGS, filesApp, sha256Of } from '../../../testing/members/files-app.ts';
import { HTTPS_ALONE, RESPONSE_HEADERS } from '../headers.ts';
import { fileAddresses } from './sign.ts';

const BYTES = Uint8Array.from({ length: 1000 }, (_, position) => position % 251);
const SHA256 = sha256Of(BYTES);
const PDF = { sha256: SHA256, name: 'vorlage.pdf', type: 'application/pdf', disposition: 'inline' } as const;

/** The routes, and an address that is good now. */
async function ready(file: Partial<Parameters<ReturnType<typeof fileAddresses>['write']>[0]> = {}) {
  const files = filesApp({ objects: [BYTES] });
  const address = await fileAddresses(FILES_SETTINGS).write({ ...PDF, ...file }, files.clock.now);
  return { files, address };
}

test('a good address gives the whole document', async () => {
  const { files, address } = await ready();
  const answer = await files.ask(address);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES);
});

const ALWAYS = { ...RESPONSE_HEADERS, 'Strict-Transport-Security': HTTPS_ALONE };
const DOCUMENT = {
  ...ALWAYS,
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'private, no-store',
  'Content-Disposition': `inline; filename="vorlage.pdf"; filename*=UTF-8''vorlage.pdf`,
  'Content-Security-Policy':
    "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Content-Type': 'application/pdf',
  ETag: `"${SHA256}"`,
};
const small = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test.each([
  ['GET', {}, 200, { 'Content-Length': '1000' }],
  ['HEAD', {}, 200, { 'Content-Length': '1000' }],
  ['HEAD', { Range: 'bytes=0-9' }, 200, { 'Content-Length': '1000' }],
  ['GET', { Range: 'bytes=0-9' }, 206, { 'Content-Length': '10', 'Content-Range': 'bytes 0-9/1000' }],
  ['GET', { Range: 'bytes=-1' }, 206, { 'Content-Length': '1', 'Content-Range': 'bytes 999-999/1000' }],
  ['GET', { Range: 'bytes=1000-' }, 416, { 'Content-Range': 'bytes */1000' }],
  ['GET', { Range: 'bytes=0-1,5-6' }, 200, { 'Content-Length': '1000' }],
  ['GET', { Range: 'bytes=0-9', 'If-Range': '"other"' }, 200, { 'Content-Length': '1000' }],
  [
    'GET',
    { Range: 'bytes=0-9', 'If-Range': `"${SHA256}"` },
    206,
    { 'Content-Length': '10', 'Content-Range': 'bytes 0-9/1000' },
  ],
])('%s with %j is answered with %i and exactly these headers', async (method, headers, status, more) => {
  const { files, address } = await ready();
  const answer = await files.ask(address, { method, headers });
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toEqual(small({ ...DOCUMENT, ...more }));
  const body = new Uint8Array(await answer.arrayBuffer());
  const length =
    method === 'HEAD' || status === 416 ? 0 : Number(more['Content-Length' as keyof typeof more]);
  expect(body.length).toBe(length);
});

test.each([
  ['text/html', 'application/octet-stream', 'attachment'],
  ['image/svg+xml', 'application/octet-stream', 'attachment'],
  ['application/xhtml+xml', 'application/octet-stream', 'attachment'],
  ['text/xml', 'application/octet-stream', 'attachment'],
  ['text/plain', 'text/plain; charset=utf-8', 'inline'],
  ['Text/Plain; charset=utf-7', 'text/plain; charset=utf-8', 'inline'],
  ['image/png', 'image/png', 'inline'],
  ['text/csv', 'text/csv; charset=utf-8', 'attachment'],
  ['', 'application/octet-stream', 'attachment'],
  ['application/pdf, text/html', 'application/octet-stream', 'attachment'],
])('a document of type %j is answered as %j, %s', async (type, answered, disposition) => {
  const { files, address } = await ready({ type });
  const { headers } = await files.ask(address);
  expect(headers.get('content-type')).toBe(answered);
  expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
});

test('addresses that open nothing get one and the same page, without a word of the document', async () => {
  const { files, address } = await ready();
  const bad = [
    `/datei/${SHA256}`,
    `/datei/`,
    `/datei/../dokumente`,
    '/datei/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    `/datei/${SHA256.slice(0, 63)}`,
    address.replace('vorlage', 'andere'),
    address.replace('&d=i', '&d=a'),
    address.slice(0, -1),
    `${address}&n=vorlage.pdf`,
  ];
  const pages = await Promise.all(
    bad
      .filter((path) => path !== '/datei/../dokumente')
      .map(async (path) => {
        const answer = await files.ask(path);
        expect([path, answer.status]).toEqual([path, 403]);
        return answer.text();
      }),
  );
  files.clock.now += 60_000;
  const late = await files.ask(address);
  expect(late.status).toBe(403);
  expect(new Set([...pages, await late.text()]).size).toBe(1);
  expect(pages[0]).toContain('Diese Adresse gilt nicht mehr');
  expect(pages[0]).not.toContain('vorlage');
});

test('the address is checked at the beginning: who reads slowly reads on beyond its end', async () => {
  const { files, address } = await ready();
  const answer = await files.ask(address);
  files.clock.now += 3_600_000;
  expect((await answer.arrayBuffer()).byteLength).toBe(1000);
});

test('a document that the store lost is a fault of ours: 503 and a page', async () => {
  const { files, address } = await ready();
  files.blobs.all.clear();
  const answer = await files.ask(address);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('im Speicher nicht zu finden');
  expect(files.logged).toEqual(['fault store-missing r-1']);
});

test('an empty document is answered whole', async () => {
  const files = filesApp({ objects: [new Uint8Array()] });
  const sha256 = sha256Of(new Uint8Array());
  const address = await fileAddresses(FILES_SETTINGS).write({ ...PDF, sha256 }, files.clock.now);
  const answer = await files.ask(address);
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '0']);
  expect((await files.ask(address, { headers: { Range: 'bytes=0-' } })).status).toBe(416);
});

test('HEAD opens no source', async () => {
  const { files, address } = await ready();
  let opened = 0;
  const read = files.blobs.read.bind(files.blobs);
  files.blobs.read = (...given) => ((opened += 1), read(...given));
  await files.ask(address, { method: 'HEAD' });
  expect(opened).toBe(0);
});
