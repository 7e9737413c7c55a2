import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { missingServer, NGINX, startNginx, type WebServer } from '../testing/web-servers.ts';
import { SECURITY_HEADERS } from '../publishing/headers.ts';
import { isHidden, policyOf } from '../publishing/hosting/rules.ts';
import { hostFolder } from '../publishing/hosting/write-host-config.ts';
import { filesOf, pagesOf, samplePages, siteDir, staysPut } from './site.ts';

// The built sample behind Debian's nginx with the configuration that the build wrote for it.

const missing = missingServer(NGINX, 'nginx-light');
test.describe.configure({ mode: 'serial' });
test.skip(missing !== undefined, missing ?? '');

let server: WebServer;
test.beforeAll(async () => {
  server = await startNginx(siteDir(), `${hostFolder(siteDir())}/nginx.conf`);
});
test.afterAll(() => server.stop());

test('no page type breaks the policy or asks another host', async ({ page, context }) => {
  test.setTimeout(300_000);
  const trouble: string[] = [];
  let styles = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith('data:'))
      trouble.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.url().endsWith('.css') && response.status() === 200) styles += 1;
    const gone = response.url() === page.url() && [404, 410].includes(response.status());
    if (response.status() >= 400 && !gone && !response.request().isNavigationRequest())
      trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    // a browser tells of a page that is answered with 404 or 410 by intention
    if (!/Failed to load resource.*(?:404|410)/.test(message.text()))
      trouble.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
  const addresses = samplePages(pagesOf(siteDir()), 1, () => 0).filter(staysPut);
  for (const address of [...addresses, '/vorlagen/0069-2025/']) await page.goto(server.address + address);
  expect(trouble).toEqual([]);
  expect(addresses.length).toBeGreaterThan(25);
  expect(styles).toBeGreaterThan(0);
  expect(await context.cookies()).toEqual([]);
});

test('a planted breach of the policy is seen', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto(`${server.address}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
  });
  expect(told.join('\n')).toContain('Content Security Policy');
  await expect(page).not.toHaveTitle('broken');
});

test('every file has the headers of security; hashed ones stay for a year, pages for minutes', async ({
  request,
}) => {
  const files = filesOf(siteDir()).filter((file) => !isHidden(`/${file}`) && !file.endsWith('.html'));
  const chosen = [...Map.groupBy(files, (file) => file.split('.').at(-1)).values()].map(
    ([first = '']) => first,
  );
  const pages = samplePages(pagesOf(siteDir()), 1, () => 0);
  for (const name of [...chosen.map((file) => `/${file}`), ...pages]) {
    const answer = await request.get(server.address + encodeURI(name), { maxRedirects: 0 });
    for (const [header, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers()[header.toLowerCase()], `${name}: ${header}`).toBe(
        header === 'Content-Security-Policy' ? policyOf(name) : value,
      );
    const cache = answer.headers()['cache-control'];
    if (/^\/(?:_assets|bilder|suche\/daten)\/(?!index\.json$)/.test(name))
      expect(cache, name).toBe('public, max-age=31536000, immutable');
    // documents, and the pictures for links, which no address with a hash names
    else if (/\.(?:pdf|png)$/.test(name)) expect(cache, name).toBe('public, max-age=3600, must-revalidate');
    else expect(cache, name).toBe('public, max-age=300, must-revalidate');
  }
  expect(chosen.some((file) => file.startsWith('_assets/'))).toBe(true);
  const home = await request.get(server.address, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(home.headers()['content-encoding']).toBe('gzip');
});

test('a withdrawn page says so with 410, a moved one leads on with 301, any other address helps with 404', async ({
  request,
}) => {
  const gone = await request.get(`${server.address}/vorlagen/0069-2025/`);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toBe(readFileSync(`${siteDir()}/vorlagen/0069-2025/index.html`, 'utf8'));
  const moved = await request.get(`${server.address}/satzungen/`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers()['location']]).toEqual([301, '/seiten/ortsrecht/']);
  const nothing = await request.get(`${server.address}/sitzungen/1899-01-01-reichstag/`);
  expect(nothing.status()).toBe(404);
  expect(await nothing.text()).toBe(readFileSync(`${siteDir()}/404.html`, 'utf8'));
  for (const hidden of ['/.htaccess', '/_headers', '/_redirects', '/_assets/', '/nginx.conf'])
    expect((await request.get(server.address + hidden)).status(), hidden).toBe(404);
  expect(existsSync(`${siteDir()}/nginx.conf`)).toBe(false);
});
