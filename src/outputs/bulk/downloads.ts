import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { type BulkPart, bulkParts } from './parts.ts';
import { TABLES } from './tables/index.ts';

/** What can be downloaded of a part. Addresses are paths of the site. */
export interface BulkDownload {
  readonly part: BulkPart;
  /** Folder of its files, with a slash at the end; no page stands there. */
  readonly folder: string;
  readonly sqlite: string;
  /** Description of the columns for programs (Data Package). */
  readonly dataPackage: string;
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: number;
    readonly csv: string;
    readonly jsonLines: string;
  }[];
}

/** All downloads with the number of their rows; of sizes nobody knows before they are written. */
export const bulkDownloads = (index: RecordIndex): BulkDownload[] =>
  bulkParts(index).map((part) => {
    const folder = `${url.data}${part.key}/`;
    return {
      part,
      folder,
      sqlite: `${folder}daten.sqlite`,
      dataPackage: `${folder}datapackage.json`,
      tables: TABLES.map((table) => ({
        name: table.name,
        title: table.title,
        rows: table.count(part, index),
        csv: `${folder}${table.name}.csv`,
        jsonLines: `${folder}${table.name}.jsonl`,
      })),
    };
  });
