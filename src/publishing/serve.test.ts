import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/content-folder.ts';
import { CONTENT_TYPES } from './hosting/content-types.ts';
import { SEARCH_POLICY, SECURITY_HEADERS } from './headers.ts';
import { headersFile } from './hosting/static-hosts.ts';
import { serve } from './serve.ts';

test('the preview sends what a host should send, and keeps what a host should keep', async () => {
  await using folder = await temporaryFolder({
    '404.html': 'nothing here',
    'a/index.html': 'page',
    'a/objekt.json': '{}',
    'suche/index.html': 'search',
    _headers: '/*',
  });
  const { server, address } = await serve(folder.dir, 0);
  const page = await fetch(`${address}a/`);
  expect([page.status, await page.text()]).toEqual([200, 'page']);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(page.headers.get(name)).toBe(value);
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
  const search = await fetch(`${address}suche/`);
  expect(search.headers.get('content-security-policy')).toBe(SEARCH_POLICY);
  const data = await fetch(`${address}a/objekt.json?x=1`);
  expect(data.headers.get('access-control-allow-origin')).toBe('*');
  expect([page, data].map(({ headers }) => headers.get('x-robots-tag'))).toEqual([null, 'noindex']);
  const hidden = await fetch(`${address}_headers`);
  expect([hidden.status, await hidden.text()]).toEqual([404, 'nothing here']);
  await new Promise((resolve) => server.close(resolve));
});

test('the page for subscriptions may send its form to the function that the site names, no other page may', async () => {
  const named = [{ url: 'https://abo.rat.example' }, {}].map(async ({ url }) => {
    await using folder = await temporaryFolder({
      'index.html': 'home',
      'abonnieren/index.html': 'page',
      _headers: headersFile(['index.html', 'abonnieren/index.html'], url),
    });
    const { server, address } = await serve(folder.dir, 0);
    const policies = ['', 'abonnieren/', 'abonnieren/index.html', 'abonnieren/nein'].map(async (page) => {
      const { headers } = await fetch(address + page);
      return /form-action ([^;]+);/.exec(headers.get('content-security-policy') ?? '')?.[1];
    });
    const found = await Promise.all(policies);
    await new Promise((resolve) => server.close(resolve));
    return found;
  });
  const [own, function_] = ["'self'", "'self' https://abo.rat.example"];
  expect(await Promise.all(named)).toEqual([
    [own, function_, function_, own],
    [own, own, own, own],
  ]);
});

test('every kind of file has the type that hosts send, and a page for what is missing that of a page', async () => {
  const endings = Object.values(CONTENT_TYPES).flat();
  await using folder = await temporaryFolder(
    Object.fromEntries(
      ['index.html', '404.html', ...endings.map((one) => `a/x.${one}`)].map((n) => [n, 'x']),
    ),
  );
  const { server, address } = await serve(folder.dir, 0);
  const typeAt = async (path: string) => (await fetch(address + path)).headers.get('content-type');
  for (const ending of endings) {
    const [type = ''] = Object.entries(CONTENT_TYPES).find(([, all]) => all.includes(ending)) ?? [];
    const sent = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    expect([ending, await typeAt(`a/x.${ending}`)]).toEqual([ending, sent]);
  }
  expect(await typeAt('')).toMatch(/^text\/html; ?charset=utf-8$/);
  expect(await typeAt('b/missing.jsonl')).toBe('text/html; charset=utf-8');
  await new Promise((resolve) => server.close(resolve));
});

test('below the interface what is missing is an error object, a document may be kept, and a function gets its own', async () => {
  await using folder = await temporaryFolder({
    '404.html': 'nothing here',
    'a/x (1).pdf': 'pdf',
    'oparl/404.json': '{"error":true}',
    'oparl/list.json': '{"whole":true}',
  });
  const filter = createServer((request, response) => {
    response
      .writeHead(request.method === 'POST' ? 405 : 200, { 'X-By': 'filter' })
      .end(`filtered ${request.url}`);
  });
  await new Promise<void>((resolve) => void filter.listen(0, '127.0.0.1', resolve));
  const own = {
    takes: (path: string, query: string) => path.startsWith('/oparl/') && query !== '',
    address: `http://127.0.0.1:${(filter.address() as AddressInfo).port}`,
  };
  const { server, address } = await serve(folder.dir, 0, [own]);
  const missing = await fetch(`${address}oparl/nothing.json`);
  expect([missing.status, await missing.json()]).toEqual([404, { error: true }]);
  expect(missing.headers.get('content-type')).toBe('application/json');
  expect(missing.headers.get('access-control-allow-origin')).toBe('*');
  expect(await (await fetch(`${address}oparl/list.json`)).json()).toEqual({ whole: true });
  const filtered = await fetch(`${address}oparl/list.json?a=%2B1`);
  expect([await filtered.text(), filtered.headers.get('x-by')]).toEqual([
    'filtered /oparl/list.json?a=%2B1',
    'filter',
  ]);
  expect((await fetch(`${address}oparl/list.json?a`, { method: 'POST', body: 'x' })).status).toBe(405);
  expect((await fetch(`${address}a/x%20(1).pdf?download`)).headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''x%20%281%29.pdf",
  );
  expect((await fetch(`${address}a/x%20(1).pdf`)).headers.get('content-disposition')).toBeNull();
  filter.closeAllConnections();
  await new Promise((resolve) => filter.close(resolve));
  expect((await fetch(`${address}oparl/list.json?a`)).status).toBe(502);
  await new Promise((resolve) => server.close(resolve));
});
