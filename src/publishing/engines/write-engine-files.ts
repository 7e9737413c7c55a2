import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexOf } from '../../domain/view/index.ts';
import { absolute } from '../../outputs/absolute.ts';
import { lastChanges } from '../../outputs/sitemap/last-changes.ts';
import { robotsTxt } from '../../outputs/sitemap/robots.ts';
import { SECURITY_TXT, securityTxt } from '../../outputs/sitemap/security-txt.ts';
import { sitemapFiles } from '../../outputs/sitemap/sitemap.ts';
import type { OpenDataWriter } from '../open-data/write-open-data.ts';
import { indexablePages } from './indexable-pages.ts';

/**
 * Writes what engines ask for at fixed addresses: the sitemap, `robots.txt` and `security.txt`. The sitemap names pages
 * alone: documents are found through them, stand there with what they belong to, and go when they are withdrawn. A draft
 * has no page for engines, and no sitemap.
 */
export const writeEngineFiles: OpenDataWriter = async ({ folder, record, ledger }) => {
  const base = absolute(record.site, '/').slice(0, -1);
  const changes = lastChanges(ledger, indexOf(record));
  const pages = await indexablePages(folder, base);
  const entries = pages.map((page) => ({ address: base + page, modified: changes.get(page) }));
  const files = new Map([
    ...sitemapFiles(entries, base),
    ['/robots.txt', robotsTxt(base)],
    [SECURITY_TXT, securityTxt(record.site, record.today)],
  ]);
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return ledger;
};
