import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT_SLUGS } from '../domain/document-slugs.ts';

/** Address of the served sample. */
export const site = (): string => process.env['SITE'] ?? '';
/** Folder of the built sample. */
export const siteDir = (): string => process.env['SITE_DIR'] ?? 'dist';

/** All files of a built site, paths with `/`. */
export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** All pages of a built site by their address. */
export const pagesOf = (dir: string): string[] =>
  filesOf(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** Type of a page: its address with each key, year or number replaced, so that like pages share a type. */
function typeOf(address: string): string {
  const parts = address.split('/').slice(1);
  return `/${parts.map((part, depth) => (depth === 0 || WORDS.has(part) ? part : part === '' ? '' : '*')).join('/')}`;
}

const WORDS = new Set([
  'jahr',
  'koerperschaft',
  'stand',
  'kontrolle',
  'amt',
  'art',
  'seite',
  'sitzungen',
  ...Object.values(DOCUMENT_SLUGS),
  'datenqualitaet',
]);

/**
 * At least `count` pages of every type, spread evenly over its sorted list, with its largest one among them, since
 * trouble likes large pages.
 */
export function samplePages(
  addresses: readonly string[],
  count: number,
  sizeOf: (address: string) => number,
): string[] {
  const types = Map.groupBy(addresses, typeOf);
  return [...types.values()].flatMap((pages) => {
    const largest = pages.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const spread = Array.from(
      { length: Math.min(count, pages.length) },
      (_, n) => pages[Math.floor((n * pages.length) / count)],
    );
    return [...new Set([largest, ...spread.filter((page) => page !== undefined)])];
  });
}

/** Source of the page at an address of the built sample. */
export const htmlOf = (address: string): string =>
  readFileSync(path.join(siteDir(), address, address.endsWith('/') ? 'index.html' : ''), 'utf8');

/** False for a page that leads on at once: it holds one link, and a browser does not stay there. */
export const staysPut = (address: string): boolean => !htmlOf(address).includes('http-equiv="refresh"');
