import type { PublicTexts } from '../../content/public-texts.ts';
import type { Ledger } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { writeOparl } from './oparl.ts';
import { writeCalendars } from './calendars.ts';
import { writeFeeds } from './feeds.ts';
import { writeNotices } from './notices.ts';
import { writeEngineFiles } from '../engines/write-engine-files.ts';
import { writeBulk } from './bulk/write-bulk.ts';
import { writeDcat } from './dcat.ts';
import { writeShareImages } from '../share/write-share-images.ts';

/** What open data are made of. */
export interface OpenDataSource {
  /** The finished site but for its open data. */
  readonly folder: string;
  /** As the door gives it, with a stand-in at every lost address. */
  readonly record: PublicRecord;
  /** With what this build adds to it. */
  readonly ledger: Ledger;
  /** Texts of the documents, by the address of their file. */
  readonly texts: PublicTexts;
  /** What a sample council would have published before, earliest first; see `simulatePast`. */
  readonly past?: readonly PublicRecord[];
}

/** Writes one kind of open data into the site, and gives the ledger with what it tracks. */
export type OpenDataWriter = (source: OpenDataSource) => Promise<Ledger>;

/** All kinds, in the order in which they are written. */
export const WRITERS: readonly OpenDataWriter[] = [
  writeOparl,
  writeCalendars,
  writeFeeds,
  writeNotices,
  writeBulk,
  writeDcat,
  writeShareImages,
  writeEngineFiles,
];

/** Writes all that other programs read of the site. Gives the ledger with what they follow. */
export async function writeOpenData(source: OpenDataSource): Promise<Ledger> {
  let { ledger } = source;
  for (const write of WRITERS) ledger = await write({ ...source, ledger });
  return ledger;
}
