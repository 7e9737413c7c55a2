import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PublicTexts } from '../content/public-texts.ts';
import { emptyLedger, type Ledger } from '../domain/ledger/index.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { copyDocuments } from '../publishing/documents/copy-documents.ts';
import { writeOparl } from '../publishing/open-data/oparl.ts';

/** A JSON object as a program reads it. */
export type Read = Readonly<Record<string, unknown>>;

/** The OParl interface of a record, as it was written to disk. */
export interface OparlSite {
  /** Texts of all files by their path below the site. */
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
  /** The JSON at a path, or at an address of the site. @throws Error where there is none */
  readonly read: (address: string) => Read;
  /** Every object that stands alone: no list, no index, no description of our fields. */
  readonly objects: ReadonlyMap<string, Read>;
}

/** What a site is written from. */
export interface OparlSiteOptions {
  readonly ledger?: Ledger;
  readonly texts?: PublicTexts;
  /** Where the documents of the record lie; none are needed where it has none. */
  readonly contentDir?: string;
  /** Where the documents lie that a build made, by the address of the file. */
  readonly paths?: ReadonlyMap<string, string>;
}

const SEED = '0'.repeat(64);

/** Writes the interface of a record into a temporary folder and reads it back. */
export async function oparlSite(record: PublicRecord, options: OparlSiteOptions = {}): Promise<OparlSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-oparl-'));
  const { contentDir, paths } = options;
  if (contentDir !== undefined || paths) await copyDocuments(record, contentDir ?? '', folder, paths);
  const ledger = await writeOparl({
    folder,
    record,
    ledger: options.ledger ?? emptyLedger(record.site.baseUrl, SEED),
    texts: options.texts ?? new Map(),
  });
  const files = await filesBelow(path.join(folder, 'oparl'), '/oparl');
  await rm(folder, { recursive: true });
  return { files, ledger, ...readers(files, record.site.baseUrl.replace(/\/+$/, '')) };
}

async function filesBelow(dir: string, prefix: string): Promise<Map<string, string>> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of found.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(`${prefix}/${path.relative(dir, file)}`, await readFile(file, 'utf8'));
  }
  return files;
}

function readers(files: ReadonlyMap<string, string>, base: string) {
  const read = (address: string): Read => {
    const text = files.get(address.startsWith(base) ? address.slice(base.length) : address);
    if (text === undefined) throw new Error(`Nothing answers at ${address}.`);
    return JSON.parse(text) as Read;
  };
  const objects = new Map<string, Read>();
  for (const file of files.keys()) {
    if (/\/(?:vendor|filter)\//.test(file)) continue;
    const value = read(file);
    if (typeof value['id'] === 'string') objects.set(file, value);
  }
  return { read, objects };
}
