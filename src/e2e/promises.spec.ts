import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { filesOf, htmlOf, pagesOf, samplePages, site, siteDir, staysPut } from './site.ts';

const bytes = (file: string): Buffer => readFileSync(path.join(siteDir(), file));

/**
 * The pages with a script, and its budget in bytes (gzip) with all that it imports: one copies addresses and narrows its list,
 * one narrows the list of resolutions, one checks documents and signatures in the reader's browser, one recounts a ballot there
 * and one searches.
 */
const NEEDS_SCRIPT: Readonly<Record<string, number>> = {
  '/abonnieren/': 2 * 1024,
  '/beschluesse/kontrolle/': 2 * 1024,
  '/pruefen/': 6 * 1024,
  '/suche/': 18 * 1024,
  '/umlaufverfahren/': 6 * 1024,
};

/** Address of the script of a page. */
const scriptOf = (page: string): string => /<script[^>]* src="?\/([^"\s>]+)/.exec(htmlOf(page))?.[1] ?? '';

/** The script of a page, and those that it imports. */
function scriptsOf(page: string): string[] {
  const found = [scriptOf(page)];
  for (const file of found)
    for (const [, name = ''] of bytes(file)
      .toString()
      .matchAll(/from"\.\/([^"]+)"/g))
      if (!found.includes(`_assets/${name}`)) found.push(`_assets/${name}`);
  return found;
}

/** Scripts of a page; a block of data is none, since browsers run nothing of it. */
const scriptsIn = (page: string): string[] =>
  (htmlOf(page).match(/<script[^>]*>/g) ?? []).filter((tag) => tag !== '<script type="application/ld+json">');

test('pages hold no script, no inline style and no foreign resource', () => {
  const scripts = pagesOf(siteDir()).filter((address) => scriptsIn(address).length > 0);
  expect(scripts.toSorted()).toEqual(Object.keys(NEEDS_SCRIPT));
  for (const page of scripts) {
    expect(scriptsIn(page)).toEqual([
      expect.stringMatching(/^<script type="?module"? src="\/_assets\/[^"]+\.js"><?/),
    ]);
    expect(htmlOf(page)).toContain('></script>');
  }
  const bad = pagesOf(siteDir()).filter((address) =>
    /<style|\sstyle=|\son[a-z]+=|<iframe|<(?:img|source|link rel="?(?:stylesheet|preload|icon))[^>]*(?:src|srcset|href)="?(?:https?:)?\/\//.test(
      htmlOf(address),
    ),
  );
  expect(bad).toEqual([]);
});

test('the site ships one small script for each page that needs one', () => {
  const scripts = filesOf(siteDir()).filter((file) => /\.m?js$/.test(file));
  expect(scripts.toSorted()).toEqual([...new Set(Object.keys(NEEDS_SCRIPT).flatMap(scriptsOf))].toSorted());
  for (const [page, budget] of Object.entries(NEEDS_SCRIPT)) {
    const sizes = scriptsOf(page).map((file) => gzipSync(bytes(file), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
  }
});

test('style sheets and fonts keep to their budget', () => {
  const css = filesOf(siteDir()).filter((file) => file.endsWith('.css'));
  const fonts = filesOf(siteDir()).filter((file) => file.endsWith('.woff2'));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  expect(sum(css.map((file) => gzipSync(bytes(file), { level: 9 }).length))).toBeLessThanOrEqual(20 * 1024);
  expect(sum(fonts.map((file) => bytes(file).length))).toBeLessThanOrEqual(65 * 1024);
  expect(css.length).toBeGreaterThan(0);
  expect(fonts).toHaveLength(2);
});

test('no page sets a cookie, asks another host or breaks the policy', async ({ page, context }) => {
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site()) && !request.url().startsWith('data:'))
      trouble.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => trouble.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
  for (const address of samplePages(pagesOf(siteDir()), 1, () => 0)) {
    if (!address.startsWith('/404') && staysPut(address)) await page.goto(site() + address);
  }
  expect(trouble).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

test('search engines are asked to leave out who left the councils a year ago, and nobody else', async ({
  page,
}) => {
  const robots = page.locator('meta[name="robots"]');
  await page.goto(`${site()}/personen/klaus-nordbrink/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Klaus Nordbrink/);
  await expect(robots).toHaveAttribute('content', 'noindex');
  await page.goto(`${site()}/personen/bernd-helmke/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bernd Helmke/);
  await expect(robots).toHaveCount(0);
});

test('every link within the site leads somewhere, to an anchor that exists', () => {
  const pages = new Map(pagesOf(siteDir()).map((address) => [address, htmlOf(address)]));
  const files = new Set(filesOf(siteDir()).map((file) => `/${file}`));
  const ids = new Map(
    [...pages].map(([address, text]) => [
      address,
      new Set([...text.matchAll(/\sid="?([^\s">]+)/g)].map((match) => match[1])),
    ]),
  );
  const dead = new Set<string>();
  for (const [from, text] of pages) {
    for (const match of text.matchAll(/\s(?:href|src)="?([^\s">]+)/g)) {
      const target = new URL((match[1] ?? '').replaceAll('&amp;', '&'), `http://site${from}`);
      if (target.host !== 'site') continue;
      const address = decodeURIComponent(target.pathname);
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (!pages.has(address) && !files.has(address)) dead.add(`${from} → ${address}`);
      else if (fragment !== '' && ids.get(address)?.has(fragment) === false)
        dead.add(`${from} → ${address}#${fragment}`);
    }
  }
  expect([...dead].slice(0, 20)).toEqual([]);
});

const isKey = (text: string) => /^[a-z0-9-]+$/.test(text);

/** Every text of at least 16 characters within a value; keys are public where the thing is. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length < 16 || isKey(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('nothing of the protected overlay is in the output', () => {
  const texts = (dir: string) =>
    filesOf(dir)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => {
        const { data, text } = parseEntry(readFileSync(path.join(dir, file), 'utf8'));
        return [...textsIn(data), ...text.split('\n').filter((line) => line.length >= 16)];
      });
  const open = texts('content/meetings')
    .concat(texts('content/papers'), texts('content/resolutions'))
    .join('\n');
  const secrets = texts('content/protected').filter((text) => !open.includes(text));
  expect(secrets.length).toBeGreaterThan(100);
  const output = filesOf(siteDir())
    .filter((file) => /\.(html|css|json|txt|xml)$/.test(file))
    .map((file) => bytes(file).toString('utf8'))
    .join('\n');
  expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
  expect(output).toContain('Haushaltssatzung 2027');
});
