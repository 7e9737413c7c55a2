import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PublicRecord } from '../domain/public-record.ts';
import { formerPages, SET_ASIDE } from '../domain/view/former-pages.ts';
import { decoded } from './hosting/address.ts';
import { redirectPage } from './redirect-page.ts';
import { writePage } from './write-page.ts';

/** Writes the redirects, and moves the tombstones that were rendered aside to the addresses for which they stand. */
export async function placeFormerPages(
  folder: string,
  record: Pick<PublicRecord, 'tombstones' | 'redirects' | 'site'>,
): Promise<void> {
  const { tombstones, redirects } = formerPages(record);
  for (const { from, to } of redirects) await writePage(folder, from, redirectPage(to, record.site));
  for (const { url, route } of tombstones) {
    if (!route.startsWith(`${SET_ASIDE}/`)) continue;
    const place = path.join(folder, decoded(url));
    await mkdir(place, { recursive: true });
    await rename(path.join(folder, route, 'index.html'), path.join(place, 'index.html'));
  }
  await rm(path.join(folder, SET_ASIDE), { recursive: true, force: true });
}
