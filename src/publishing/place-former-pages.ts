import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PublicRecord } from '../domain/public-record.ts';
import { formerPages, SET_ASIDE } from '../domain/view/former-pages.ts';
import { decoded } from './hosting/address.ts';

/** Moves the stand-ins that were rendered aside to the addresses for which they stand. */
export async function placeFormerPages(
  folder: string,
  record: Pick<PublicRecord, 'tombstones' | 'redirects'>,
): Promise<void> {
  const { tombstones, redirects } = formerPages(record);
  const pages = [
    ...tombstones.map(({ url, route }) => ({ address: url, route })),
    ...redirects.map(({ from, route }) => ({ address: from, route })),
  ];
  for (const { address, route } of pages) {
    if (!route.startsWith(`${SET_ASIDE}/`)) continue;
    const place = path.join(folder, decoded(address));
    await mkdir(place, { recursive: true });
    await rename(path.join(folder, route, 'index.html'), path.join(place, 'index.html'));
  }
  await rm(path.join(folder, SET_ASIDE), { recursive: true, force: true });
}
