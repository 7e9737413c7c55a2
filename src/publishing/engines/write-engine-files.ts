import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { track } from '../../domain/ledger/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { absolute } from '../../outputs/absolute.ts';
import { lastChanges } from '../../outputs/sitemap/last-changes.ts';
import { robotsTxt } from '../../outputs/sitemap/robots.ts';
import { SECURITY_TXT, securityTxt } from '../../outputs/sitemap/security-txt.ts';
import { sitemapFiles } from '../../outputs/sitemap/sitemap.ts';
import { HASHER } from '../ledger/hasher.ts';
import type { OpenDataWriter } from '../open-data/write-open-data.ts';
import { indexablePages } from './indexable-pages.ts';

/** Before the address of a page in the ledger's list of what is tracked. */
const PAGE_PREFIX = 'seite:';

/**
 * Writes what engines ask for at fixed addresses: the sitemap, `robots.txt` and `security.txt`. The sitemap names pages
 * alone: documents are found through them, stand there with what they belong to, and go when they are withdrawn. A draft
 * has no page for engines, and no sitemap. The ledger tracks what each page shows, so that its date in the sitemap moves
 * exactly when that does, also where something vanished from it.
 */
export const writeEngineFiles: OpenDataWriter = async ({ folder, record, ledger }) => {
  const base = absolute(record.site, '/').slice(0, -1);
  const pages = await indexablePages(folder, base);
  const since = lastChanges(ledger, indexOf(record));
  const made = pages.map(({ address, shown }) => ({
    id: PAGE_PREFIX + address,
    content: shown,
    since: since.get(address),
  }));
  const tracking = track(ledger, PAGE_PREFIX, made, { at: record.at, sha256: HASHER.sha256 });
  const entries = pages.map(({ address }) => ({
    address: base + address,
    modified: tracking.tracked.get(PAGE_PREFIX + address)?.modified,
  }));
  const files = new Map([
    ...sitemapFiles(entries, base),
    ['/robots.txt', robotsTxt(base)],
    [SECURITY_TXT, securityTxt(record.site, record.today)],
  ]);
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return tracking;
};
