import { expect, test } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const BASE = 'https://rat.example';
const page = (path: string, modified?: string) => ({ address: BASE + path, modified });

test('the index names its part with the newest change in it', () => {
  const files = sitemapFiles(
    [page('/'), page('/a/?x&y', '2027-03-01T09:00:00.000Z'), page('/b/', '2026-01-01T00:00:00.000Z')],
    BASE,
  );
  expect(Object.fromEntries(files)).toEqual({
    '/sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://rat.example/sitemap-1.xml</loc><lastmod>2027-03-01T09:00:00Z</lastmod></sitemap>
</sitemapindex>
`,
    '/sitemap-1.xml': `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://rat.example/</loc></url>
<url><loc>https://rat.example/a/?x&amp;y</loc><lastmod>2027-03-01T09:00:00Z</lastmod></url>
<url><loc>https://rat.example/b/</loc><lastmod>2026-01-01T00:00:00Z</lastmod></url>
</urlset>
`,
  });
});

const many = Array.from({ length: 120_001 }, (_, number) => page(`/vorlagen/${number}/`));
const locations = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);

test('a part holds at most 50,000 addresses, and none is lost', () => {
  const files = sitemapFiles(many, BASE);
  expect(locations(files.get('/sitemap.xml'))).toEqual(
    ['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'].map((path) => BASE + path),
  );
  const parts = [...files].filter(([name]) => name !== '/sitemap.xml').map(([, text]) => locations(text));
  expect(parts.map(({ length }) => length)).toEqual([50_000, 50_000, 20_001]);
  expect(parts.flat()).toEqual(many.map(({ address }) => address));
});

test('a part keeps to the limit of its bytes', () => {
  const bytes = 1_000;
  const files = sitemapFiles(many.slice(0, 100), BASE, { addresses: 50_000, bytes });
  const parts = [...files].filter(([name]) => name !== '/sitemap.xml').map(([, text]) => text);
  expect(parts.length).toBeGreaterThan(5);
  for (const text of parts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
  expect(parts.flatMap(locations)).toHaveLength(100);
});

test('a site without a page for engines has no sitemap', () => {
  expect(sitemapFiles([], BASE).size).toBe(0);
});
