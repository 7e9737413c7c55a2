import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { tagsOf, unescaped } from '../publishing/links/tags.ts';
import { addressesOf, unknownTerms } from '../testing/schema-org.ts';
import { filesOf, htmlOf, pagesOf, siteDir, staysPut } from './site.ts';

const BASE = 'https://rat.mittelaue.example';
const read = (file: string): string => readFileSync(path.join(siteDir(), file), 'utf8');
const files = new Set(filesOf(siteDir()).map((file) => `/${file}`));

/** Pages that are no redirects, with what their heads say. */
const PAGES = pagesOf(siteDir())
  .filter(staysPut)
  .map((address) => {
    const html = htmlOf(address);
    const tags = [...tagsOf(html.slice(0, html.indexOf('</head>')))];
    const named = (key: 'name' | 'property', value: string) =>
      tags
        .filter(({ attributes }) => attributes.get(key) === value)
        .map(({ attributes }) => attributes.get('content'));
    return {
      address,
      noindex: named('name', 'robots').some((content) => content?.includes('noindex')),
      canonical: tags
        .filter(({ attributes }) => attributes.get('rel') === 'canonical')
        .map(({ attributes }) => attributes.get('href')),
      things: [...html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)].map(
        ([, data = '']) => JSON.parse(data) as { '@context': string; '@graph': { '@type': string }[] },
      ),
      image: named('property', 'og:image'),
      titles: named('property', 'og:title'),
    };
  });

/** Whether the site answers at a whole address of it. */
function answers(address: string): boolean {
  const { pathname } = new URL(address);
  const file = decodeURIComponent(pathname);
  return files.has(file.endsWith('/') ? `${file}index.html` : file);
}

test('every page but 404 names its own address, and none an alternate in another language', () => {
  for (const { address, canonical } of PAGES)
    expect([address, canonical]).toEqual([address, address === '/404.html' ? [] : [BASE + address]]);
  expect(PAGES.filter(({ address }) => htmlOf(address).includes('hreflang'))).toEqual([]);
});

test('what pages say of themselves stands in the vocabulary, and each address in it answers', () => {
  const said = PAGES.filter(({ things }) => things.length > 0);
  expect(said.length).toBeGreaterThan(500);
  const missing = new Set<string>();
  for (const { address, things } of said) {
    expect(things).toHaveLength(1);
    expect(things[0]?.['@context']).toBe('https://schema.org');
    for (const thing of things[0]?.['@graph'] ?? []) {
      expect([address, unknownTerms(thing)]).toEqual([address, []]);
      for (const named of addressesOf(thing)) {
        expect(named).toMatch(/^https?:\/\//);
        if (named.startsWith(BASE) && !answers(named)) missing.add(`${address}: ${named}`);
      }
    }
  }
  expect([...missing]).toEqual([]);
});

test('pages of each kind say what they are about, and all but the home page the way to them', () => {
  const typesAt = (folder: RegExp) =>
    new Set(
      PAGES.filter(({ address, noindex }) => folder.test(address) && !noindex).map(({ things }) =>
        (things[0]?.['@graph'] ?? []).map((thing) => thing['@type']).join(' '),
      ),
    );
  expect([...typesAt(/^\/$/)]).toEqual(['WebSite']);
  expect([...typesAt(/^\/sitzungen\/\d{4}-\d\d-\d\d-[^/]+\/$/)]).toEqual(['Event BreadcrumbList']);
  expect([...typesAt(/^\/vorlagen\/\d{3,}-\d{4}\/$/)]).toEqual(['DigitalDocument BreadcrumbList']);
  expect([...typesAt(/^\/fraktionen\/[^/]+\/$/)]).toEqual(['Organization BreadcrumbList']);
  expect([...typesAt(/^\/koerperschaften\/[^/]+\/$/)]).toEqual(['GovernmentOrganization BreadcrumbList']);
  expect([...typesAt(/^\/personen\/[^/]+\/$/)]).toEqual(['Person BreadcrumbList']);
});

test('pages that are not for engines say nothing to them', () => {
  const hidden = PAGES.filter(({ noindex }) => noindex);
  expect(hidden.filter(({ address }) => address.startsWith('/personen/')).length).toBeGreaterThan(0);
  expect(hidden.filter(({ things }) => things.length > 0)).toEqual([]);
});

test('the sitemap names exactly the pages that engines may show', () => {
  const [part = ''] = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one = '']) => one);
  expect(part).toBe(`${BASE}/sitemap-1.xml`);
  const listed = [...read('sitemap-1.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one = '']) =>
    unescaped(one),
  );
  const open = PAGES.filter(({ noindex, address }) => !noindex && address !== '/404.html');
  expect(listed.toSorted()).toEqual(open.map(({ address }) => BASE + address).toSorted());
  const dates = read('sitemap-1.xml').match(/<\/loc><lastmod>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/lastmod>/g);
  expect(dates).toHaveLength(listed.length);
  expect(read('robots.txt')).toContain(`Sitemap: ${BASE}/sitemap.xml`);
});

test('each page has a picture for links to it, that of its body where it belongs to one', async () => {
  const images = new Set<string>();
  for (const { address, image, titles } of PAGES.filter((page) => page.address !== '/404.html')) {
    expect([address, image.length, titles.length]).toEqual([address, 1, 1]);
    images.add(image[0] ?? '');
  }
  expect(images.size).toBe(5);
  for (const image of images) {
    expect(answers(image)).toBe(true);
    const bytes = readFileSync(path.join(siteDir(), new URL(image).pathname));
    expect(bytes.length).toBeLessThan(300_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  }
});
