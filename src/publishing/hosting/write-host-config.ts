import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicRecord } from '../../domain/public-record.ts';
import { htaccess } from './apache.ts';
import { formerOf } from './former.ts';
import { nginxConfig } from './nginx.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

type Addresses = Pick<PublicRecord, 'tombstones' | 'redirects'>;

/** Writes the configuration that hosts look for within the site into its `folder`: `.htaccess`, `_headers`, `_redirects`. */
export async function writeHostConfig(folder: string, record: Addresses): Promise<void> {
  const former = formerOf(record);
  const texts = { '.htaccess': htaccess(former), _headers: headersFile(), _redirects: redirectsFile(former) };
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text);
}

/** Folder beside the site for what its host reads and must not hand out. */
export const hostFolder = (out: string): string => `${out}-host`;

/**
 * Writes `nginx.conf` beside the site `out`: nginx hands out whatever lies within its root, and what root's own process
 * reads does not belong into a folder that uploads replace. A reader sees the old text or the new one.
 */
export async function writeNginxConfig(out: string, record: Addresses): Promise<void> {
  const folder = hostFolder(out);
  await mkdir(folder, { recursive: true });
  const fresh = path.join(folder, `.nginx.conf.${process.pid}`);
  await writeFile(fresh, nginxConfig(formerOf(record)));
  await rename(fresh, path.join(folder, 'nginx.conf'));
}
