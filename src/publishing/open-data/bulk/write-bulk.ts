import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { indexOf, type RecordIndex } from '../../../domain/view/index.ts';
import {
  type BulkDownload,
  bulkDownloads,
  csvOf,
  dataPackage,
  jsonLinesOf,
  TABLES,
} from '../../../outputs/bulk/index.ts';
import type { OpenDataWriter } from '../write-open-data.ts';
import { sqliteOf } from './sqlite-of.ts';

async function writeTables(
  folder: string,
  { part, tables }: BulkDownload,
  index: RecordIndex,
): Promise<void> {
  for (const [position, table] of TABLES.entries()) {
    const { csv, jsonLines } = tables[position] ?? { csv: '', jsonLines: '' };
    await writeFile(path.join(folder, csv), csvOf(table, part, index));
    await writeFile(path.join(folder, jsonLines), jsonLinesOf(table, part, index));
  }
}

/** Writes everything for download, a folder for each term and one for what lies in none. Tables without a row are written, too. */
export const writeBulk: OpenDataWriter = async ({ folder, record, ledger }) => {
  const index = indexOf(record);
  for (const download of bulkDownloads(index)) {
    await mkdir(path.join(folder, download.folder), { recursive: true });
    await writeTables(folder, download, index);
    await writeFile(path.join(folder, download.sqlite), sqliteOf(download.part, index));
    await writeFile(path.join(folder, download.dataPackage), dataPackage(download.part, record.site));
  }
  return ledger;
};
