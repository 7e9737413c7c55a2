import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicRecord } from '../../domain/public-record.ts';
import { folderHtaccess, htaccess } from './apache.ts';
import { oparlHtaccess } from './apache-oparl.ts';
import { formerOf } from './former.ts';
import { nginxConfig } from './nginx.ts';
import { OPARL_FOLDER, oparlErrors } from './oparl-errors.ts';
import { byFolder } from './old-folders.ts';
import { isHidden } from './rules.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

type Addresses = Pick<PublicRecord, 'tombstones' | 'redirects'> & {
  readonly site: Pick<PublicRecord['site'], 'oparlFilter' | 'subscribeUrl'>;
};

/** Writes the configuration that hosts look for within the site into its `folder`: `.htaccess`, `_headers`, `_redirects`. */
export async function writeHostConfig(folder: string, record: Addresses): Promise<void> {
  const former = formerOf(record);
  const { oparlFilter, subscribeUrl } = record.site;
  await writeOparlConfig(folder, oparlFilter);
  const files = await filesBelow(folder);
  const lists = byFolder(former, files);
  for (const [name, list] of lists) {
    await mkdir(path.join(folder, name), { recursive: true });
    const text =
      name === '' ? htaccess(list, { hasFilter: oparlFilter, subscribeUrl }) : folderHtaccess(name, list);
    await writeFile(path.join(folder, name, '.htaccess'), text);
  }
  const shown = files.filter((file) => !isHidden(`/${file}`));
  await writeFile(path.join(folder, '_headers'), headersFile(shown, subscribeUrl));
  await writeFile(path.join(folder, '_redirects'), redirectsFile(former));
}

/** What hosts send below the interface instead of pages, where there is one. */
async function writeOparlConfig(folder: string, hasFilter: boolean): Promise<void> {
  if (!existsSync(path.join(folder, OPARL_FOLDER))) return;
  for (const [address, text] of oparlErrors(hasFilter)) await writeFile(path.join(folder, address), text);
  await writeFile(path.join(folder, OPARL_FOLDER, '.htaccess'), oparlHtaccess(hasFilter));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.htaccess')
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
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
  const { oparlFilter, subscribeUrl } = record.site;
  await writeFile(fresh, nginxConfig(formerOf(record), { hasFilter: oparlFilter, subscribeUrl }));
  await rename(fresh, path.join(folder, 'nginx.conf'));
}
