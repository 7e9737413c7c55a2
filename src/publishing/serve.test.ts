import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/content-folder.ts';
import { SEARCH_POLICY, SECURITY_HEADERS } from './headers.ts';
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
  const hidden = await fetch(`${address}_headers`);
  expect([hidden.status, await hidden.text()]).toEqual([404, 'nothing here']);
  await new Promise((resolve) => server.close(resolve));
});
