/** A page for search engines: its whole address, and when what it shows last changed (ISO 8601 in UTC), where that is known. */
export interface SitemapEntry {
  readonly address: string;
  readonly modified?: string | undefined;
}

/** Limits of one file (sitemaps.org, protocol, "Using Sitemap index files"): addresses, and bytes uncompressed. */
const LIMITS = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SET = { open: `${HEAD}<urlset xmlns="${NAMESPACE}">\n`, close: '</urlset>\n' };

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

/** To the second, as W3C's profile of ISO 8601 has it. */
const lastmod = (modified: string | undefined): string =>
  modified === undefined ? '' : `<lastmod>${modified.slice(0, 19)}Z</lastmod>`;

const lineOf = (element: string, { address, modified }: SitemapEntry): string =>
  `<${element}><loc>${escaped(address)}</loc>${lastmod(modified)}</${element}>\n`;

const newest = (entries: readonly SitemapEntry[]): string | undefined =>
  entries.reduce<string | undefined>(
    (latest, { modified }) => (modified !== undefined && modified > (latest ?? '') ? modified : latest),
    undefined,
  );

/** The entries in parts that keep to the limits, in their order. */
function partsOf(entries: readonly SitemapEntry[], limits: typeof LIMITS): SitemapEntry[][] {
  const frame = bytesOf(SET.open + SET.close);
  const parts: SitemapEntry[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    const size = bytesOf(lineOf('url', entry));
    if (bytes + size > limits.bytes || (parts.at(-1)?.length ?? 0) >= limits.addresses) {
      parts.push([]);
      bytes = frame;
    }
    parts.at(-1)?.push(entry);
    bytes += size;
  }
  return parts;
}

/**
 * The sitemap of a site (sitemaps.org, protocol 0.9) by path: `/sitemap.xml` names the parts `/sitemap-1.xml` and so on,
 * so that its address stays however much the site grows. No files where there is no page.
 * @param base address of the site without a closing slash
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  base: string,
  limits = LIMITS,
): ReadonlyMap<string, string> {
  const parts = partsOf(entries, limits);
  if (parts.length === 0) return new Map();
  const pathOf = (position: number): string => `/sitemap-${position + 1}.xml`;
  const index = parts.map((part, position) =>
    lineOf('sitemap', { address: base + pathOf(position), modified: newest(part) }),
  );
  return new Map([
    ['/sitemap.xml', `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${index.join('')}</sitemapindex>\n`],
    ...parts.map(
      (part, position) =>
        [
          pathOf(position),
          SET.open + part.map((entry) => lineOf('url', entry)).join('') + SET.close,
        ] as const,
    ),
  ]);
}
